using System.Text.Json.Nodes;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Discharges;
using BenefitsFlow.Law.Separation.Purges;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>A discharge or a suspension: RCW 50.20.066, 50.04.294. The employer shows misconduct.</summary>
/// <param name="raised">The part of the facts that the kind itself raises; null when none.</param>
internal sealed class DischargeCase(string? raised = null) : LawCase<DischargeFacts>
{
    private static readonly Sentence Denied = new(
        "Benefits are denied, because you were discharged for misconduct connected with your work.",
        "Se niegan los beneficios, porque usted fue despedido por mala conducta relacionada con su trabajo.");

    private static readonly Sentence Gross = new(
        "Benefits are denied, because you were discharged for gross misconduct connected with your work.",
        "Se niegan los beneficios, porque usted fue despedido por mala conducta grave relacionada con su trabajo.");

    private static readonly Sentence Allowed = new(
        "Benefits are allowed, because misconduct was not shown.", "Se conceden los beneficios, porque no se demostró mala conducta.");

    protected override void Fill(JsonObject facts, IssueRecord record, Gathered gathered, DateOnly today)
    {
        Set(facts, nameof(DischargeFacts.ClaimBegins), record.Claim.EffectiveSunday);
        Set(facts, nameof(DischargeFacts.Separated), record.Job?.LastDay ?? record.Claim.Applied);
        Set(facts, nameof(DischargeFacts.ClaimantSilent), record.IsSilent(Party.Claimant, today));
        Set(facts, nameof(DischargeFacts.EmployerIdentified), record.Job is not null && !Unreached(record));
        Set(facts, nameof(DischargeFacts.AnswersClosed), record.HadItsChance(Party.Claimant, today)
            && (record.Job is null || record.HadItsChance(Party.Employer, today)));
        if (raised is not null)
            Set(facts, raised, new object());
        // Conduct told in words, of no kind that the law names, is weighed under the general limbs.
        if (gathered.Told(Shapes.ToldOf(nameof(DischargeFacts.GeneralConduct))) is not null)
            Set(facts, nameof(DischargeFacts.GeneralConduct), new object());
    }

    protected override Verdict Decide(DischargeFacts facts, IssueRecord record)
    {
        var decision = DischargeDecision.For(facts);
        return decision.Outcome switch
        {
            DischargeOutcome.Open => new(decision, null, null, Decided.Open),
            DischargeOutcome.NotMisconduct => new(decision, IssueResult.Allow, null, Allowed),
            var outcome => new(
                decision, new(false, decision.DeniedFrom!.Value.Sunday, null), PurgeKind.Misconduct, outcome == DischargeOutcome.GrossMisconduct ? Gross : Denied),
        };
    }

    /// <summary>All that the law asks of the employer helps it when met; what exempts helps the claimant.</summary>
    internal override Party Favours(Finding finding)
        => finding.Rule is "Misconduct" or "GrossMisconduct" ? Party.Employer : Party.Claimant;

    /// <summary>True when every attempt to reach the employer is known to have failed.</summary>
    private static bool Unreached(IssueRecord record)
    {
        var attempts = record.Attempts.Where(attempt => attempt.Made.Party == Party.Employer).ToList();
        return attempts.Count > 0 && attempts.All(attempt => attempt.Made.Reached == false) && !record.Of(Party.Employer).Any();
    }
}
