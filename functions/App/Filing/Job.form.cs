using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Filing;

/// <summary>Reads one job of the work history.</summary>
internal static class JobForm
{
    public const string Keys = "filing.job";

    public static readonly IReadOnlyList<Asked> Fields =
    [
        new("employer"), new("city"), new("firstDay", AnswerKind.Date), new("lastDay", AnswerKind.Date), new("ended", AnswerKind.Choice), new("explanation"),
        new("employerEmail"),
    ];

    public static IEnumerable<string> Names => Fields.SelectMany(f => f.Sent);

    public static Job? From(Check check, DateOnly today)
    {
        var employer = check.Line("employer", 100);
        var city = check.Line("city", 60);
        var first = FirstDay(check, today);
        var ended = check.Choice<JobEnded>("ended");
        var last = LastDay(check, today, ended);
        if (last < first)
            check.Fail("lastDay", "order", ("first", first));
        var explanation = check.Words("explanation", 2000, required: ended is not (null or JobEnded.LackOfWork));
        var email = Contact.EmailOf(check, "employerEmail", required: false);
        return check.Ok ? new(employer!, city!, first!.Value, last, ended!.Value, explanation, email) : null;
    }

    private static DateOnly? FirstDay(Check check, DateOnly today)
    {
        var first = check.Date("firstDay");
        if (first > today)
            check.Fail("firstDay", "future");
        else if (first < today.AddYears(-90))
            check.Fail("firstDay", "old");
        return first;
    }

    /// <summary>Someone still employed, if for fewer hours or on leave, may have no last day.</summary>
    private static DateOnly? LastDay(Check check, DateOnly today, JobEnded? ended)
    {
        var last = check.Date("lastDay", required: ended is not (null or JobEnded.StillWorking or JobEnded.HoursReduced or JobEnded.LeaveOfAbsence));
        if (last is not null && ended == JobEnded.StillWorking)
            check.Fail("lastDay", "still");
        else if (last > today)
            check.Fail("lastDay", "future");
        else if (last < WorkHistory.Begins(today))
            check.Fail("lastDay", "early", ("begins", WorkHistory.Begins(today)));
        return last;
    }
}
