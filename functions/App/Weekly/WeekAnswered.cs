namespace BenefitsFlow.App.Weekly;

/// <summary>Tells a week's orchestration that its answer is on file.</summary>
internal static class WeekAnswered
{
    /// <inheritdoc cref="Events.RaiseAsync"/>
    public static Task RaiseAsync(DurableTaskClient client, string claimId, DateOnly sunday, CancellationToken cancellation)
        => Events.RaiseAsync(client, WeekOrchestration.InstanceOf(claimId, sunday), WeekOrchestration.Certified, cancellation);
}
