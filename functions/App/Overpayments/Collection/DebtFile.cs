using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Which overpayment of which claim is collected.</summary>
public sealed record ClaimDebt(string ClaimId, int Number);

/// <summary>A debt as it is on file.</summary>
public sealed record DebtOnFile(ClaimState Claim, OverpaymentState Debt)
{
    /// <summary>Whole dollars; zero on a claim without a determination, which leaves the least payment.</summary>
    public decimal WeeklyBenefitAmount => Claim.Determination?.WeeklyBenefitAmount ?? 0;
}

/// <summary>Reads debts from claim files, and writes the facts of their collection: each once, under a key of the overpayment.</summary>
public sealed class DebtFile(ClaimFile file, TimeProvider clock)
{
    /// <summary>The agency's day.</summary>
    public DateOnly Today => AgencyCalendar.DateOf(clock.GetUtcNow());

    /// <summary>Null when there is no such debt, or nobody decided that it is owed.</summary>
    public async Task<DebtOnFile?> FindAsync(string claimId, int number, CancellationToken cancellation = default)
        => await file.StateAsync(claimId, cancellation) is { } claim && claim.Overpayment(number) is { Established: not null } debt ? new(claim, debt) : null;

    /// <exception cref="InvalidOperationException">When there is no such debt.</exception>
    public async Task<DebtOnFile> LoadAsync(ClaimDebt debt, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(debt);
        return await FindAsync(debt.ClaimId, debt.Number, cancellation)
            ?? throw new InvalidOperationException($"Claim {debt.ClaimId} owes no overpayment {debt.Number}.");
    }

    /// <summary>The debt as it stood at the end of a day; null before there was one.</summary>
    public async Task<OverpaymentState?> AsOfAsync(ClaimDebt debt, DateOnly day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(debt);
        ClaimState? claim = null;
        await foreach (var entry in file.ReadAsync(debt.ClaimId, cancellation))
            claim = entry.AgencyDate <= day ? ClaimState.Apply(claim, entry) : claim;
        return claim?.Overpayment(debt.Number);
    }

    /// <summary>Writes a fact once.</summary>
    /// <param name="key">Within the overpayment, as <c>billed-1</c>.</param>
    public Task<Entry> AppendAsync(string claimId, string key, OverpaymentFact fact, string by = "agency", CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return file.AppendAsync(claimId, KeyOf(fact.Overpayment, key), fact, by, cancellation);
    }

    /// <summary>Writes what a decision on the very state comes to, once.</summary>
    /// <exception cref="InvalidOperationException">When the decision finds the state changed.</exception>
    public Task<Entry> DecideAsync(
        ClaimDebt debt, string key, Func<DebtOnFile, OverpaymentFact?> decide, string by = "agency", CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(debt);
        return file.AppendAsync(
            debt.ClaimId,
            KeyOf(debt.Number, key),
            claim => decide(new(claim!, claim!.Overpayment(debt.Number)!))
                ?? throw new InvalidOperationException($"Overpayment {debt.Number} of claim {debt.ClaimId} changed in between. Look at it again."),
            by,
            cancellation: cancellation);
    }

    /// <summary>True when a fact stands under the key.</summary>
    public Task<bool> HasAsync(ClaimDebt debt, string key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(debt);
        return file.HasAsync(debt.ClaimId, KeyOf(debt.Number, key), cancellation);
    }

    private static string KeyOf(int number, string key) => string.Create(CultureInfo.InvariantCulture, $"overpayment-{number}-{key}");
}
