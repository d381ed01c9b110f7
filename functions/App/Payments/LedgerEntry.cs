using System.Globalization;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments;

/// <summary>An account of the ledger. What is owed to the agency has a debit balance, what the agency owes a credit balance.</summary>
public enum Account
{
    /// <summary>Benefits the fund has to bear.</summary>
    BenefitExpense,

    /// <summary>Decided and not yet paid out.</summary>
    BenefitsPayable,

    /// <summary>Federal income tax withheld at the claimant's wish.</summary>
    TaxWithheld,

    /// <summary>Paid out by the bank's file, or received from a debtor.</summary>
    Cash,

    /// <summary>Child support withheld for the agency that collects it.</summary>
    SupportWithheld,

    /// <summary>Taken from a week's benefits, on its way to the overpayment that it repays: zero when both entries are made.</summary>
    Offsets,

    /// <summary>Overpaid benefits that are owed back: the principal.</summary>
    OverpaidBenefits,

    /// <summary>Fraud penalty owed.</summary>
    FraudPenalty,

    /// <summary>Interest owed on an overpayment.</summary>
    Interest,

    /// <summary>Court costs owed.</summary>
    CourtCosts,

    /// <summary>Charges for dishonored payments owed.</summary>
    DishonoredCharges,

    /// <summary>The surcharge of RCW 40.14.027 owed.</summary>
    Surcharge,

    /// <summary>Penalties, interest and charges that were imposed.</summary>
    CollectionIncome,

    /// <summary>Overpaid benefits whose repayment was waived.</summary>
    Waived,

    /// <summary>Debt charged off or given up in a settlement.</summary>
    WrittenOff,

    /// <summary>Repaid though it was not owed, and not yet given back.</summary>
    RefundsPayable,
}

/// <summary>One side of an entry. Integer cents; a debit is positive, a credit negative.</summary>
public sealed record Line(Account Account, long Cents);

/// <summary>
/// A balanced entry, keyed by what it is for: claim, week or overpayment, kind. Writing it twice changes nothing; writing another under its key fails.
/// </summary>
/// <param name="About">A benefit week by its Sunday, as <c>2026-03-01</c>, or an overpayment, as <c>overpayment-01</c>.</param>
/// <param name="Kind">As <c>entitled</c> or <c>paid</c>: lower-case letters, digits and hyphens.</param>
/// <param name="On">The agency's day.</param>
/// <param name="Lines">They sum to zero.</param>
public sealed record LedgerEntry(string ClaimId, string About, string Kind, DateOnly On, IReadOnlyList<Line> Lines)
{
    /// <summary>An entry about a benefit week.</summary>
    /// <param name="week">The Sunday.</param>
    /// <exception cref="ArgumentException">When the week is not a Sunday.</exception>
    public LedgerEntry(string claimId, DateOnly week, string kind, DateOnly on, IReadOnlyList<Line> lines)
        : this(claimId, OfWeek(week), kind, on, lines)
    {
    }

    /// <summary>What an entry about a benefit week is about.</summary>
    /// <exception cref="ArgumentException">When the week is not a Sunday.</exception>
    public static string OfWeek(DateOnly sunday) => new Week(sunday).ToString();

    /// <summary>What an entry about one of the claim's overpayments is about.</summary>
    public static string OfOverpayment(int number) => string.Create(CultureInfo.InvariantCulture, $"overpayment-{number:D2}");

    /// <summary>The Sunday of the week that the entry is about; null when it is about an overpayment.</summary>
    public DateOnly? Week
        => DateOnly.TryParseExact(About, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var sunday) ? sunday : null;

    /// <summary>What the kind of a reversal ends in.</summary>
    public const string Reversed = "-reversed";

    /// <summary>What it is about and the kind: an entry's key within its claim.</summary>
    internal string Key => KeyOf(About, Kind);

    internal static string KeyOf(string about, string kind) => $"{about}|{kind}";

    /// <summary>The entry that undoes this one, under a key of its own.</summary>
    /// <param name="on">The agency's day of the correction.</param>
    public LedgerEntry Reverse(DateOnly on)
        => this with { Kind = Kind + Reversed, On = on, Lines = [.. Lines.Select(line => line with { Cents = checked(-line.Cents) })] };

    /// <summary>
    /// True when the other entry moves the same money for the same purpose. The day is not compared: a posting that is repeated after
    /// midnight is the same posting, and the day of the first stands.
    /// </summary>
    public bool MovesSameMoneyAs(LedgerEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (ClaimId, Key) == (other.ClaimId, other.Key) && InOrder(Lines).SequenceEqual(InOrder(other.Lines));
    }

    /// <exception cref="InvalidOperationException">When the entry has no lines, does not balance, or its kind is no key.</exception>
    internal void Check()
    {
        if (Week is null && !About.StartsWith("overpayment-", StringComparison.Ordinal))
            throw new InvalidOperationException($"An entry is about a week or an overpayment, not '{About}'.");
        if (Kind.Length == 0 || !Kind.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            throw new InvalidOperationException($"The ledger takes kinds of lower-case letters, digits and hyphens, not '{Kind}'.");
        if (Lines.Count == 0)
            throw new InvalidOperationException($"The entry {Key} has no lines. An entry needs a debit and a credit.");
        var sum = Lines.Aggregate((Int128)0, (total, line) => total + line.Cents);
        if (sum != 0)
            throw new InvalidOperationException($"The entry {Key} is out of balance by {sum} cents. Its lines must sum to zero.");
    }

    private static IEnumerable<Line> InOrder(IEnumerable<Line> lines) => lines.OrderBy(line => line.Account).ThenBy(line => line.Cents);
}
