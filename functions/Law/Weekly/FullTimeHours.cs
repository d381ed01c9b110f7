namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// Full-time work: "the number of hours consistent with full-time work for your occupation" (WAC 192-270-075(1)(a)). Met: less was worked.
/// As read on 2026-11-23.
/// </summary>
internal static class FullTimeHours
{
    private static readonly IReadOnlyList<string> Looked = [nameof(WeekFacts.HoursWorked), nameof(WeekFacts.FullTimeHours)];

    public static Finding For(WeekFacts facts)
    {
        var less = facts.HoursWorked < facts.FullTimeHours;
        return new(less, "WAC 192-270-075(1)(a)", () =>
        {
            var full = facts.FullTimeHours;
            return new(
                $"You worked {English.Hours(facts.HoursWorked)}. Full-time work in your occupation is {English.Hours(full)}, so you " +
                (less ? "did not work full time." : "worked full time."),
                $"Usted trabajó {Spanish.Hours(facts.HoursWorked)}. El tiempo completo en su ocupación es de {Spanish.Hours(full)}, así que usted " +
                (less ? "no trabajó tiempo completo." : "trabajó tiempo completo."));
        })
        {
            Rule = nameof(FullTimeHours),
            Facts = Looked,
        };
    }
}
