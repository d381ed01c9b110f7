namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// From when to when school disqualifies: from the first week of instruction, or of leaving work for it, to the week before "the first full week"
/// not registered (RCW 50.20.095; WAC 192-200-005(2)). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Classes on the sixtieth day after the certification count as within sixty days. Not decided here: that the benefits paid since a certification
/// that was broken are an overpayment.
/// </remarks>
internal static class SchoolTerm
{
    private static readonly Parameter<int> Break = Parameter.Load<int>("Weekly/Eligibility/school-break");

    private static readonly Measure Begun = new(
        nameof(SchoolFacts.InstructionBegins),
        "WAC 192-200-005(2)",
        new(Party.Claimant, new("On which day do your classes begin?", "¿Qué día empiezan sus clases?")));

    /// <summary>Met by a week before or after the time.</summary>
    public static Finding Outside(Week week, SchoolFacts school, LawEdition law)
    {
        if (First(school) is not { } first)
            return Begun.Unknown;
        if (week < first)
        {
            return Begun.On(true, () => new(
                $"School counts from the week of {English.Day(first.Sunday)}, later than this one.",
                $"La escuela cuenta desde la semana del {Spanish.Day(first.Sunday)}, posterior a esta."));
        }

        return After(week, school, law);
    }

    /// <summary>The earlier of the week of instruction and that of leaving work.</summary>
    private static Week? First(SchoolFacts school) => (school.InstructionBegins, school.LeftWorkForSchoolOn) switch
    {
        ({ } begins, { } left) => Week.Of(begins < left ? begins : left),
        ({ } begins, null) => Week.Of(begins),
        (null, { } left) => Week.Of(left),
        _ => null,
    };

    private static Finding After(Week week, SchoolFacts school, LawEdition law)
    {
        var days = Break.On(week.Sunday, law);
        if (school.NoLongerRegisteredFrom is not { } from)
        {
            return Begun.On(false, () => new(
                "In this week the school term goes on.", "En esta semana el período escolar continúa."), days.Used);
        }

        var full = from.DayOfWeek == DayOfWeek.Sunday ? new Week(from) : Week.Of(from).Plus(1);
        var stays = school.CertifiedOn is { } certified && !(school.NextClassesBegin <= certified.AddDays(days.Value));
        return Begun.On(week >= full && stays, () => new(
            $"You are no longer registered for as many hours from {English.Day(from)}. The first full week is that of {English.Day(full.Sunday)}. " +
            (stays ? $"You certified that it stays so for {days.Value} days." : $"It is not certified that it stays so for {days.Value} days."),
            $"Usted ya no está inscrito en tantas horas desde el {Spanish.Day(from)}. La primera semana completa es la del " +
            $"{Spanish.Day(full.Sunday)}. " +
            (stays ? $"Usted certificó que seguirá así {days.Value} días." : $"No está certificado que siga así {days.Value} días.")),
            days.Used) with
        {
            Facts = [nameof(school.NoLongerRegisteredFrom), nameof(school.CertifiedOn), nameof(school.NextClassesBegin)],
        };
    }
}
