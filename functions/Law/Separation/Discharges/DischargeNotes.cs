namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// What RCW 50.20.066(1) says of every discharge: a suspension is like it, alcoholism is no defense, and what a denial asks. As read on
/// 2026-11-23.
/// </summary>
internal static class DischargeNotes
{
    public static void Explain(DischargeFacts facts, Reasons reasons)
    {
        var day = facts.Separated;
        string[] looked = [nameof(DischargeFacts.Separated), nameof(DischargeFacts.Suspended)];
        reasons.Find("Separation", true, "RCW 50.20.066(1)", looked, () => facts.Suspended
            ? new($"You were suspended on {English.Day(day)}. The law treats a suspension like a discharge.",
                $"Usted fue suspendido el {Spanish.Day(day)}. La ley trata una suspensión como un despido.")
            : new($"You were discharged on {English.Day(day)}.", $"Usted fue despedido el {Spanish.Day(day)}."));
        if (facts.AlcoholismClaimed)
        {
            reasons.Find("Alcoholism", false, "RCW 50.20.066(1)", [nameof(DischargeFacts.AlcoholismClaimed)], () => new(
                "Alcoholism is not a defense against a denial for misconduct.",
                "El alcoholismo no es una defensa contra una denegación por mala conducta."));
        }
    }

    public static void Deny(DischargeFacts facts, int weeks, int multiple, Reasons reasons)
    {
        var from = Week.Of(facts.Separated).Sunday;
        reasons.Find("Denial", true, "RCW 50.20.066(1)", [nameof(DischargeFacts.Separated)], () => new(
            $"Benefits are denied from {English.Day(from)}, for that week and {weeks} weeks more, and until you earn {multiple} times your weekly " +
            "benefit amount in real, covered work.",
            $"Los beneficios se deniegan desde el {Spanish.Day(from)}, por esa semana y {weeks} semanas más, y hasta que usted gane " +
            $"{multiple} veces su cantidad de beneficio semanal en un trabajo real y cubierto."));
    }
}
