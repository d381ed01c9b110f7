namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>
/// A part-time worker need not take more than 17 hours a week (RCW 50.20.119, 50.20.100(3)); claims from January 2, 2005. As read on 2026-11-23.
/// </summary>
/// <remarks>The rule lets a job "of 18 or more hours" be refused (WAC 192-170-070(1)); between 17 and 18 the statute decides.</remarks>
internal static class PartTimeWork
{
    private static readonly Parameter<int> Weeks = Parameter.Load<int>("Separation/part-time-weeks");
    private static readonly Parameter<int> Hours = Parameter.Load<int>("Separation/part-time-hours");

    private static readonly Question HoursOffered = new(Party.Employer, new(
        "How many hours a week is the job?", "¿De cuántas horas por semana es el puesto?"));

    private static readonly Question History = new(Party.Claimant, new(
        "In how many weeks of your base year did you earn wages, and what were the most hours in one week?",
        "¿En cuántas semanas de su año base ganó usted un salario, y cuál fue el mayor número de horas en una semana?"));

    private static readonly Conclusion Concluded = new(
        nameof(PartTimeWork), "RCW 50.20.119(1)",
        new("The hours of the job do not let you refuse it.", "Las horas del puesto no le permiten rechazarlo."),
        new("You are a part-time worker and may refuse a job of so many hours.",
            "Usted trabaja a tiempo parcial y puede rechazar un puesto de tantas horas."),
        new("Whether the hours of the job let you refuse it is open.", "No se sabe todavía si las horas del puesto le permiten rechazarlo."));

    /// <summary>Met when the job's hours are few enough, or when the claimant is no part-time worker.</summary>
    public static Finding For(PartTimeHistory history, RefusalFacts facts, Reasons reasons)
    {
        var (weeks, hours) = (reasons.Take(Weeks, facts.ClaimBegins), reasons.Take(Hours, facts.ClaimBegins));
        return Finding.Any(
            Concluded,
            Leaf("Work.HoursPerWeek", "RCW 50.20.100(3)", facts.Work.HoursPerWeek <= hours, facts.Work.HoursPerWeek, HoursOffered, n => new(
                $"The job is {English.Hours(n)} a week. A part-time worker takes up to {hours}.",
                $"El puesto es de {Spanish.Hours(n)} por semana. Quien trabaja a tiempo parcial acepta hasta {hours}.")),
            Leaf("PartTime.WeeksWithWages", "RCW 50.20.119(2)", history.WeeksWithWages < weeks, history.WeeksWithWages, History, n => new(
                $"You earned wages in {English.Number(n)} weeks of your base year. A part-time worker did in at least {weeks}.",
                $"Usted ganó un salario en {English.Number(n)} semanas de su año base. Quien trabaja a tiempo parcial lo hizo en al menos {weeks}.")),
            Leaf("PartTime.MostHoursInAWeek", "RCW 50.20.119(2)", history.MostHoursInAWeek > hours, history.MostHoursInAWeek, History, n => new(
                $"Your longest week in the base year was {English.Hours(n)}. A part-time worker had no week above {hours}.",
                $"Su semana más larga del año base fue de {Spanish.Hours(n)}. Quien trabaja a tiempo parcial no tuvo ninguna de más de {hours}.")));
    }

    private static Finding Leaf(string fact, string cite, bool met, decimal? number, Question ask, Func<decimal, Words> say) => new(
        met,
        cite,
        () => number is { } known
            ? say(known)
            : new(ask.Unanswered.En, ask.Unanswered.Es))
    {
        Rule = fact,
        Facts = [fact],
        Open = number is null,
        Question = number is null ? ask : null,
    };
}
