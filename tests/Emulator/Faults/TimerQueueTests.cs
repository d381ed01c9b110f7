using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>Timers that are set anew again and again do not pile up.</summary>
public class TimerQueueTests
{
    private const int Sleepers = 100;
    private const int Times = 1000;

    private readonly EmulatedClock clock = new();
    private readonly List<string> woken = [];

    public TimerQueueTests() => clock.Freeze();

    [Fact]
    public void Set_anew_a_thousand_times_a_timer_is_held_about_once_and_fires_once_at_its_last_instant()
    {
        using var queue = new TimerQueue(clock, instance => woken.Add(instance.Id));
        var now = clock.GetUtcNow();
        var instances = Enumerable.Range(0, Sleepers).Select(number => new Instance($"{number:000}")).ToList();
        for (var time = Times; time > 0; time--)
            foreach (var instance in instances)
                queue.Set(instance, now.AddDays(time % 7 + 1).AddMinutes(time));
        Assert.InRange(queue.Entries, Sleepers, 3 * Sleepers);
        Assert.Equal(now.AddDays(2).AddMinutes(1), queue.Next);
        clock.MoveTo(now.AddDays(400));
        queue.FireDue();
        Assert.Equal(instances.Select(instance => instance.Id), woken.Order(StringComparer.Ordinal));
        Assert.Equal(0, queue.Entries);
    }

    [Fact]
    public void Timers_taken_away_do_not_pile_up_either()
    {
        using var queue = new TimerQueue(clock, instance => woken.Add(instance.Id));
        var instance = new Instance("a");
        for (var time = 1; time <= Times; time++)
        {
            queue.Set(instance, clock.GetUtcNow().AddMinutes(time));
            queue.Set(instance, null);
        }
        Assert.InRange(queue.Entries, 0, Sleepers);
        Assert.Null(queue.Next);
    }
}
