namespace BenefitsFlow.Law.Overpayments;

/// <summary>The written advice of rights that goes out before an overpayment is decided (WAC 192-220-010(1)).</summary>
/// <param name="Sent">The day on which it was sent, Pacific.</param>
/// <param name="ReplyBy">Last day to answer, inclusive: the working days and the time for mailing.</param>
/// <param name="Contents">What it explained.</param>
public sealed record AdviceOfRights(DateOnly Sent, DateOnly ReplyBy, AdviceContents Contents);

/// <summary>What an advice of rights has to explain (WAC 192-220-010(1)(a) to (g)).</summary>
[Flags]
public enum AdviceContents
{
    /// <summary>Nothing of it.</summary>
    None = 0,

    /// <summary>(a) Why the claimant may have been overpaid.</summary>
    Reasons = 1,

    /// <summary>(b) The possible amount on the day of the notice.</summary>
    Amount = 2,

    /// <summary>(c) That the department collects, and takes from later benefits.</summary>
    Collection = 4,

    /// <summary>(d) That a final overpayment is a legal debt, whether or not benefits are claimed.</summary>
    LegalDebt = 8,

    /// <summary>(e) That it can lead to warrants: liens, withholding, sale of property, garnishment.</summary>
    Warrants = 16,

    /// <summary>(f) That a claimant who is not at fault may ask for a waiver.</summary>
    Waiver = 32,

    /// <summary>(g) The time to answer, and that the department decides without an answer after it.</summary>
    TimeToAnswer = 64,

    /// <summary>All seven.</summary>
    All = Reasons | Amount | Collection | LegalDebt | Warrants | Waiver | TimeToAnswer,
}
