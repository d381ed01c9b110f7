using Azure.Core;
using Azure.Core.Pipeline;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>What can become of a request.</summary>
public enum Fault
{
    /// <summary>503 or, every other time, 429; nothing done.</summary>
    Refused,

    /// <summary>The network's time is up before the request is out.</summary>
    TimedOutUnsent,

    /// <summary>Sent twice; the second answer counts.</summary>
    AnsweredTwice,

    /// <summary>Done, and then 500.</summary>
    AppliedThenRefused,

    /// <summary>Done, and the connection breaks.</summary>
    AppliedThenBroken,

    /// <summary>Done, and the network's time is up.</summary>
    AppliedThenTimedOut,
}

/// <summary>Counts the requests to storage that go by, and lets one fault happen at some of them.</summary>
public sealed class FaultPolicy : HttpPipelinePolicy
{
    private readonly Lock gate = new();
    private Fault fault;
    private int count;
    private int first = int.MaxValue;
    private int times;
    private Func<int, Fault?>? plan;

    /// <summary>Whether requests count at present.</summary>
    public bool IsArmed { get; set; }

    /// <summary>Requests that counted.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>Faults that happened.</summary>
    public int Injected { get; private set; }

    /// <summary>The first request that a fault happened to.</summary>
    public string Hit { get; private set; } = "nothing";

    /// <summary>The fault happens at the request of this number, and at the ones right after it.</summary>
    public FaultPolicy At(int number, Fault what, int inARow)
    {
        (first, fault, times) = (number, what, inARow);
        return this;
    }

    /// <summary>Faults by plan: what happens to the request of a number, or null.</summary>
    public FaultPolicy By(Func<int, Fault?> what)
    {
        plan = what;
        return this;
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        switch (Next(message))
        {
            case null:
                await ProcessNextAsync(message, pipeline);
                break;
            case Fault.Refused:
                message.Response = new Refusal(Count % 2 == 0 ? 429 : 503);
                break;
            case Fault.TimedOutUnsent:
                throw new TaskCanceledException("The operation was cancelled because it exceeded the configured timeout.");
            case Fault.AnsweredTwice:
                await SendAsync(message, pipeline);
                await ProcessNextAsync(message, pipeline);
                break;
            case Fault.AppliedThenRefused:
                await SendAsync(message, pipeline);
                message.Response = new Refusal(500);
                break;
            case Fault.AppliedThenBroken:
                await SendAsync(message, pipeline);
                throw new IOException("The connection was reset.");
            case Fault.AppliedThenTimedOut:
                await SendAsync(message, pipeline);
                throw new TaskCanceledException("The operation was cancelled because it exceeded the configured timeout.");
        }
    }

    private static async Task SendAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        message.Response.Dispose();
    }

    private Fault? Next(HttpMessage message)
    {
        lock (gate)
        {
            if (!IsArmed)
                return null;
            var number = ++count;
            Fault? now = plan is not null ? plan(number) : number >= first && number < first + times ? fault : null;
            if (now is not null && Injected++ == 0)
                Hit = $"{message.Request.Method} {message.Request.Uri.Path}{message.Request.Uri.Query}";
            return now;
        }
    }
}
