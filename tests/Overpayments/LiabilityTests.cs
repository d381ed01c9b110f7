using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Tests.Issues.Determining;
using Answer = BenefitsFlow.App.Issues.Answer;

namespace BenefitsFlow.Tests.Overpayments;

/// <summary>Who owes what was paid too much, and when: RCW 50.20.190, 50.20.070; WAC 192-220-010, -020, 192-100-050.</summary>
public sealed class LiabilityTests
{
    private static readonly Func<string, bool> Nothing = _ => false;

    [Fact]
    public void Nobody_owes_before_the_advice_of_rights_went_out()
        => Assert.Null(Overpaid.Record(advised: false).Find(Nothing).Proposed().Result);

    /// <summary>The last day to answer is the claimant's still.</summary>
    [Theory]
    [InlineData(0, false, false)]
    [InlineData(1, false, true)]
    [InlineData(0, true, true)]
    public void Nobody_owes_while_the_time_to_answer_runs_unless_the_answer_came(int daysAfter, bool answered, bool owes)
    {
        var on = Overpaid.ReplyBy.AddDays(daysAfter);
        var record = answered
            ? Overpaid.Record().Say(Party.Claimant, new Answer("words", new("What?", "¿Qué?"), System.Text.Json.JsonSerializer.SerializeToElement("No."))) : Overpaid.Record();
        Assert.Equal(owes, record.Find(Nothing, on).Proposed(on).Debt is { Dropped: null });
    }

    [Fact]
    public void Fault_is_found_by_a_person_whatever_the_claimant_said_of_it()
    {
        var record = Overpaid.Record().Say(Party.Claimant, new Answer("knew-it", new("Knew?", "¿Sabía?"), System.Text.Json.JsonSerializer.SerializeToElement(true)));
        var proposal = record.Proposed();
        Assert.Null(proposal.Result);
        Assert.Contains(proposal.Judgements, open => open.Facts[0] == nameof(LiabilityFacts.ShouldHaveKnown));
    }

    [Fact]
    public void Without_fault_the_difference_is_owed_and_nothing_more()
    {
        var proposal = Overpaid.Record().Find(Nothing).Proposed();
        Assert.Equal((OverpaymentKind.Other, false, 10_000L, 0L), (proposal.Debt!.Kind, proposal.Debt.AtFault, proposal.Debt.Weeks.Single().Benefits, proposal.Debt.Penalty));
        Assert.Null(proposal.Result!.DeniedFrom);
    }

    /// <summary>RCW 50.20.070(2)(a), (b): nothing was due for the week. 15% of $219 is $32.85, raised to $33. Twenty-six weeks from the Sunday of the week in which it is mailed.</summary>
    [Fact]
    public void With_every_element_found_the_whole_week_is_owed_with_a_penalty_and_weeks_are_denied()
    {
        var proposal = Overpaid.Record(fraud: true).Find(Overpaid.FraudBut()).Proposed();
        Assert.Equal((OverpaymentKind.Fraud, true, 21_900L, 3_300L), (proposal.Debt!.Kind, proposal.Debt.AtFault, proposal.Debt.Weeks.Single().Benefits, proposal.Debt.Penalty));
        Assert.Equal(new IssueResult(false, new(2026, 3, 29), new(2026, 9, 20)), proposal.Result);
    }

    public static TheoryData<string> Elements => [.. Overpaid.Elements];

    [Theory]
    [MemberData(nameof(Elements))]
    public void With_one_element_missing_there_is_no_fraud_and_the_letter_says_so(string missing)
    {
        foreach (var (language, said) in new[] { ("en", "This is not fraud"), ("es", "Esto no es fraude") })
        {
            var record = Overpaid.Record(fraud: true, language: language).Find(Overpaid.FraudBut(missing));
            var proposal = record.Proposed();
            Assert.Equal((OverpaymentKind.Other, 10_000L, 0L, false), (proposal.Debt!.Kind, proposal.Debt.Weeks.Single().Benefits, proposal.Debt.Penalty, proposal.Debt.Weeks.Single().ByFraud));
            Assert.Null(proposal.Result!.DeniedFrom);
            var letter = OverpaymentLetter.Of(Signed(record, proposal), record, Overpaid.Today, Case.Office);
            Assert.Contains(letter.Findings.SelectMany(finding => finding.WithLimbs()), finding => finding.Because.In(language).StartsWith(said, StringComparison.Ordinal));
        }
    }

    /// <summary>Brought up, it is decided by both, also where the law drops the overpayment or fraud is not shown.</summary>
    [Theory]
    [InlineData(nameof(LiabilityFacts.EmployersCorrection))]
    [InlineData(nameof(FraudFacts.KnewOrReckless))]
    public void A_case_in_which_fraud_was_brought_up_is_ended_by_a_specialist_and_a_lead(string fact)
    {
        var record = Overpaid.Record(fraud: true).Find(name => fact == nameof(LiabilityFacts.EmployersCorrection) ? name == fact : Overpaid.FraudBut(fact)(name));
        var proposal = record.Proposed();
        Assert.NotNull(proposal.Result);
        StaffMember[] staff = [Member("ana-lima", StaffRole.Specialist), Member("ben-ode", StaffRole.Specialist), Member("lee-wong", StaffRole.Lead)];
        var (ana, ben, lee) = (Overpaid.Sign(proposal), Overpaid.Sign(proposal, "ben-ode"), Overpaid.Sign(proposal, "lee-wong", "lead"));

        Assert.Equal(SignatureNeed.Fraud, SignaturesNeeded.Next(proposal, [ana], staff, Case.Policy));
        Assert.Equal(SignatureNeed.Fraud, SignaturesNeeded.Next(proposal, [ana, ben], staff, Case.Policy));
        Assert.Equal(SignatureNeed.Fraud, SignaturesNeeded.Next(proposal, [lee], staff, Case.Policy));
        Assert.Null(SignaturesNeeded.Next(proposal, [ana, lee], staff, Case.Policy));
        Assert.Null(Determination.Signed(proposal, record, [ana], Case.Policy, Overpaid.Today).Made);
        Assert.Null(Determination.Signed(proposal, record, [ana, ben], Case.Policy, Overpaid.Today).Made);
        Assert.NotNull(Determination.Signed(proposal, record, [ana, lee], Case.Policy, Overpaid.Today).Made);
    }

    [Fact]
    public void The_page_says_of_each_need_why_one_more_person_signs()
        => Assert.All(Enum.GetValues<SignatureNeed>(), need => Assert.NotNull(Texts.Of("staff.approval.need." + char.ToLowerInvariant(need.ToString()[0]) + need.ToString()[1..])));

    /// <summary>Who is to answer has to read what is held against it; what staff find of the law is theirs.</summary>
    [Fact]
    public void What_a_specialist_holds_against_the_claimant_is_read_and_answered_by_the_claimant()
    {
        var grounds = new StatementContent
        {
            By = Party.Staff,
            Answers =
            [
                new("FraudBroughtUp", new("Fraud?", "¿Fraude?"), System.Text.Json.JsonSerializer.SerializeToElement(true)),
                new("fraud-grounds", new("What speaks for it?", "¿Qué habla de ello?"), System.Text.Json.JsonSerializer.SerializeToElement("The stub was in her hands.")),
            ],
        };
        var record = Overpaid.Record();
        record = record with { Statements = [new(1, new(2026, 3, 17), new(1, "s1", Party.Staff, Party.Claimant, true, true, null), grounds)] };
        var asked = Questionnaire.NextRebuttal(record, Party.Claimant, [])!;
        Assert.Contains("The stub was in her hands.", asked.Text.En, StringComparison.Ordinal);
        Assert.StartsWith("A person at the agency", asked.Text.En, StringComparison.Ordinal);
        Assert.Equal(Rebuttals.New, Questionnaire.NextRebuttal(record, Party.Claimant, [new(asked.Fact, asked.Text, System.Text.Json.JsonSerializer.SerializeToElement("disagree"))])!.Fact);
    }

    [Fact]
    public void Fraud_proposed_in_another_week_than_it_is_decided_is_proposed_anew()
    {
        var record = Overpaid.Record(fraud: true).Find(Overpaid.FraudBut());
        Assert.False(Fraud.IsOfAnotherWeek(record.Proposed(), record, new(2026, 4, 4)));
        Assert.True(Fraud.IsOfAnotherWeek(record.Proposed(), record, new(2026, 4, 5)));
    }

    private static Determination Signed(IssueRecord record, Proposal proposal)
        => Determination.Signed(proposal, record, [Overpaid.Sign(proposal), Overpaid.Sign(proposal, "lee-wong", "lead")], Case.Policy, Overpaid.Today).Made!;

    private static StaffMember Member(string id, StaffRole role) => new(id, id, $"{id}@agency.example", [role], ["en"], null, null);
}
