namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// The employer shows misconduct, by "the stronger impression, … the greater weight" of the evidence (WAC 192-100-065, 192-140-100(1)(b)).
/// Once both sides had their chance, what is open is not shown (WAC 192-130-080); what a person has to judge stays open. As read on 2026-11-23.
/// </summary>
internal static class Burden
{
    /// <param name="exempt">Open or refused; null when none was raised.</param>
    /// <param name="gross">Null when it was not raised.</param>
    public static DischargeOutcome Decide(DischargeFacts facts, Finding? exempt, Finding misconduct, Finding? gross, Reasons reasons)
    {
        var found = gross?.Met == true ? DischargeOutcome.GrossMisconduct
            : misconduct.Met ? DischargeOutcome.Misconduct
            : DischargeOutcome.NotMisconduct;
        Finding?[] undecided = found switch
        {
            DischargeOutcome.GrossMisconduct => [exempt],
            DischargeOutcome.Misconduct => [exempt, gross],
            _ => [misconduct, gross],
        };
        Finding[] open = [.. undecided.OfType<Finding>().Where(finding => finding.Open)];
        if (open.Length == 0)
            return found;
        return facts.AnswersClosed && !open.Any(AsksStaff) ? NotShown(found, reasons) : DischargeOutcome.Open;
    }

    private static bool AsksStaff(Finding finding) => Decision.QuestionsOf(finding).Any(open => open.Question!.Of == Party.Staff);

    private static DischargeOutcome NotShown(DischargeOutcome found, Reasons reasons)
    {
        reasons.Find(nameof(Burden), true, "WAC 192-130-080", [nameof(DischargeFacts.AnswersClosed)], () => new(
            "Both sides had their chance to answer. What is still open was not shown.",
            "Ambas partes tuvieron la oportunidad de responder. Lo que sigue sin saberse no se demostró."));
        return found;
    }
}
