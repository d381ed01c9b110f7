using System.Globalization;

namespace BenefitsFlow.App.Payments;

/// <summary>How far a day's batch has come. It only goes forward.</summary>
public enum BatchStage
{
    /// <summary>Takes up what is due.</summary>
    Open,

    /// <summary>Takes up nothing more: its file is a function of what is in it.</summary>
    Sealed,

    /// <summary>Written, posted and recorded.</summary>
    Paid,
}

/// <summary>A day's batch of payments, as its head row keeps it.</summary>
/// <param name="Day">The agency's day; with it the batch is named.</param>
/// <param name="Opened">The instant at which it was first opened: the file's date and time, whenever the file is written.</param>
public sealed record Batch(DateOnly Day, DateTimeOffset Opened, BatchStage Stage, BatchTotals Totals)
{
    /// <summary>As <c>2026-03-05</c>.</summary>
    public string Name => NameOf(Day);

    public static string NameOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What a batch holds, in payments and cents.</summary>
public sealed record BatchTotals(int Deposits, int Checks, long Cents)
{
    public static readonly BatchTotals Nothing = new(0, 0, 0);

    public bool IsEmpty => this == Nothing;

    public BatchTotals Plus(IReadOnlyCollection<Placed> placed)
    {
        ArgumentNullException.ThrowIfNull(placed);
        var deposits = placed.Count(p => p.Deposit);
        return new(Deposits + deposits, Checks + placed.Count - deposits, Cents + placed.Sum(p => p.Payable.Cents));
    }
}

/// <summary>A payable with the way its money takes, fixed when it is taken up.</summary>
/// <param name="Deposit">False for a check.</param>
public sealed record Placed(Payable Payable, bool Deposit);

/// <summary>A payment of a sealed batch.</summary>
/// <param name="Number">Its place among the batch's deposits or among its checks, from 1.</param>
public sealed record Payment(Payable Payable, bool Deposit, int Number)
{
    /// <summary>
    /// What a bank's file and a list of checks call the claim: 15 characters of its id in capitals, no more of it than the field holds.
    /// </summary>
    public string Reference => Payable.ClaimId[..15].ToUpperInvariant();
}
