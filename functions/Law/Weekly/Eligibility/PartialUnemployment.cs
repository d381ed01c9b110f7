namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Who counts as partially unemployed, and so as attached to the employer (WAC 192-180-013(1)). As read on 2026-11-23.</summary>
/// <remarks>Not decided here: filing up to five weeks after the cut (WAC 192-110-017); part-time workers (2), (3).</remarks>
internal static class PartialUnemployment
{
    private static readonly Parameter<int> MostCut = Parameter.Load<int>("Weekly/Eligibility/partial-reduction-most");
    private static readonly Parameter<int> Return = Parameter.Load<int>("Weekly/Eligibility/partial-return");

    private static readonly Conclusion Concluded = new(
        nameof(PartialUnemployment),
        "WAC 192-180-013(1)",
        new(
            "Your employer cut your hours for a time, so you stay attached to it.",
            "Su empleador le redujo las horas por un tiempo, así que usted sigue vinculado a él."),
        new("You do not count as partially unemployed.", "Usted no cuenta como persona parcialmente desempleada."),
        new("Whether you count as partially unemployed is open.", "No se sabe todavía si usted cuenta como persona parcialmente desempleada."));

    private static readonly Limb FullTime = new(
        nameof(PartialUnemploymentFacts.HiredFullTime),
        "WAC 192-180-013(1)(a)",
        new("You were hired to work full time.", "A usted le contrataron para trabajar tiempo completo."),
        new("You were not hired to work full time.", "A usted no le contrataron para trabajar tiempo completo."),
        new(Party.Employer, new("Did you hire this worker to work full time?", "¿Contrató a esta persona para trabajar tiempo completo?")));

    private static readonly Limb ForATime = new(
        nameof(PartialUnemploymentFacts.CutByEmployerForATime),
        "WAC 192-180-013(1)(b)",
        new("Your employer cut your hours, and only for a time.", "Su empleador le redujo las horas, y solo por un tiempo."),
        new("Your hours were not cut by your employer for a time only.", "La reducción de horas no fue de su empleador y solo por un tiempo."),
        new(Party.Employer, new(
            "Did you cut this worker's hours, and only for a time?",
            "¿Le redujo las horas a esta persona, y solo por un tiempo?")));

    private static readonly Limb Offered = new(
        nameof(PartialUnemploymentFacts.TakesAllHoursOffered),
        "WAC 192-180-013(1)",
        new("You are available for all the work that your employer offers.", "Usted está disponible para todo el trabajo que su empleador ofrece."),
        new(
            "You are not available for all the work that your employer offers.",
            "Usted no está disponible para todo el trabajo que su empleador ofrece."),
        new(Party.Claimant, new(
            "Were you available for all the work that your employer offered?",
            "¿Estuvo usted disponible para todo el trabajo que su empleador ofreció?")));

    private static readonly Measure Cut = new(
        nameof(PartialUnemploymentFacts.ReducedHours),
        "WAC 192-180-013(1)(b)",
        new(Party.Employer, new(
            "How many hours a week did this worker have before the cut, and after it?",
            "¿Cuántas horas semanales tenía esta persona antes de la reducción, y después?")));

    private static readonly Measure Earned = new(
        nameof(PartialUnemploymentFacts.EarningsOfWeek),
        "WAC 192-180-013(1)(c)",
        new(Party.Claimant, new("How much did you earn in this week, before taxes?", "¿Cuánto ganó usted en esta semana, antes de impuestos?")));

    private static readonly Measure Back = new(
        nameof(PartialUnemploymentFacts.FullTimeExpectedOn),
        "WAC 192-180-013(1)(d)",
        new(Party.Employer, new("When do you expect this worker back at full time?", "¿Cuándo espera que esta persona vuelva al tiempo completo?")));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law) => facts.PartialUnemployment is { } part
        ? Finding.All(
            Concluded,
            FullTime.On(part.HiredFullTime),
            ForATime.On(part.CutByEmployerForATime),
            NotTooMuch(facts.Week, part, law),
            BelowLimit(part),
            BackSoon(facts.Week, part, law),
            Offered.On(part.TakesAllHoursOffered))
        : null;

    private static Finding NotTooMuch(Week week, PartialUnemploymentFacts part, LawEdition law)
    {
        var most = MostCut.On(week.Sunday, law);
        if (part is not { UsualHours: { } usual, ReducedHours: { } reduced })
            return Cut.Unknown;
        return Cut.On(100 * (usual - reduced) <= most.Value * usual, () => new(
            $"Your hours went from {English.Hours(usual)} to {English.Hours(reduced)} a week. The cut can be {most.Value}% at most.",
            $"Sus horas pasaron de {Spanish.Hours(usual)} a {Spanish.Hours(reduced)} por semana. La reducción puede ser del {most.Value}% " +
            $"como máximo.",
            $"{English.Number(usual)} − {English.Number(reduced)} ≤ {most.Value}% × {English.Number(usual)}"), most.Used);
    }

    private static Finding BelowLimit(PartialUnemploymentFacts part)
    {
        if (part is not { EarningsOfWeek: { } gross, WeeklyAmount: { } weekly })
            return Earned.Unknown;
        return Earned.On(Unemployment.IsBelow(gross, weekly), () => new(
            $"You earned {Dollars.Exact(gross)}. That has to be less than one and one-third times {Dollars.Whole(weekly)}, plus $5.",
            $"Usted ganó {Dollars.Exact(gross)}. Tiene que ser menos de una vez y un tercio {Dollars.Whole(weekly)}, más $5.",
            $"{Dollars.Exact(gross)} < {Dollars.Whole(weekly)} × 4 ÷ 3 + $5"));
    }

    private static Finding BackSoon(Week week, PartialUnemploymentFacts part, LawEdition law)
    {
        var months = Return.On(week.Sunday, law);
        if (part is not { HoursReducedOn: { } reduced, FullTimeExpectedOn: { } back })
            return Back.Unknown;
        var last = reduced.AddMonths(months.Value);
        return Back.On(back <= last, () => new(
            $"You are expected back at full time on {English.Day(back)}. It has to be by {English.Day(last)}, {months.Value} months after the cut.",
            $"Se espera que usted vuelva al tiempo completo el {Spanish.Day(back)}. Tiene que ser a más tardar el {Spanish.Day(last)}, " +
            $"{months.Value} meses después de la reducción."),
            months.Used);
    }
}
