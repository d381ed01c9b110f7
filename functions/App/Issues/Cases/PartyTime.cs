using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>Where a party's chance to answer stands.</summary>
internal static class PartyTime
{
    /// <summary>True when the party was asked, said nothing, and its last day to answer is over.</summary>
    public static bool IsSilent(this IssueRecord record, Party party, DateOnly today) => !record.Of(party).Any()
        && record.Attempts.Where(attempt => attempt.Made.Party == party && attempt.Made.AnswerBy is not null).Select(attempt => attempt.Made.AnswerBy).LastOrDefault() < today;

    /// <summary>True when the party has answered, or had its time.</summary>
    public static bool HadItsChance(this IssueRecord record, Party party, DateOnly today) => record.Of(party).Any() || record.IsSilent(party, today);
}
