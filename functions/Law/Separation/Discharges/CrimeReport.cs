namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// Reports of a felony or gross misdemeanor: the employer's, "not later than six months following the admission or conviction" (RCW
/// 50.20.066(3)), or of a pending matter within ten days of the notice (WAC 192-150-215); the claimant's, of convictions "in the previous two
/// years" at the time of application (4).
/// </summary>
public sealed record CrimeReport : Decision<CrimeReportFacts>
{
    private static readonly Parameter<int> Months = Parameter.Load<int>("Separation/crime-report-months");
    private static readonly Parameter<int> Days = Parameter.Load<int>("Separation/crime-pending-days");
    private static readonly Parameter<int> Years = Parameter.Load<int>("Separation/crime-disclosed-years");

    /// <summary>Last day for the employer's report of the conviction or admission, inclusive; null while the matter is pending.</summary>
    public required DateOnly? EmployerTellsBy { get; init; }

    /// <summary>Last day on which the employer can tell of a pending matter, inclusive; null without a notice, or once it is established.</summary>
    public required DateOnly? PendingTellsBy { get; init; }

    /// <summary>True when the claimant has to disclose the conviction at application.</summary>
    public required bool ClaimantDiscloses { get; init; }

    /// <summary>True when the employer told in time; false when it did not, or has not yet.</summary>
    public required bool ToldInTime { get; init; }

    /// <summary>Counts the days.</summary>
    /// <exception cref="NoParameter">When the law of that day is not on record: a person has to decide, nothing is denied.</exception>
    /// <remarks>
    /// As read on 2026-11-23. The two years are counted back from the day of application, that day two years before included. Not decided here:
    /// what a late report changes, which no text says.
    /// </remarks>
    public static CrimeReport For(CrimeReportFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var tellsBy = facts.Established is { } established
            ? LastDay(established.AddMonths(reasons.Take(Months, established)), reasons)
            : (DateOnly?)null;
        var pendingBy = facts is { Established: null, NoticeReceived: { } noticed }
            ? LastDay(noticed.AddDays(reasons.Take(Days, noticed)), reasons)
            : (DateOnly?)null;
        var inTime = facts.EmployerTold <= (tellsBy ?? pendingBy);
        Employer(tellsBy, pendingBy, inTime, reasons);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            EmployerTellsBy = tellsBy,
            PendingTellsBy = pendingBy,
            ToldInTime = inTime,
            ClaimantDiscloses = Discloses(facts, reasons),
            Findings = reasons.Findings,
        };
    }

    internal override CrimeReport On(CrimeReportFacts facts, LawEdition law) => For(facts, law);

    /// <summary>A last day that is a holiday, Saturday or Sunday is excluded (RCW 1.12.040).</summary>
    private static DateOnly LastDay(DateOnly counted, Reasons reasons)
    {
        var last = AgencyCalendar.WorkingDayOnOrAfter(counted);
        reasons.Take(StateHolidays.List, last);
        return last;
    }

    private static void Employer(DateOnly? tellsBy, DateOnly? pendingBy, bool inTime, Reasons reasons)
    {
        string[] looked = [nameof(CrimeReportFacts.Established), nameof(CrimeReportFacts.NoticeReceived), nameof(CrimeReportFacts.EmployerTold)];
        if (tellsBy is { } last)
        {
            reasons.Find(nameof(CrimeReport), inTime, "RCW 50.20.066(3)", looked, () => new(
                $"The employer has until {English.Day(last)} to tell us of the conviction or admission.",
                $"El empleador tiene hasta el {Spanish.Day(last)} para informarnos de la condena o admisión."));
        }
        else if (pendingBy is { } by)
        {
            reasons.Find(nameof(CrimeReport), inTime, "WAC 192-150-215", looked, () => new(
                $"The matter is pending. If the employer tells us by {English.Day(by)}, we review the claim when it is resolved.",
                $"El asunto está pendiente. Si el empleador nos informa hasta el {Spanish.Day(by)}, revisaremos la solicitud cuando se resuelva."));
        }
    }

    private static bool Discloses(CrimeReportFacts facts, Reasons reasons)
    {
        if (!facts.Convicted || facts.Established is not { } day)
            return false;
        var since = facts.Applied.AddYears(-reasons.Take(Years, facts.Applied));
        return reasons.Find("Disclosure", day >= since && day <= facts.Applied, "RCW 50.20.066(4)", [nameof(CrimeReportFacts.Applied)], () => new(
            $"A work-connected conviction since {English.Day(since)} has to be disclosed at application.",
            $"Una condena relacionada con el trabajo desde el {Spanish.Day(since)} se tiene que declarar al solicitar."));
    }
}
