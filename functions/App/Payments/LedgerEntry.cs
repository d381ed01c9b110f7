using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments;

/// <summary>An account of the ledger.</summary>
public enum Account
{
    /// <summary>Benefits the fund has to bear.</summary>
    BenefitExpense,

    /// <summary>Decided and not yet paid out.</summary>
    BenefitsPayable,

    /// <summary>Federal income tax withheld at the claimant's wish.</summary>
    TaxWithheld,

    /// <summary>Paid out by the bank's file.</summary>
    Cash,
}

/// <summary>One side of an entry. Integer cents; a debit is positive, a credit negative.</summary>
public sealed record Line(Account Account, long Cents);

/// <summary>
/// A balanced entry, keyed by what it is for: claim, week, kind. Writing it twice changes nothing; writing another under its key fails.
/// </summary>
/// <param name="Week">The Sunday of the benefit week.</param>
/// <param name="Kind">As <c>entitled</c> or <c>paid</c>: lower-case letters, digits and hyphens.</param>
/// <param name="On">The agency's day.</param>
/// <param name="Lines">They sum to zero.</param>
public sealed record LedgerEntry(string ClaimId, DateOnly Week, string Kind, DateOnly On, IReadOnlyList<Line> Lines)
{
    /// <summary>What the kind of a reversal ends in.</summary>
    public const string Reversed = "-reversed";

    /// <summary>The week and the kind: an entry's key within its claim.</summary>
    internal string Key => KeyOf(Week, Kind);

    internal static string KeyOf(DateOnly week, string kind) => $"{new Week(week)}|{kind}";

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
    /// <exception cref="ArgumentException">When the week is not a Sunday.</exception>
    internal void Check()
    {
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
