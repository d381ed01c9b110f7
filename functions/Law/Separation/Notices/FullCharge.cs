namespace BenefitsFlow.Law.Separation.Notices;

/// <summary>
/// The separating employer to which all benefits may be charged: last, in the base year, paying contributions, with a reason that the rule names
/// (WAC 192-320-075, RCW 50.29.021(1)(c)). As read on 2026-11-23.
/// </summary>
internal static class FullCharge
{
    public static bool MayFallOn(Job job, Reasons reasons)
    {
        if (job.Ground is not { } ground)
            return false;
        // (4) keeps other governments' wages out of (1) and (2); (3) has no such words.
        var may = job is { Last: true, InBaseYear: true, ContributionPaying: true } && (ground == ChargeGround.Quarantine || !job.OutsideCharging);
        return reasons.Find(nameof(FullCharge), may, $"WAC 192-320-075({(int)ground + 1})", [nameof(NoticeFacts.Jobs)], () => may
            ? new("All benefits of this claim may be charged to the last employer.",
                "Todos los beneficios de esta solicitud se pueden cargar al último empleador.")
            : new("The benefits of this claim are not charged to one employer alone.",
                "Los beneficios de esta solicitud no se cargan a un solo empleador."));
    }
}
