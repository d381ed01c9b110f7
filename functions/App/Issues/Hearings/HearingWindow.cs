using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.App.Issues.Hearings;

/// <summary>One thing on which a party is to have its say, and where its time stands.</summary>
/// <param name="For">First answer, rebuttal or staff question.</param>
/// <param name="About">Number of the statement or question; null for the first answer.</param>
/// <param name="State">Never <see cref="ChanceState.Unknown"/>: what nobody has judged is put to the party.</param>
/// <param name="LastDay">Inclusive; null while it was not asked.</param>
/// <param name="Asked">The attempt that gave the chance; null when none did.</param>
public sealed record HearingWindow(Party Party, AskedFor For, int? About, ChanceState State, DateOnly? LastDay, AttemptOnRecord? Asked)
{
    /// <summary>The agency's practice, no law: a reminder leaves this many working days before the last day.</summary>
    public const int RemindedBefore = 2;

    /// <summary>True when the party has still to be asked.</summary>
    public bool Owed => State == ChanceState.Owed;

    /// <summary>True when its time has not run out.</summary>
    public bool Running => State == ChanceState.Running;

    /// <summary>The day of the reminder; null when none is due: on paper it would come too late, and one is enough for a last day.</summary>
    public DateOnly? RemindOn(IssueRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Running && Asked?.Made.Channel != Channel.Letter && !Reminded(record) ? ReminderFor(LastDay!.Value) : null;
    }

    /// <summary>The window as it stands when it is asked on a day.</summary>
    public HearingWindow AskedOn(DateOnly day, Channel channel)
    {
        var last = ReplyTime.For(day, channel.SentBy(), For.Notice()).LastDay;
        return this with
        {
            State = ChanceState.Running,
            LastDay = last,
            Asked = new(day, new(0, Party, channel, For, About, null, last), "agency", null),
        };
    }

    private static DateOnly ReminderFor(DateOnly last)
    {
        for (var days = RemindedBefore; days > 0; days--)
        {
            do
                last = last.AddDays(-1);
            while (!AgencyCalendar.IsWorkingDay(last));
        }

        return last;
    }

    private bool Reminded(IssueRecord record) => record.Attempts.Any(
        attempt => attempt.Made.For == AskedFor.Reminder && attempt.Made.Party == Party && attempt.Made.AnswerBy == LastDay);
}
