using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>What holds of the conditions of every week.</summary>
public class EligibilityProperties
{
    private static readonly Gen<JobSearchEntry> Entries =
        from kind in Gen.Enum<JobSearchKind>()
        from notHiring in Gen.Bool
        from documented in Gen.Bool
        select new JobSearchEntry(kind, notHiring, documented);

    private static readonly Gen<WeekEligibilityFacts> Searches =
        from entries in Entries.List[0, 6]
        from extended in Gen.Bool
        from violence in Gen.Bool
        from directed in Gen.Int[0, 6]
        from paid in Gen.Int[0, 10]
        from requested in Gen.Bool
        from provided in Gen.Bool.Nullable()
        select SomeConditions.None with
        {
            ExtendedBenefits = extended,
            LeftWorkForDomesticViolence = violence,
            JobSearch = new()
            {
                Entries = entries,
                DirectedContacts = directed == 0 ? null : directed,
                WeeksPaid = paid,
                LogRequested = requested,
                LogProvided = provided,
            },
        };

    private static readonly Gen<FilingFacts> Filings =
        from day in Gen.Int[-10, 120]
        from since in Gen.Int[-20, 0]
        from cause in Gen.Bool.Nullable()
        from whole in Gen.Bool.Nullable()
        from certified in Gen.Bool.Nullable()
        select new FilingFacts
        {
            FiledOn = SomeConditions.None.Week.Saturday.AddDays(day),
            UnclaimedSince = SomeConditions.None.Week.Plus(since),
            GoodCauseForLateness = cause,
            AllQuestionsAnswered = whole,
            CertifiedByClaimant = certified,
        };

    [Fact]
    public void More_contacts_never_make_a_week_worse() => Gen.Select(Searches, Entries).Sample((facts, entry) =>
    {
        var more = facts with { JobSearch = facts.JobSearch! with { Entries = [.. facts.JobSearch.Entries!, entry] } };
        Assert.True(Rank(more) >= Rank(facts));
    }, iter: 1000);

    [Fact]
    public void A_directive_never_makes_a_week_better() => Searches.Sample(
        facts => Assert.True(Rank(facts) <= Rank(facts with { JobSearch = facts.JobSearch! with { DirectedContacts = null } })), iter: 1000);

    [Fact]
    public void Once_a_week_can_be_claimed_a_later_claim_is_never_better() => Gen.Select(Filings, Gen.Int[1, 60]).Sample((filing, days) =>
    {
        var later = filing with { FiledOn = filing.FiledOn.AddDays(days) };
        Assert.True(filing.FiledOn <= SomeConditions.None.Week.Saturday || Rank(Claimed(later)) <= Rank(Claimed(filing)));
    }, iter: 1000);

    [Fact]
    public void An_answer_never_opens_what_was_decided_and_silence_never_helps() => Filings.Sample(filing =>
    {
        var facts = Claimed(filing);
        var silent = facts with { DidNotReply = [Unanswered.LateClaim, Unanswered.Information] };
        Assert.True(Rank(silent) <= Rank(facts));
        Assert.True(facts.Outcome() == WeekEligible.Open || silent.Outcome() == facts.Outcome());
    }, iter: 1000);

    [Fact]
    public void Nothing_is_met_and_open_at_once_and_what_is_open_asks() => Gen.Select(Searches, Filings).Sample((facts, filing) =>
    {
        var decision = WeekEligibility.For(facts with { Filing = filing });
        Assert.DoesNotContain(decision.All(), finding => finding is { Met: true, Open: true });
        Assert.True(decision.Outcome != WeekEligible.Open || decision.OpenQuestions.Any());
    }, iter: 1000);

    private static WeekEligibilityFacts Claimed(FilingFacts filing) => SomeConditions.None with { Filing = filing };

    /// <summary>0 not eligible, 1 open, 2 eligible.</summary>
    private static int Rank(WeekEligibilityFacts facts) => WeekEligibility.For(facts).Outcome switch
    {
        WeekEligible.NotEligible => 0,
        WeekEligible.Open => 1,
        _ => 2,
    };
}
