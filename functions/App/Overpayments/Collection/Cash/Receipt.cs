using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection.Cash;

/// <summary>Where received money is.</summary>
public enum ReceiptStanding
{
    /// <summary>Nobody knows yet what it pays: staff place it or return it.</summary>
    Suspense,

    /// <summary>Its shares are fixed; the facts of it may still be on their way.</summary>
    Applied,

    /// <summary>Given back to who sent it.</summary>
    Returned,

    /// <summary>The bank sent it back.</summary>
    Dishonored,
}

/// <summary>What a payment pays of one part of one debt.</summary>
public sealed record CashPlaced(string ClaimId, int Overpayment, CashPart Part, long Cents);

/// <summary>Money that came in: one row a receipt, so that it is never lost and never counted twice.</summary>
/// <param name="Number">The agency's own: lower-case letters, digits and hyphens.</param>
/// <param name="Cents">Positive.</param>
/// <param name="On">The agency's day on which it was entered.</param>
/// <param name="EnteredBy">Id of the member of staff.</param>
/// <param name="Reference">What the payer wrote, as it was read; empty when nothing was.</param>
/// <param name="Why">A key of <c>collection.suspense</c>, when it waits.</param>
/// <param name="Shares">Fixed when it is applied; they sum to the cents.</param>
/// <param name="Done">True when every share is in its claim file.</param>
/// <param name="Source">The file it came in; null when staff entered it.</param>
public sealed record Receipt(
    string Number, long Cents, PaidBy By, DateOnly On, string EnteredBy, string Reference, ReceiptStanding Standing, string? Why, IReadOnlyList<CashPlaced> Shares, bool Done,
    string? Source = null)
{
    /// <summary>Most cents of one payment: far above any overpayment.</summary>
    public const long Most = 100_000_000_00;

    /// <summary>True when it can stand in a claim file's key and in the ledger's.</summary>
    public static bool IsNumber(string text)
        => text is { Length: > 0 and <= 60 } && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
