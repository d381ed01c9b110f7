using System.Collections.Frozen;

namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// How long one step against a decision can be taken: computed "by excluding the day of delivery or mailing … and including the last day", and
/// never ending on a Saturday, Sunday or holiday (WAC 192-04-080, 10-08-080; RCW 1.12.040). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// A motion to vacate suspends the time to petition for review (WAC 192-04-185(2)). Not decided here: good cause for a late step
/// (<see cref="Timeliness"/>); how a step is filed (WAC 192-04-060, 192-04-170, 10-08-110).
/// </remarks>
public sealed record ProceedingWindow : Decision
{
    private static readonly FrozenDictionary<AppealStep, (string Cite, Parameter<int> Days)> Steps = new Dictionary<AppealStep, (string Cite, Parameter<int> Days)>
    {
        [AppealStep.Appeal] = ("WAC 192-04-060(1)", Days("days-to-appeal")),
        [AppealStep.PetitionOnAssessment] = ("RCW 50.32.030", Days("days-to-petition-on-assessment")),
        [AppealStep.PetitionForReview] = ("WAC 192-04-060(2)", Days("days-to-petition-for-review")),
        [AppealStep.ReplyToPetition] = ("WAC 192-04-170(3)", Days("days-to-reply-to-petition")),
        [AppealStep.VacateDefault] = ("WAC 192-04-185(1)(a)", Days("days-to-vacate-default")),
        [AppealStep.PetitionAfterVacateDenied] = ("WAC 192-04-185(2)", Days("days-to-petition-after-vacate-denied")),
        [AppealStep.Reconsideration] = ("WAC 192-04-190(1)", Days("days-to-ask-reconsideration")),
        [AppealStep.CourtReview] = ("RCW 50.32.090", Days("days-until-final")),
    }.ToFrozenDictionary();

    public required AppealStep Step { get; init; }

    /// <summary>Pacific; not counted.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Inclusive; always a working day.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The time for one step.</summary>
    /// <param name="step">Which step.</param>
    /// <param name="from">
    /// The day of delivery or mailing of what it is taken against, whichever is earlier; of a reply, the date of the acknowledged petition; of
    /// court review, the day of service.
    /// </param>
    /// <param name="law">An edition; the present one when none is named.</param>
    /// <exception cref="NoParameter">When the number of days then is not on record.</exception>
    public static ProceedingWindow For(AppealStep step, DateOnly from, LawEdition? law = null)
    {
        var reasons = new Reasons(law ?? LawEdition.Current);
        var last = LastDayFor(step, from, reasons);
        reasons.Find(nameof(ProceedingWindow), true, Steps[step].Cite, [nameof(From)], () => new(
            $"The time runs from {English.Day(from)}, which is not counted, through {English.Weekday(last)}.",
            $"El plazo corre desde el {Spanish.Day(from)}, que no se cuenta, hasta el {Spanish.Weekday(last)}."));
        return new() { Step = step, From = from, LastDay = last, Edition = reasons.Law.Name, Findings = reasons.Findings };
    }

    /// <summary>True when a step taken on that day is on time.</summary>
    public bool Holds(DateOnly filed) => filed <= LastDay;

    internal static DateOnly LastDayFor(AppealStep step, DateOnly from, Reasons reasons)
    {
        var last = AgencyCalendar.LastDay(from, reasons.Take(Steps[step].Days, from));
        reasons.Take(StateHolidays.List, last);
        return last;
    }

    private static Parameter<int> Days(string file) => Parameter.Load<int>($"Appeals/{file}");
}
