namespace BenefitsFlow.App.Overpayments.Collection.Lockbox;

/// <summary>The taking of one file of payments, <c>lockbox-{id}</c>: some lines at a time, so that no step is long, however long the file is.</summary>
public static class LockboxOrchestration
{
    public const string Name = "Lockbox";

    /// <summary>The number of this code, raised by every change that a taking under way could not replay (docs/adr/0005).</summary>
    public const int Code = 1;

    [Function(Name)]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var file = context.GetInput<LockboxFile>()!;
        for (int? line = file.From; line is { } from;)
            line = await context.TakeLockboxLines(file with { From = from });
    }

    /// <summary>The one instance of a file.</summary>
    public static string InstanceOf(string id) => $"lockbox-{id}";
}

/// <summary>A file that is kept.</summary>
/// <param name="Id">See <see cref="LockboxReport"/>.</param>
/// <param name="From">The line to go on with, from 1.</param>
/// <param name="Code">The code under which it runs to its end. 0 when it was not written yet.</param>
public sealed record LockboxFile(string Id, int From, int Code);
