using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>Histories are kept in memory up to a size, those of the instances that were busy last.</summary>
public class HistoryCacheTests
{
    [Fact]
    public void The_history_that_has_grown_too_long_pushes_out_the_one_that_was_idle_longest()
    {
        var instances = new Instances(cached: 10_000);
        var (idle, busy) = (Started("idle"), Started("busy"));
        instances.Touch(idle);
        instances.Touch(busy);
        Assert.NotNull(idle.Loaded);

        // As a step leaves it: the same instance with more history.
        busy.Loaded = busy.Loaded! with { Events = [new(EventKind.TaskCompleted, DateTimeOffset.UnixEpoch) { Payload = new string('x', 9_900) }] };
        instances.Touch(busy);
        Assert.Null(idle.Loaded);
        Assert.NotNull(busy.Loaded);
    }

    private static Instance Started(string id) => new(id) { Loaded = new(new InstanceRow(id, "Claim"), "{}", []) };
}
