using BenefitsFlow.App.Issues;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;

namespace BenefitsFlow.App.Overpayments.Deciding;

/// <summary>Whether weeks that were allowed may be looked at again to recover what was paid (RCW 50.20.160(3)). Whether a question stood behind the allowance, a person says.</summary>
internal static class Reopened
{
    private static readonly Question Asked = new(Party.Staff, new(
        "Was it decided before whether the person was available, quit, was let go for misconduct, refused work or was in a labor dispute, is that decision final, and did it allow these weeks?",
        "¿Se decidió antes si la persona estaba disponible, dejó el trabajo, fue despedida por mala conducta, rechazó trabajo o estaba en un conflicto laboral, es firme esa decisión, y concedió estas semanas?"));

    /// <summary>Null where a judge's order, a decision made anew or a conditional payment has settled it.</summary>
    public static Finding? For(LiabilityFacts facts, IssueRecord record, OverpaymentState one, bool fraud)
    {
        if (one.IsByDenial())
            return null;
        if (facts.ProtectedAllowance is not { } considered)
            return new(false, "RCW 50.20.160(3)", new Sentence(
                "Whether the weeks may be looked at again is open.", "No se sabe todavía si las semanas se pueden revisar."))
            {
                Rule = "AllowanceShield",
                Facts = [nameof(LiabilityFacts.ProtectedAllowance)],
                Open = true,
                Question = Asked,
            };
        var decision = Redetermination.For(new()
        {
            Decision = RedeterminedDecision.Allowance,
            Sent = one.Weeks.Min(week => record.Claim.Week(week.Week)?.Decided?.On) ?? one.Suspected,
            On = facts.Today,
            Ground = fraud ? RedeterminationGround.Fraud
                : one.Cause == OverpaymentCause.Staff ? RedeterminationGround.OmissionOfFact : RedeterminationGround.Nondisclosure,
            BenefitYearEnds = record.Claim.Determination?.BenefitYearEnds ?? record.Claim.EffectiveSunday.AddDays((52 * 7) - 1),
            KnewItMattered = facts.KnewItWasMaterial,
            Considered = considered ? ConsideredProvision.Availability : ConsideredProvision.Other,
            Final = considered,
        });
        return Concluded(decision);
    }

    private static Finding Concluded(Redetermination decision) => new(decision.Allowed == true, "RCW 50.20.160", decision.Allowed switch
    {
        true => new("We may look at these weeks again.", "Podemos revisar estas semanas."),
        false => new("The decision that allowed these weeks stays.", "La decisión que concedió estas semanas se mantiene."),
        null => new Sentence("Whether the weeks may be looked at again is open.", "No se sabe todavía si las semanas se pueden revisar."),
    })
    {
        Rule = nameof(Redetermination),
        Open = decision.Allowed is null,
        Limbs = decision.Findings,
    };
}
