using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly;

/// <summary>Enters that a week was not claimed in its time. An answer that is on file is an answer, whatever became of its event.</summary>
public sealed class LapseWeek(ClaimFile file)
{
    /// <returns>True when the week lapsed; false when it was certified after all.</returns>
    [Function(nameof(LapseWeek))]
    public async Task<bool> Run([ActivityTrigger] ClaimWeek week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        var entry = await file.AppendAsync(week.ClaimId, AnswerKey(week.Sunday), new WeekLapsed(week.Sunday), "agency", cancellation);
        return entry.Fact is WeekLapsed;
    }

    /// <summary>Certified or lapsed: the first of the two under this key is the week's answer.</summary>
    internal static string AnswerKey(DateOnly sunday) => $"week-{sunday:yyyy-MM-dd}-answer";
}

internal static class LapseWeekStep
{
    public static Task<bool> LapseWeek(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync<bool>(nameof(Weekly.LapseWeek), week, Steps.Retried);
}
