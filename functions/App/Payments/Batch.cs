using System.Globalization;
using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Payments;

/// <summary>How far a day's batch has come. It only goes forward.</summary>
public enum BatchStage
{
    /// <summary>Takes up what is due.</summary>
    Open,

    /// <summary>Takes up nothing more: its file is a function of what is in it.</summary>
    Sealed,

    /// <summary>A person let it go, or the setting asks for none: from here on money moves.</summary>
    Released,

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

    /// <summary>The instant of its release, from which the file takes its date; null before, and for a batch of the time before releases.</summary>
    public DateTimeOffset? Released { get; init; }

    /// <summary>The member of staff who released it; null when nobody had to.</summary>
    public string? ReleasedBy { get; init; }

    /// <summary>How often staff was asked to release it.</summary>
    public int Asked { get; init; }

    /// <summary>The trace number's sequence of its first deposit: it goes on from batch to batch, so that a bank's return finds its payment.</summary>
    public int First { get; init; } = 1;

    /// <summary>Ids of staff who decided something on a claim that is paid here: none of them releases it.</summary>
    public IReadOnlyList<string> Deciders { get; init; } = [];

    public static string NameOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What a batch holds, in payments and cents.</summary>
/// <param name="Cards">Paid to the claimant's payment card.</param>
/// <param name="Notes">Prenotes: entries without money that try an account out.</param>
public sealed record BatchTotals(int Deposits, int Checks, long Cents, int Cards = 0, int Notes = 0)
{
    public static readonly BatchTotals Nothing = new(0, 0, 0);

    public bool IsEmpty => this == Nothing;

    /// <summary>Entries of the bank's file.</summary>
    public int Entries => Deposits + Notes;

    public BatchTotals Plus(IReadOnlyCollection<Placed> placed)
    {
        ArgumentNullException.ThrowIfNull(placed);
        int Of(PaymentMethod method) => placed.Count(p => p.Method == method && !p.Payable.IsNote);
        return new(
            Deposits + Of(PaymentMethod.DirectDeposit),
            Checks + Of(PaymentMethod.Check),
            checked(Cents + placed.Sum(p => p.Payable.Cents)),
            Cards + Of(PaymentMethod.Card),
            Notes + placed.Count(p => p.Payable.IsNote));
    }
}

/// <summary>A payable with the way its money takes, fixed when it is taken up.</summary>
/// <param name="Deciders">Ids of staff who decided something on the claim.</param>
public sealed record Placed(Payable Payable, PaymentMethod Method, IReadOnlyList<string>? Deciders = null);

/// <summary>A payment of a sealed batch.</summary>
/// <param name="Number">A deposit's sequence in the trace number; a check's or a card's place in its list, from 1.</param>
public sealed record Payment(Payable Payable, PaymentMethod Method, int Number)
{
    /// <summary>True for an entry of the bank's file.</summary>
    public bool Deposit => Method == PaymentMethod.DirectDeposit;

    /// <summary>
    /// What a bank's file and a list of checks call the claim: 15 characters of its id in capitals, no more of it than the field holds.
    /// </summary>
    public string Reference => Payable.ClaimId[..15].ToUpperInvariant();
}
