using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.Law;
using CsCheck;

namespace BenefitsFlow.Tests.Issues.Hearings;

/// <summary>The hearing ends, whoever answers, says nothing or accuses anew, as long as statements that open the other side's time are bounded.</summary>
public class HearingEndsTests
{
    /// <summary>What a party does while a step waits.</summary>
    private sealed record Move(bool Answers, bool Employer, bool Adverse, int Days);

    private static readonly Gen<Move> Moves =
        from answers in Gen.Bool
        from employer in Gen.Bool
        from adverse in Gen.Bool
        from days in Gen.Int[0, 9]
        select new Move(answers, employer, adverse, days);

    [Fact]
    public void A_hearing_takes_no_more_steps_than_answers_reminders_and_last_days()
        => (from moves in Moves.Array[0, 40]
            from adverse in Gen.Int[0, 8]
            from paper in Gen.Bool
            select (moves, adverse, paper)).Sample(run =>
        {
            var (record, steps) = Hear(run.moves, run.adverse, run.paper ? Channel.Letter : Channel.Mail);
            // Both first answers and each adverse statement: a reminder and an end each; each statement one more; and the last step.
            var windows = 2 + record.Statements.Count(said => said.Taken.AdverseTo is not null);
            Assert.InRange(steps, 1, 1 + record.Statements.Count + (2 * windows));
        });

    [Fact]
    public void Nobody_is_decided_against_before_the_time_ran_out_or_was_used()
        => (from moves in Moves.Array[0, 20] select moves).Sample(moves =>
        {
            var (record, _) = Hear(moves, adverse: 4, Channel.Mail);
            foreach (var said in record.Statements.Where(said => said.Taken.AdverseTo is not null))
                Assert.Contains(record.Attempts, made => made.Made.For == AskedFor.Rebuttal && made.Made.About == said.Number && made.Made.Party == said.Taken.AdverseTo);
        });

    /// <summary>The orchestration's loop, without an engine: weigh, ask and remind, then an answer or the day on which the step is over.</summary>
    private static (IssueRecord Record, int Steps) Hear(Move[] moves, int adverse, Channel toEmployer)
    {
        var (record, today, next) = (Records.Quit, new DateOnly(2026, 3, 2), 0);
        for (var step = 1; ; step++)
        {
            Assert.InRange(step, 1, 1000);
            var windows = HearingWindows.Of(record, today);
            var running = windows.Where(window => window.Owed || window.Running)
                .Select(window => window.Owed ? window.AskedOn(today, window.Party == Party.Employer ? toEmployer : Channel.Mail) : window).ToArray();
            if (running.Length == 0)
                return (record, step);
            var until = HearingWindows.NextDay(record, running, today);
            Assert.True(until > today);
            foreach (var due in windows.Where(window => window.RemindOn(record) <= today))
                record = record.Asked(today, due.Party, AskedFor.Reminder, due.About, until: due.LastDay);
            foreach (var owed in windows.Where(window => window.Owed))
                record = record.Asked(today, owed.Party, owed.For, owed.About, owed.Party == Party.Employer ? toEmployer : Channel.Mail);
            if (next < moves.Length && moves[next++] is { Answers: true } move && today.AddDays(move.Days) < until)
            {
                today = today.AddDays(move.Days);
                var (by, other) = move.Employer ? (Party.Employer, Party.Claimant) : (Party.Claimant, Party.Employer);
                var rebuts = record.Statements.LastOrDefault(said => said.Taken.AdverseTo == by)?.Number;
                record = record.Said(today, by, move.Adverse && adverse-- > 0 ? other : null, rebuts);
            }
            else
            {
                today = until;
            }
        }
    }
}
