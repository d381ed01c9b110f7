using BenefitsFlow.Law.Separation.Discharges;
using BenefitsFlow.Law.Separation.LabourDisputes;
using BenefitsFlow.Law.Separation.Notices;
using BenefitsFlow.Law.Separation.Quits;
using BenefitsFlow.Law.Separation.Refusals;
using BenefitsFlow.Tests.Law.Separation.Discharges;
using BenefitsFlow.Tests.Law.Separation.LabourDisputes;
using BenefitsFlow.Tests.Law.Separation.Quits;
using BenefitsFlow.Tests.Law.Separation.Refusals;

namespace BenefitsFlow.Tests.Law.Separation;

/// <summary>RCW 50.20.050, .060, .066, .080, .090, .180: what a settled separation tells, and that it asks nothing of what is settled.</summary>
public class SettledTests
{
    [Fact]
    public void A_denial_is_told_as_met()
    {
        foreach (var facts in SomeDischarge.Acts.Values)
        {
            var decision = DischargeDecision.For(facts).IsSound();
            decision.Met("Denial", "RCW 50.20.066(1)");
            decision.Met("Separation", "RCW 50.20.066(1)");
        }

        RefusalDecision.For(SomeRefusal.Offer).IsSound().Met("Denial", "RCW 50.20.080");
        RefusalDecision.For(SomeRefusal.Extended).IsSound().Met("Denial", "RCW 50.22.020");
    }

    [Fact]
    public void Nothing_is_asked_of_what_is_settled()
    {
        foreach (var facts in (DisputeFacts[])[SomeDispute.Strike2025, SomeDispute.Strike2026, SomeDispute.Lockout2025, SomeDispute.Strike2026.Uninvolved()])
            DisputeDecision.For(facts).IsSound();
        foreach (var facts in SomeQuit.Met.Values)
            QuitDecision.For(facts).IsSound().Met("GoverningSubsection", QuitDecision.For(facts).Of("GoverningSubsection").Cite);
        foreach (var facts in (RefusalFacts[])[SomeRefusal.Referral, SomeRefusal.OwnBusiness, SomeRefusal.Offer with { PartTime = new() { WeeksWithWages = 40 } }])
            RefusalDecision.For(facts).IsSound();
        DischargeDecision.For(SomeDischarge.Acts["Tardiness"].With("Tardiness.Warnings", null)).IsSound();
        DischargeDecision.For(SomeDischarge.Bare).IsSound();
    }

    [Fact]
    public void Whoever_gets_the_decision_is_told_as_met() => DecisionRecipients.For(new()
    {
        Kind = ClaimKind.Initial,
        Applied = new(2026, 3, 23),
        WeeklyBenefitAmount = 400,
        BaseYearBegins = new(2024, 10, 1),
        Jobs = [new() { Id = "last", Separated = new(2026, 3, 20), Last = true, EarnedSince = 0 }],
    }).Met("Recipient", "WAC 192-130-070(1)(a)");
}
