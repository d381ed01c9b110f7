namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// On which day an appeal or petition counts as filed (RCW 50.32.025): a mailed one "on the date shown by the United States postal service
/// cancellation mark"; without a legible one, on the day it was mailed if the sender proves it. As read on 2026-11-23.
/// </summary>
/// <remarks>
/// A sender's metered mark counts for nothing beside the postal one. A reply to a petition counts when it is received (WAC 192-04-170(3)). Not
/// decided here: address and postage; whether the evidence of mailing is competent, which a person says.
/// </remarks>
public static class FilingDay
{
    /// <summary>By mail. Anything else is filed on the day it comes.</summary>
    /// <param name="postmark">The postal cancellation mark; null when it is illegible, wrong or missing.</param>
    /// <param name="provenMailed">The day of mailing that competent evidence shows; null when none does. It counts only without a postmark.</param>
    /// <param name="received">The day of receipt; null when it never came.</param>
    /// <returns>Null when it never came and its mailing is not proven: nothing was filed.</returns>
    public static DateOnly? ByMail(DateOnly? postmark, DateOnly? provenMailed, DateOnly? received) => postmark ?? provenMailed ?? received;
}
