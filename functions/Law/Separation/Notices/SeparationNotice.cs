namespace BenefitsFlow.Law.Separation.Notices;

/// <summary>
/// Who is told of the separation and may answer: the last employer, and earlier ones whose separation may still matter; on an additional claim
/// only those not told before and not let go for lack of work (WAC 192-130-060(1), (4); RCW 50.20.150). As read on 2026-11-23.
/// </summary>
internal static class SeparationNotice
{
    /// <summary>The section that asks for the notice; null when none does.</summary>
    public static string? Cite(Job job, NoticeFacts facts, Reasons reasons)
    {
        var initial = facts.Kind == ClaimKind.Initial;
        if (Told(job, reasons))
            return null;
        if (job.Last)
            return initial ? "WAC 192-130-060(1)(a)" : "WAC 192-130-060(4)";
        if (!initial && job.LackOfWork)
            return null;
        if (!UnpurgedSeparation.For(job, facts, reasons))
            return null;
        return initial ? "WAC 192-130-060(1)(b)" : "WAC 192-130-060(4)";
    }

    private static bool Told(Job job, Reasons reasons) => job.AlreadyNotified && reasons.Find(
        "AlreadyNotified", true, "RCW 50.20.150", [nameof(NoticeFacts.Jobs)], () => new(
            $"The employer of the job that ended on {English.Day(job.Separated)} was told before, in the same period of unemployment.",
            $"Al empleador del trabajo que terminó el {Spanish.Day(job.Separated)} ya se le avisó, en el mismo período de desempleo."));
}
