using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff;

/// <summary>How staff pages name an issue and what it waits for.</summary>
internal static class IssueWords
{
    /// <summary>The kind's name; a code that the catalogue does not know stands for itself.</summary>
    public static Sentence NameOf(string code) => IssueCatalogue.All.FirstOrDefault(kind => kind.Code == code)?.Name ?? new(code, code);

    public static Sentence Of(Waiting waiting) => waiting is { For: Awaited.Parties, Until: { } until }
        ? Texts.Of("staff.waits.parties", ("until", until))
        : Texts.Of("staff.waits." + char.ToLowerInvariant(waiting.For.ToString()[0]) + waiting.For.ToString()[1..]);

    /// <summary>Where an issue stands, open or not.</summary>
    public static Sentence StandingOf(string claimId, IssueState issue, DateOnly today) => issue switch
    {
        { Closed: not null } => Texts.Of("staff.stands.closed"),
        { Result.Allowed: true, DeterminedOn: { } on } => Texts.Of("staff.stands.allowed", ("on", on)),
        { Result.Allowed: false, DeterminedOn: { } on } => Texts.Of("staff.stands.denied", ("on", on)),
        _ => Of(WaitingFor.Of(claimId, issue, today)),
    };

    /// <summary>A party by its role, as <c>staff.party.claimant</c>.</summary>
    public static Sentence NameOf(Party party) => Texts.Of("staff.party." + party.ToString().ToLowerInvariant());
}
