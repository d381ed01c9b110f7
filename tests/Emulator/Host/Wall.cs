namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>A machine's clock that a test sets.</summary>
internal sealed class Wall : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
