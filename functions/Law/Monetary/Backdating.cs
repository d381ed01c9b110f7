namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// An application that counts from an earlier week: "for good cause or for the convenience of the department" (WAC 192-110-095(1) to (3)), or
/// up to five weeks after an employer cut full-time hours (WAC 192-110-017). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// While it is open, the claim starts with the week of application. The first week without the cause is the one that holds the first day
/// without it. Not decided here: a standby request, which goes back one week for any reason (WAC 192-110-015(4)); who is partially unemployed
/// (WAC 192-180-013), which is asked as one question.
/// </remarks>
internal static class Backdating
{
    private static readonly Parameter<string> To = Parameter.Load<string>("Monetary/backdated-to");
    private static readonly Parameter<int> WeeksAfterReducedHours = Parameter.Load<int>("Monetary/reduced-hours-application-weeks");

    /// <summary>Null when it is refused or open.</summary>
    public static DateOnly? Of(BackdatingRequest asked, MonetaryFacts facts, Reasons reasons)
    {
        var sunday = Week.Of(asked.AskedFor).Sunday;
        var found = Finding.All(Concluded(asked, sunday), [.. Limbs(asked, sunday, facts, reasons)]);
        if (found.Met)
            reasons.Take(To, facts.Applied);
        return reasons.Find(found) ? sunday : null;
    }

    private static IEnumerable<Finding> Limbs(BackdatingRequest asked, DateOnly sunday, MonetaryFacts facts, Reasons reasons)
    {
        yield return BackdatingLimbs.Shown(asked.Reason, facts.Applied).On(asked.Shown);
        if (asked.Reason == BackdatingReason.StaffInformation)
            yield return BackdatingLimbs.OughtToDoubt.Not(asked.OughtToDoubt);
        if (asked.Reason != BackdatingReason.DepartmentConvenience)
        {
            yield return Began(asked, sunday);
            yield return asked.Reason == BackdatingReason.ReducedHours
                ? InFiveWeeks(asked, facts.Applied, reasons)
                : InFirstWeek(asked, facts.Applied);
        }

        if (facts.Earlier is { } earlier)
            yield return AfterEarlierYear(earlier, sunday);
    }

    private static Finding Began(BackdatingRequest asked, DateOnly sunday) => new(
        asked.Began <= sunday.AddDays(6),
        Cite(asked.Reason),
        asked.Began is { } began
        ? new(
            $"It began on {English.Day(began)}. You ask for the week of {English.Day(sunday)}.",
            $"Comenzó el {Spanish.Day(began)}. Usted pide la semana del {Spanish.Day(sunday)}.")
        : BackdatingLimbs.WhenBegan)
    {
        Rule = nameof(BackdatingRequest.Began),
        Facts = [nameof(BackdatingRequest.Began), nameof(BackdatingRequest.AskedFor)],
        Open = asked.Began is null,
        Question = asked.Began is null ? new(Party.Claimant, BackdatingLimbs.WhenBegan) : null,
    };

    /// <summary>"You must file … during the first week in which those factors that constitute good cause are no longer present."</summary>
    private static Finding InFirstWeek(BackdatingRequest asked, DateOnly applied) => new(
        asked.Ended is { } last && Week.Of(applied) <= Week.Of(last),
        "WAC 192-110-095(3)(a)",
        asked.Ended is { } ended
            ? new(
                $"It was over on {English.Day(ended)}. The law asks to apply within that week.",
                $"Terminó el {Spanish.Day(ended)}. La ley pide presentar la solicitud dentro de esa semana.")
            : BackdatingLimbs.WhenEnded)
    {
        Rule = nameof(BackdatingRequest.Ended),
        Facts = [nameof(BackdatingRequest.Ended), nameof(MonetaryFacts.Applied)],
        Open = asked.Ended is null,
        Question = asked.Ended is null ? new(Party.Claimant, BackdatingLimbs.WhenEnded) : null,
    };

    /// <summary>"Up to five weeks after your hours are reduced without the application being considered late."</summary>
    private static Finding InFiveWeeks(BackdatingRequest asked, DateOnly applied, Reasons reasons)
    {
        var weeks = reasons.Take(WeeksAfterReducedHours, applied);
        var last = asked.Began?.AddDays(7 * weeks);
        return new(applied <= last, "WAC 192-110-017", last is { } day
            ? new(
                $"After hours are reduced, an application is in time for {weeks} weeks: until {English.Day(day)}.",
                $"Después de una reducción de horas, la solicitud está a tiempo durante {weeks} semanas: hasta el {Spanish.Day(day)}.")
            : BackdatingLimbs.WhenBegan)
        {
            Rule = nameof(BackdatingReason.ReducedHours),
            Facts = [nameof(BackdatingRequest.Began), nameof(MonetaryFacts.Applied)],
            Open = last is null,
        };
    }

    /// <summary>A benefit year is set only "after the expiration of the individual's last preceding benefit year".</summary>
    private static Finding AfterEarlierYear(EarlierBenefitYear earlier, DateOnly sunday) => new(sunday > earlier.Ends, "RCW 50.04.030", () => new(
        $"Your earlier benefit year ended on {English.Day(earlier.Ends)}. A new claim cannot start before that.",
        $"Su año de beneficios anterior terminó el {Spanish.Day(earlier.Ends)}. Una nueva solicitud no puede comenzar antes."))
    {
        Rule = nameof(EarlierBenefitYear),
        Facts = [nameof(MonetaryFacts.Earlier)],
    };

    private static string Cite(BackdatingReason reason) => reason switch
    {
        BackdatingReason.ReducedHours => "WAC 192-110-017",
        BackdatingReason.DepartmentConvenience => "WAC 192-110-095(2)(b)",
        _ => "WAC 192-110-095(2)(a)",
    };

    private static Conclusion Concluded(BackdatingRequest asked, DateOnly sunday) => new(
        nameof(Backdating),
        Cite(asked.Reason),
        new(
            $"You asked for an earlier week. Your claim starts on {English.Day(sunday)}.",
            $"Usted pidió una semana anterior. Su solicitud comienza el {Spanish.Day(sunday)}."),
        new("You asked for an earlier week. The law does not allow it here.", "Usted pidió una semana anterior. La ley no lo permite en este caso."),
        new("You asked for an earlier week. That is not decided yet.", "Usted pidió una semana anterior. Eso no está decidido todavía."));
}
