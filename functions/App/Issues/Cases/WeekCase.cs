using System.Text.Json.Nodes;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>A condition of a week, or of the claim from the week in which it was noticed: RCW 50.20.010(1).</summary>
/// <param name="part">The part of the law's facts that the kind raises.</param>
/// <param name="silent">What the claimant was asked about, where silence means something.</param>
internal sealed class WeekCase(string part, Unanswered silent) : LawCase<WeekEligibilityFacts>
{
    private const int MostEntries = 100;

    private static readonly string[] Counted = ["contacts", "office-activities", "other-activities"];

    private static readonly Sentence Denied = new(
        "Benefits are denied, because a condition that the law sets is not met.", "Se niegan los beneficios, porque no se cumple una condición de la ley.");

    protected override void Fill(JsonObject facts, IssueRecord record, Gathered gathered, DateOnly today)
    {
        Set(facts, nameof(WeekEligibilityFacts.Week), Week.Of(record.Issue.Week ?? record.Issue.Detected));
        Set(facts, nameof(WeekEligibilityFacts.DidNotReply), record.IsSilent(Party.Claimant, today) ? new[] { silent } : []);
        Set(facts, part, new object());
        if (part == nameof(WeekEligibilityFacts.Filing))
            Filed(facts, record);
        else if (part == nameof(WeekEligibilityFacts.JobSearch))
            Searched(facts, gathered);
        else if (part == nameof(WeekEligibilityFacts.Availability) && gathered.Told<bool>("sets-conditions") == false)
            Set(facts, $"{part}.{nameof(AvailabilityFacts.ConditionsLimitReturn)}", false);
        else if (part == nameof(WeekEligibilityFacts.Registration))
            Set(facts, $"{part}.{nameof(RegistrationFacts.LivesInWashington)}", record.Person.Address.State == "WA");
    }

    protected override Verdict Decide(WeekEligibilityFacts facts, IssueRecord record)
    {
        var decision = WeekEligibility.For(facts);
        return decision.Outcome switch
        {
            WeekEligible.Open => new(decision, null, null, Decided.Open),
            WeekEligible.Eligible => new(decision, IssueResult.Allow, null, Decided.Allowed),
            // A week alone; a condition of the claim until it ends (RCW 50.20.180).
            _ => new(decision, new(false, facts.Week.Sunday, record.Issue.Week), null, Denied),
        };
    }

    /// <summary>When the week was claimed, and since when none was, the claim file knows; our form takes no claim that is not whole or not the claimant's own.</summary>
    private static void Filed(JsonObject facts, IssueRecord record)
    {
        var sunday = Week.Of(record.Issue.Week ?? record.Issue.Detected).Sunday;
        var claimed = record.Claim.Weeks.Where(week => week.CertifiedOn is not null && week.Week < sunday).Select(week => week.Week.AddDays(7));
        Set(facts, "Filing.FiledOn", record.Claim.Week(sunday)?.CertifiedOn ?? record.Issue.Detected);
        Set(facts, "Filing.UnclaimedSince", new Week(claimed.DefaultIfEmpty(record.Claim.EffectiveSunday).Max()));
        Set(facts, "Filing.AllQuestionsAnswered", true);
        Set(facts, "Filing.CertifiedByClaimant", true);
    }

    /// <summary>The contacts and activities as the claimant counts them.</summary>
    private static void Searched(JsonObject facts, Gathered gathered)
    {
        if (facts["jobSearch"]?["entries"] is not null || Counted.Any(told => gathered.Told(told) is null))
            return;
        IEnumerable<JobSearchEntry> Made(string told, JobSearchKind kind)
            => Enumerable.Repeat(new JobSearchEntry(kind), Math.Clamp(gathered.Told<int>(told) ?? 0, 0, MostEntries));
        Set(facts, "JobSearch.Entries", (JobSearchEntry[])
        [
            .. Made(Counted[0], JobSearchKind.Inquiry),
            .. Made(Counted[1], JobSearchKind.WorkSourceActivity),
            .. Made(Counted[2], JobSearchKind.ListedActivity),
        ]);
    }
}
