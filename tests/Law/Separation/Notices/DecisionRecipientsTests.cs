using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Notices;

namespace BenefitsFlow.Tests.Law.Separation.Notices;

/// <summary>RCW 50.20.180; WAC 192-130-070.</summary>
public class DecisionRecipientsTests
{
    private static readonly Job Last = new() { Id = "last", Separated = new(2026, 3, 20), Last = true, EarnedSince = 0 };

    private static readonly Job Earlier = new() { Id = "earlier", Separated = new(2025, 8, 1), EarnedSince = 3_999.99m };

    private static NoticeFacts With(params Job[] jobs) => new()
    {
        Kind = ClaimKind.Initial,
        Applied = new(2026, 3, 23),
        WeeklyBenefitAmount = 400,
        BaseYearBegins = new(2024, 10, 1),
        Jobs = jobs,
    };

    private static void Gets(string? cite, Job job)
    {
        var decision = DecisionRecipients.For(With(job));
        Assert.Equal(cite is null ? [] : [job.Id], decision.Jobs);
        Assert.Equal(cite, decision.Findings.SingleOrDefault(finding => finding.Rule == "Recipient")?.Cite);
        decision.SpeaksOf(typeof(NoticeFacts));
    }

    [Fact]
    public void The_last_employer_gets_it_unless_there_was_no_work()
    {
        Gets("WAC 192-130-070(1)(a)", Last);
        Gets(null, Last with { LackOfWork = true });
    }

    [Fact]
    public void An_earlier_employer_gets_it_while_its_separation_may_matter_unless_there_was_no_work()
    {
        Gets("WAC 192-130-070(1)(b)", Earlier);
        Gets(null, Earlier with { EarnedSince = 4_000 });
        Gets(null, Earlier with { LackOfWork = true });
    }

    [Theory]
    [InlineData("2024-09-30", false)]
    [InlineData("2024-10-01", true)]
    [InlineData("2025-08-01", true)]
    public void An_employer_since_the_base_year_began_gets_it_when_it_alleges_gross_misconduct(string separated, bool gets)
    {
        var job = Earlier with { Separated = separated.Day(), EarnedSince = 4_000, AllegesGrossMisconduct = true };
        Gets(gets ? "WAC 192-130-070(1)(c)" : null, job);
        Gets(gets ? "WAC 192-130-070(1)(c)" : null, job with { LackOfWork = true });
        Assert.Single(DecisionRecipients.For(With(job) with { BaseYearBegins = null }).Jobs);
    }

    [Fact]
    public void On_another_issue_only_who_gave_facts_of_a_specific_week_gets_it()
    {
        var facts = With(Last, Earlier with { GaveFactsOfAWeek = true, LackOfWork = true });
        var decision = DecisionRecipients.For(facts with { OtherIssue = true });
        Assert.Equal(["earlier"], decision.Jobs);
        decision.Met("Recipient", "WAC 192-130-070(2)");
        Assert.Contains("August 1, 2025", decision.Of("Recipient").Because.En, StringComparison.Ordinal);
        Assert.Equal(facts with { OtherIssue = true }, decision.Facts);
        Assert.Equal(LawEdition.Current.Name, decision.Edition);
        Assert.Equal(["last"], DecisionRecipients.For(facts).Jobs);
    }
}
