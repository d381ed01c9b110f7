namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// Gross misconduct (RCW 50.04.294(4)): connected with the work, a criminal act convicted or admitted, or flagrant and wanton conduct. As read
/// on 2026-11-23.
/// </summary>
internal static class GrossMisconduct
{
    private static readonly Conclusion Concluded = new(
        nameof(GrossMisconduct), "RCW 50.04.294(4)",
        new("This is gross misconduct.", "Esto es mala conducta grave."),
        new("Gross misconduct was not shown.", "No se demostró mala conducta grave."),
        new("Whether this is gross misconduct is open.", "No se sabe todavía si esto es mala conducta grave."));

    private static readonly Conclusion Kind = new(
        "GrossKind", "RCW 50.04.294(4)",
        new("It is of a kind that the law calls gross.", "Es de las que la ley llama graves."),
        new("It is not of a kind that the law calls gross.", "No es de las que la ley llama graves."),
        new("Whether it is of a kind that the law calls gross is open.", "No se sabe todavía si es de las que la ley llama graves."));

    /// <summary>Null when nobody has raised it.</summary>
    public static Finding? For(DischargeFacts facts)
    {
        Finding?[] kinds = [facts.CriminalAct?.Find(), facts.FlagrantConduct?.Find()];
        Finding[] raised = [.. kinds.OfType<Finding>()];
        return raised.Length == 0 ? null : Finding.All(Concluded, Misconduct.Connection.On(facts.HarmToEmployer), Finding.Any(Kind, raised));
    }
}
