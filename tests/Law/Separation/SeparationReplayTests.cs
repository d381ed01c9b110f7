using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Discharges;
using BenefitsFlow.Law.Separation.LabourDisputes;
using BenefitsFlow.Law.Separation.Notices;
using BenefitsFlow.Law.Separation.Purges;
using BenefitsFlow.Law.Separation.Refusals;
using BenefitsFlow.Tests.Law.Separation.Discharges;
using BenefitsFlow.Tests.Law.Separation.LabourDisputes;
using BenefitsFlow.Tests.Law.Separation.Refusals;

namespace BenefitsFlow.Tests.Law.Separation;

/// <summary>Every decision on a separation can be stored, read back and made again to the same answer, and shows the facts that it looked at.</summary>
public class SeparationReplayTests
{
    private static readonly Job Last = new() { Id = "last", Separated = new(2026, 3, 20), Last = true, EarnedSince = 0, InBaseYear = true };

    private static readonly NoticeFacts Claim = new()
    {
        Kind = ClaimKind.Initial,
        Applied = new(2026, 3, 23),
        WeeklyBenefitAmount = 400,
        BenefitYearEstablished = true,
        Jobs = [Last],
    };

    private static void Same<TDecision, TFacts>(TDecision decision)
        where TDecision : Decision<TFacts>
        where TFacts : class
    {
        var written = JsonSerializer.Serialize(decision, JsonSerializerOptions.Web);
        var read = JsonSerializer.Deserialize<TDecision>(written, JsonSerializerOptions.Web)!;
        Assert.Equal(written, JsonSerializer.Serialize(read, JsonSerializerOptions.Web));
        Assert.True(Replay.Of(read).Same);
        Assert.Equal("2026.11+", Replay.Of(read, LawEdition.Current.Proposing<int>("Separation/none", (new(2000, 1, 1), 1))).Decision.Edition);
    }

    [Fact]
    public void Decisions_are_made_again_from_what_was_written_of_them()
    {
        foreach (var facts in SomeDischarge.Acts.Values)
            Same<DischargeDecision, DischargeFacts>(DischargeDecision.For(facts));
        Same<CrimeReport, CrimeReportFacts>(CrimeReport.For(new() { Applied = new(2026, 3, 23), Established = new(2026, 2, 10), Convicted = true }));
        Same<DisputeDecision, DisputeFacts>(DisputeDecision.For(SomeDispute.Strike2026));
        Same<DisputeDecision, DisputeFacts>(DisputeDecision.For(SomeDispute.Lockout2025));
        Same<RefusalDecision, RefusalFacts>(RefusalDecision.For(SomeRefusal.Extended));
        Same<RefusalDecision, RefusalFacts>(RefusalDecision.For(SomeRefusal.Offer with { PartTime = new() { WeeksWithWages = 40 } }));
        Same<EmployerNotices, NoticeFacts>(EmployerNotices.For(Claim));
        Same<DecisionRecipients, NoticeFacts>(DecisionRecipients.For(Claim));
        Same<DecisionRecipients, NoticeFacts>(DecisionRecipients.For(Claim with { OtherIssue = true, Jobs = [Last with { GaveFactsOfAWeek = true }] }));
    }

    [Fact]
    public void A_denial_and_its_end_are_made_again() => Same<DoublePurge, PurgeFacts>(DoublePurge.For(new()
    {
        Kind = PurgeKind.Quit,
        Act = new(2026, 3, 18),
        ClaimBegins = new(2026, 3, 22),
        WeeklyBenefitAmount = 400,
        Work =
        [
            new()
            {
                Began = new(2026, 3, 23),
                Coverage = WorkCoverage.OtherState,
                BonaFide = new() { Lasting = true, Directed = true, SkillFits = true },
                Earnings = [new(new(new(2026, 3, 29)), 2800)],
            },
        ],
    }));

    [Fact]
    public void A_fact_of_one_act_is_shown_beside_its_own_limb()
    {
        var facts = SomeDischarge.Acts["Tardiness"].With("Tardiness.Warnings", 3) with { Absences = new() { Repeated = false } };
        var conduct = Explanation.Of(DischargeDecision.For(facts), "en").Reasons.Single(reason => reason.Rule == "Misconduct").Limbs[1];
        var acts = conduct.Limbs.Single().Limbs;
        Assert.Equal(["Tardiness", "Absences"], acts.Select(act => act.Rule));
        Assert.True(acts[0].Limbs[0].Facts["tardiness.Repeated"].GetBoolean());
        Assert.Equal(3, acts[0].Limbs[2].Facts["tardiness.Warnings"].GetInt32());
        Assert.False(acts[1].Limbs[0].Facts["absences.Repeated"].GetBoolean());
    }
}
