namespace BenefitsFlow.App.Storage;

/// <summary>
/// Something that happened to a claim. A record named in the past tense, in the folder of its stage; its name is kept in the claim file.
/// Holds no personal data: no name, number, address, account, employer or words of a person.
/// </summary>
public abstract record Fact
{
    /// <summary>The section under which it happened; null when no section asks for it. Not kept: it belongs to the kind.</summary>
    public virtual string? Cite => null;
}

/// <summary>A fact in its place in the claim file.</summary>
/// <param name="ClaimId">The claim: 32 hex digits.</param>
/// <param name="Sequence">1 for the first.</param>
/// <param name="Key">What the fact is for, as <c>week-2026-03-01-decided</c>; a second fact under a key is not written.</param>
/// <param name="Fact">What happened.</param>
/// <param name="At">The instant.</param>
/// <param name="AgencyDate">The day in Pacific time.</param>
/// <param name="By">Who: <c>claimant</c>, <c>employer</c>, <c>agency</c>, or a member of staff's id.</param>
/// <param name="OnBehalfOf">For whom, when not for oneself.</param>
/// <param name="RulesVersion">Version of the law library that was in force in the code.</param>
/// <param name="PreviousHash">SHA-256 of the entry before, in hex; empty for the first.</param>
/// <param name="Hash">SHA-256 of this entry, previous hash included, in hex.</param>
public sealed record Entry(
    string ClaimId,
    long Sequence,
    string Key,
    Fact Fact,
    DateTimeOffset At,
    DateOnly AgencyDate,
    string By,
    string? OnBehalfOf,
    string RulesVersion,
    string PreviousHash,
    string Hash);
