using System.Globalization;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>The answers to the steps of approvals, sealed: each step has one end, and whoever comes second finds the first.</summary>
public sealed class ApprovalAnswers(SealedRows rows)
{
    private const string Table = "approvalanswers";

    /// <summary>The answer that counts: this one, or the one that was there before.</summary>
    public async Task<StepAnswer> KeepAsync(string approvalId, int step, StepAnswer answer, CancellationToken cancellation = default)
        => await rows.InsertAsync(Table, approvalId, Key(step), answer, cancellation: cancellation)
            ? answer
            : await FindAsync(approvalId, step, cancellation) ?? throw new InvalidOperationException($"Step {step} of approval {approvalId} has an answer that is gone.");

    /// <summary>Null while the step waits.</summary>
    public Task<StepAnswer?> FindAsync(string approvalId, int step, CancellationToken cancellation = default)
        => rows.LoadAsync<StepAnswer>(Table, approvalId, Key(step), cancellation);

    private static string Key(int step) => step.ToString("D6", CultureInfo.InvariantCulture);
}
