using BenefitsFlow.Law.Separation.Purges;

namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>
/// What a refusal denies: from the week of the refusal, for seven weeks more and until seven weekly benefit amounts are earned in covered work
/// (RCW 50.20.080); of extended benefits, until four weeks are worked and four amounts earned (RCW 50.22.020). As read on 2026-11-23.
/// </summary>
internal static class RefusalDenial
{
    private static readonly PurgeTerm Regular = PurgeTerm.Of(PurgeKind.Refusal);
    private static readonly Parameter<int> ExtendedWeeks = Parameter.Load<int>("Separation/extended-refusal-weeks");
    private static readonly Parameter<int> ExtendedMultiple = Parameter.Load<int>("Separation/extended-refusal-multiple");

    public static void Explain(RefusalFacts facts, Reasons reasons)
    {
        var from = Week.Of(facts.Day).Sunday;
        var extended = facts.Extended is not null;
        var weeks = reasons.Take(extended ? ExtendedWeeks : Regular.Weeks, facts.Day);
        var multiple = reasons.Take(extended ? ExtendedMultiple : Regular.Multiple, facts.Day);
        reasons.Find("Denial", true, extended ? "RCW 50.22.020" : Regular.Cite, [nameof(RefusalFacts.Day)], () => extended
            ? new($"Extended benefits are denied from {English.Day(from)}, until you have worked in {weeks} weeks and earned {multiple} times your " +
                    "weekly benefit amount.",
                $"Los beneficios extendidos se deniegan desde el {Spanish.Day(from)}, hasta que usted haya trabajado en {weeks} semanas y ganado " +
                    $"{multiple} veces su cantidad de beneficio semanal.")
            : new($"Benefits are denied from {English.Day(from)}, for that week and {weeks} weeks more, and until you earn {multiple} times your " +
                    "weekly benefit amount in real, covered work.",
                $"Los beneficios se deniegan desde el {Spanish.Day(from)}, por esa semana y {weeks} semanas más, y hasta que usted gane {multiple} " +
                    "veces su cantidad de beneficio semanal en un trabajo real y cubierto."));
    }
}
