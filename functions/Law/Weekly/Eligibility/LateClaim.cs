namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>When a week's claim is in time, and what a late one needs (WAC 192-140-005(2), (4)). As read on 2026-11-23.</summary>
internal static class LateClaim
{
    private static readonly Parameter<int> MostUnclaimed = Parameter.Load<int>("Weekly/Eligibility/unclaimed-weeks-before-reopening");

    private static readonly Conclusion Concluded = new(
        nameof(LateClaim),
        "WAC 192-140-005(4)",
        new("The claim came in time, or late with good cause.", "La reclamación llegó a tiempo, o tarde con causa justificada."),
        new(
            "The claim came late without good cause, so this week is not paid. Other weeks are not affected.",
            "La reclamación llegó tarde sin causa justificada, así que esta semana no se paga. Las otras semanas no se afectan."),
        new(
            "The claim came late. Whether you had good cause is open.",
            "La reclamación llegó tarde. No se sabe todavía si usted tenía causa justificada."));

    private static readonly Conclusion InTime = new(
        nameof(InTime),
        "WAC 192-140-005",
        new("The claim came in time.", "La reclamación llegó a tiempo."),
        new("The claim did not come in time.", "La reclamación no llegó a tiempo."),
        new("Whether the claim came in time is open.", "No se sabe todavía si la reclamación llegó a tiempo."));

    private static readonly Limb Cause = new(
        nameof(FilingFacts.GoodCauseForLateness),
        "WAC 192-140-005(4)(b)",
        new("You had good cause for the late claim.", "Usted tenía causa justificada para la reclamación tardía."),
        new("You had no good cause for the late claim.", "Usted no tenía causa justificada para la reclamación tardía."),
        new(Party.Claimant, new("What kept you from claiming this week in time?", "¿Qué le impidió reclamar esta semana a tiempo?")));

    public static Finding For(Week week, FilingFacts filing, LawEdition law)
    {
        var window = FilingWindow.For(week, law);
        var ended = After(filing, window);
        if (!ended.Met)
            return Finding.All(InTime, ended);
        var timely = Finding.All(InTime, ended, InWindow(filing, window), NoLongGap(filing, law));
        return timely.Met ? timely : Finding.Any(Concluded, timely, Cause.On(filing.GoodCauseForLateness));
    }

    private static Finding After(FilingFacts filing, FilingWindow window) => OnDay(window.First <= filing.FiledOn, "WAC 192-140-005(2)", () => new(
        $"The week could be claimed from {English.Day(window.First)}. The claim is of {English.Day(filing.FiledOn)}.",
        $"La semana se podía reclamar desde el {Spanish.Day(window.First)}. La reclamación es del {Spanish.Day(filing.FiledOn)}."));

    private static Finding InWindow(FilingFacts filing, FilingWindow window)
    {
        var (last, day) = (window.Last, filing.FiledOn);
        return OnDay(day <= last, "WAC 192-140-005(4)(a)", () => new(
            $"Without a reason, the week could be claimed until {English.Day(last)}. The claim is of {English.Day(day)}.",
            $"Sin dar un motivo, la semana se podía reclamar hasta el {Spanish.Day(last)}. La reclamación es del {Spanish.Day(day)}.")) with
        {
            Parameters = [window.MissedWeeks],
        };
    }

    private static Finding NoLongGap(FilingFacts filing, LawEdition law)
    {
        var most = MostUnclaimed.On(filing.FiledOn, law);
        var unclaimed = Gap.Weeks(filing.UnclaimedSince, filing.FiledOn);
        return new(unclaimed <= most.Value, "WAC 192-140-005(4)(b)", () => new(
            $"When you claimed, {unclaimed} weeks in a row were not claimed. After more than {most.Value}, each needs a good reason.",
            $"Cuando usted reclamó, había {unclaimed} semanas seguidas sin reclamar. Con más de {most.Value}, cada una necesita un buen motivo.",
            $"{unclaimed} ≤ {most.Value}"))
        {
            Rule = nameof(FilingFacts.UnclaimedSince),
            Facts = [nameof(FilingFacts.UnclaimedSince), nameof(FilingFacts.FiledOn)],
            Parameters = [most.Used],
        };
    }

    private static Finding OnDay(bool met, string cite, Func<Words> say) => new(met, cite, say)
    {
        Rule = nameof(FilingFacts.FiledOn),
        Facts = [nameof(FilingFacts.FiledOn)],
    };
}
