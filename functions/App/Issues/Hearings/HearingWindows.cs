using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.App.Issues.Hearings;

/// <summary>Who is to have a say on what: the law's duty to hear both sides, on what is on record.</summary>
public static class HearingWindows
{
    /// <summary>The first answers, then the rebuttals, then the questions of the staff.</summary>
    /// <param name="today">The agency's day.</param>
    public static IReadOnlyList<HearingWindow> Of(IssueRecord record, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(record);
        var duty = RebuttalDuty.For(new()
        {
            On = today,
            Separation = record.HearsEmployer(),
            Claimant = First(record, Party.Claimant, today),
            Employer = First(record, Party.Employer, today),
            Statements = [.. record.Statements.Select(said => Weighed(record, said, today))],
        });
        return
        [
            .. duty.Windows.Select(window => Of(record, window)).Select(window => AsGiven(window, today)),
            .. record.Questions.Where(asked => Hears(record, asked.Of)).Select(asked => Of(record, asked, today)).Select(window => AsGiven(window, today)),
        ];
    }

    /// <summary>The next day on which there is something to do: a reminder, or the day after the last window's end.</summary>
    /// <param name="running">At least one, each with its last day.</param>
    /// <returns>After <paramref name="today"/>.</returns>
    public static DateOnly NextDay(IssueRecord record, IReadOnlyList<HearingWindow> running, DateOnly today)
        => running.Select(window => window.RemindOn(record)).Where(day => day > today).Min() ?? running.Max(window => window.LastDay)!.Value.AddDays(1);

    /// <summary>True when the issue is about a job, and of a kind in which its employer has a part; or about what an employer reported.</summary>
    public static bool HearsEmployer(this IssueRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Issue.Employer is not null || (record.Job is not null && IssueCatalogue.Of(record.Issue.Code).Employer);
    }

    /// <summary>Paper takes time for the mail; a page, a mail and a call do not (WAC 192-120-035).</summary>
    public static SentBy SentBy(this Channel channel) => channel == Channel.Letter ? Law.Issues.SentBy.Mail : Law.Issues.SentBy.Electronic;

    internal static Notice Notice(this AskedFor what) => what == AskedFor.FirstAnswer ? Law.Issues.Notice.Application : Law.Issues.Notice.Question;

    private static bool Hears(IssueRecord record, Party party) => party == Party.Claimant || (party == Party.Employer && record.HearsEmployer());

    private static HearingWindow Of(IssueRecord record, RebuttalWindow window)
    {
        var (what, about) = window.Statement is { } at ? (AskedFor.Rebuttal, at + 1) : (AskedFor.FirstAnswer, default(int?));
        return new(window.For, what, about, window.State, window.LastDay, Asked(record, window.For, what, about));
    }

    private static HearingWindow Of(IssueRecord record, QuestionOnRecord asked, DateOnly today)
    {
        var attempt = Asked(record, asked.Of, AskedFor.StaffQuestion, asked.Number);
        var time = attempt is null ? null : ReplyTime.For(attempt.CountsFrom(today), attempt.Made.Channel.SentBy(), Law.Issues.Notice.Question);
        var state = asked.Answered is not null ? ChanceState.Answered
            : time is null ? ChanceState.Owed
            : time.Holds(today) ? ChanceState.Running : ChanceState.Lapsed;
        return new(asked.Of, AskedFor.StaffQuestion, asked.Number, state, time?.LastDay, attempt);
    }

    private static Chance? First(IssueRecord record, Party party, DateOnly today)
        => Asked(record, party, AskedFor.FirstAnswer, null) is { } asked
            ? new(asked.CountsFrom(today), asked.Made.Channel.SentBy(), record.Of(party).FirstOrDefault(said => said.On >= asked.On)?.On)
            : null;

    /// <summary>What nobody has judged counts as material and disputed: being heard once too often harms nobody.</summary>
    private static Statement Weighed(IssueRecord record, StatementOnRecord said, DateOnly today) => new()
    {
        By = said.Taken.By,
        AdverseTo = said.Taken.AdverseTo is { } side && side != said.Taken.By && Hears(record, side) ? side : null,
        Material = said.Taken.Material ?? true,
        Disputed = said.Taken.Disputed ?? true,
        Rebuttal = said.Taken.AdverseTo is { } against ? Rebuttal(record, against, said.Number, today) : null,
    };

    /// <summary>A party that answers a later statement has seen those before it. One that answered before it was asked needs no asking.</summary>
    private static Chance? Rebuttal(IssueRecord record, Party party, int about, DateOnly today)
    {
        var answered = record.Of(party).FirstOrDefault(said => said.Number > about && said.Taken.Rebuts >= about)?.On;
        return Asked(record, party, AskedFor.Rebuttal, about) is { } asked ? new(asked.CountsFrom(today), asked.Made.Channel.SentBy(), answered)
            : answered is { } day ? new(day, Law.Issues.SentBy.Electronic, day)
            : null;
    }

    /// <summary>The first attempt that is not known to have failed.</summary>
    private static AttemptOnRecord? Asked(IssueRecord record, Party party, AskedFor what, int? about) => record.Attempts
        .Where(attempt => attempt.Made.Party == party && attempt.Made.For == what && attempt.Made.About == about)
        .Where(attempt => attempt.Made.Reached != false && !CameBack(record, attempt.Made))
        .FirstOrDefault();

    /// <summary>A mail that came back is entered once more, as one that did not arrive. A letter to the last known address counts even so.</summary>
    private static bool CameBack(IssueRecord record, AttemptMade made)
        => made.Channel == Channel.Mail && record.Attempts.Any(other => other.Made with { Reached = null, AnswerBy = null } == made with { Reached = null, AnswerBy = null }
            && other.Made.Reached == false);

    /// <summary>A party that was given more time than the law's has it.</summary>
    private static HearingWindow AsGiven(HearingWindow window, DateOnly today) => window.Asked?.Made.AnswerBy is { } given && given > window.LastDay
        ? window with { LastDay = given, State = window.State == ChanceState.Lapsed && today <= given ? ChanceState.Running : window.State }
        : window;
}
