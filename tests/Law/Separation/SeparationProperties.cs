using System.Reflection;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Discharges;
using BenefitsFlow.Law.Separation.LabourDisputes;
using BenefitsFlow.Law.Separation.Refusals;
using BenefitsFlow.Tests.Law.Separation.Discharges;
using BenefitsFlow.Tests.Law.Separation.LabourDisputes;
using BenefitsFlow.Tests.Law.Separation.Refusals;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Separation;

/// <summary>What holds of every discharge, refusal and labor dispute, whatever is answered, and whatever is not.</summary>
public class SeparationProperties
{
    private static readonly DischargeFacts Alleged = SomeDischarge.Bare with
    {
        LawfulUnionActivity = false,
        Insubordination = SomeDischarge.Acts["Insubordination"].Insubordination,
        Tardiness = SomeDischarge.Acts["Tardiness"].Tardiness,
        Dishonesty = SomeDischarge.Acts["Dishonesty"].Dishonesty,
        Absences = SomeDischarge.Acts["Absences"].Absences,
        DeliberateAct = SomeDischarge.Acts["DeliberateAct"].DeliberateAct,
        RuleViolation = SomeDischarge.Acts["RuleViolation"].RuleViolation,
        LawViolation = SomeDischarge.Acts["LawViolation"].LawViolation,
        GeneralConduct = SomeDischarge.Acts["GeneralConduct"].GeneralConduct,
        Incarceration = new() { WarnedOfAttendance = true, KnewArrestPossible = true, ReleasedWithoutCharge = false, Judged = true },
        QuarantineLeave = new() { PublicHealthEmergency = true, HealthFacility = true, DirectCare = true, QuarantineGuided = false },
        CriminalAct = new() { Crime = true, Convicted = true, EveryElement = true, CausedDischarge = true, AdmittedTo = AdmittedTo.NoOne },
        FlagrantConduct = new() { Flagrant = true, Wanton = true, Judged = true },
    };

    private static readonly Gen<(DischargeFacts Facts, string Fact, bool Answer)> Discharges =
        from kept in Gen.Bool.Array[12]
        from rest in Answered(Alleged)
        from closed in Gen.Bool
        select (Kept(rest.Facts, kept) with { AnswersClosed = closed }, rest.Fact, rest.Answer);

    private static readonly Gen<(RefusalFacts Facts, string Fact, bool Answer)> Refusals =
        from of in OneOf(SomeRefusal.Offer, SomeRefusal.Referral, SomeRefusal.OwnBusiness, SomeRefusal.Extended)
        from rest in Answered(of)
        from silent in Gen.Bool
        select (rest.Facts with { ClaimantSilent = silent }, rest.Fact, rest.Answer);

    private static readonly Gen<(DisputeFacts Facts, string Fact, bool Answer)> Disputes =
        from of in OneOf(SomeDispute.Strike2025, SomeDispute.Strike2026, SomeDispute.Lockout2025)
        from weeks in Gen.Int[-2, 12]
        from rest in Answered(of)
        from silent in Gen.Bool
        let facts = rest.Facts with { ClaimantSilent = silent, Week = of.Week.Plus(weeks), StrikeWeeksPaid = Math.Max(0, weeks - 2) }
        select (facts, rest.Fact, rest.Answer);

    [Fact]
    public void What_is_open_has_a_question()
    {
        Discharges.Sample(some =>
        {
            var decision = DischargeDecision.For(some.Facts);
            Assert.True(decision.Outcome != DischargeOutcome.Open || decision.OpenQuestions.Any());
        }, iter: 500);
        Refusals.Sample(some =>
        {
            var decision = RefusalDecision.For(some.Facts);
            Assert.True(decision.Outcome != RefusalOutcome.Open || decision.OpenQuestions.Any());
        }, iter: 500);
        Disputes.Sample(some =>
        {
            var decision = DisputeDecision.For(some.Facts);
            Assert.True(decision.Outcome != DisputeOutcome.Open || decision.OpenQuestions.Any());
        }, iter: 500);
    }

    [Fact]
    public void An_answer_to_what_nobody_had_answered_never_changes_what_was_settled()
    {
        Discharges.Sample(some =>
        {
            var facts = some.Facts with { AnswersClosed = false };
            var before = DischargeDecision.For(facts);
            // An excuse or an exemption that somebody raises later reopens what was settled without it.
            var raised = some.Fact == nameof(DischargeFacts.LawfulUnionActivity) || some.Fact.StartsWith("Excuses.", StringComparison.Ordinal);
            if (before.Outcome == DischargeOutcome.Open || raised || facts.At(some.Fact) is not null || !facts.Holds(some.Fact))
                return;
            Assert.Equal(before.Outcome, DischargeDecision.For(facts.With(some.Fact, some.Answer)).Outcome);
        }, iter: 3000);
        Refusals.Sample(some =>
        {
            var facts = some.Facts with { ClaimantSilent = false };
            var before = RefusalDecision.For(facts);
            if (before.Outcome == RefusalOutcome.Open || facts.At(some.Fact) is not null || !facts.Holds(some.Fact))
                return;
            Assert.Equal(before.Outcome, RefusalDecision.For(facts.With(some.Fact, some.Answer)).Outcome);
        }, iter: 3000);
        Disputes.Sample(some =>
        {
            var facts = some.Facts with { ClaimantSilent = false };
            var before = DisputeDecision.For(facts);
            if (before.Outcome == DisputeOutcome.Open || facts.At(some.Fact) is not null || !facts.Holds(some.Fact))
                return;
            Assert.Equal(before.Outcome, DisputeDecision.For(facts.With(some.Fact, some.Answer)).Outcome);
        }, iter: 3000);
    }

    [Fact]
    public void Silence_settles_against_the_claimant_only_what_was_open()
    {
        Refusals.Sample(some =>
        {
            var spoken = RefusalDecision.For(some.Facts with { ClaimantSilent = false }).Outcome;
            var silent = RefusalDecision.For(some.Facts with { ClaimantSilent = true }).Outcome;
            Assert.True(spoken == silent || spoken == RefusalOutcome.Open);
        }, iter: 1000);
        Disputes.Sample(some =>
        {
            var spoken = DisputeDecision.For(some.Facts with { ClaimantSilent = false }).Outcome;
            var silent = DisputeDecision.For(some.Facts with { ClaimantSilent = true }).Outcome;
            Assert.True(spoken == silent || spoken == DisputeOutcome.Open);
        }, iter: 1000);
    }

    /// <summary>The employer shows misconduct: once both sides had their chance, what is open is settled for the claimant or stays open.</summary>
    [Fact]
    public void The_end_of_the_time_to_answer_brings_no_misconduct_about() => Discharges.Sample(some =>
    {
        var before = DischargeDecision.For(some.Facts with { AnswersClosed = false });
        var after = DischargeDecision.For(some.Facts with { AnswersClosed = true });
        Assert.True(before.Outcome == after.Outcome || before.Outcome == DischargeOutcome.Open);
        // Only an exemption that nobody has shown, or gross misconduct beside misconduct that is shown.
        Assert.True(
            before.Outcome != DischargeOutcome.Open || after.Outcome is DischargeOutcome.Open or DischargeOutcome.NotMisconduct
            || after.Findings.Any(finding => finding is { Rule: "Misconduct" or "GrossMisconduct", Met: true }));
    }, iter: 1000);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>Every yes-or-no of the facts is turned round, taken away or left; one is picked.</summary>
    private static Gen<(T Facts, string Fact, bool Answer)> Answered<T>(T facts)
        where T : class
    {
        string[] paths = [.. Paths(facts, "")];
        return from answers in Gen.Int[0, 8].Array[paths.Length]
               from picked in Gen.Int[0, paths.Length - 1]
               from answer in Gen.Bool
               select (Answer(facts, paths, answers), paths[picked], answer);
    }

    private static T Answer<T>(T facts, string[] paths, int[] answers)
    {
        for (var i = 0; i < paths.Length; i++)
        {
            if (answers[i] < 5)
                facts = facts.With(paths[i], answers[i] < 2 ? null : answers[i] < 4);
        }

        return facts;
    }

    private static IEnumerable<string> Paths(object facts, string path) =>
        from member in facts.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where member.Name != "EqualityContract" && member.GetIndexParameters().Length == 0
        let value = member.GetValue(facts)
        from found in member.PropertyType == typeof(bool?) ? [path + member.Name]
            : value is null || value.GetType().Namespace?.StartsWith("BenefitsFlow.Law.Separation", StringComparison.Ordinal) != true
                || value.GetType().IsEnum ? []
            : Paths(value, $"{path}{member.Name}.")
        select found;

    private static DischargeFacts Kept(DischargeFacts facts, bool[] kept) => facts with
    {
        Insubordination = kept[0] ? facts.Insubordination : null,
        Tardiness = kept[1] ? facts.Tardiness : null,
        Dishonesty = kept[2] ? facts.Dishonesty : null,
        Absences = kept[3] ? facts.Absences : null,
        DeliberateAct = kept[4] ? facts.DeliberateAct : null,
        RuleViolation = kept[5] ? facts.RuleViolation : null,
        LawViolation = kept[6] ? facts.LawViolation : null,
        Incarceration = kept[7] ? facts.Incarceration : null,
        GeneralConduct = kept[8] ? facts.GeneralConduct : null,
        QuarantineLeave = kept[9] ? facts.QuarantineLeave : null,
        CriminalAct = kept[10] ? facts.CriminalAct : null,
        FlagrantConduct = kept[11] ? facts.FlagrantConduct : null,
    };
}
