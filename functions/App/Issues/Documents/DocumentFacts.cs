using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>A party sent a document. Its name and its bytes are kept sealed under the id.</summary>
/// <param name="Id">32 hex digits: the same bytes from the same party on the same issue have the same.</param>
public sealed record DocumentUploaded(int Issue, string Id, Party By) : IssueFact(Issue)
{
    public override string Cite => By == Party.Employer ? "WAC 192-130-080" : "WAC 192-120-040";
}

/// <summary>The document's bytes were looked through.</summary>
/// <param name="Sound">False when nothing was kept of it.</param>
/// <param name="Fault">The code of what is wrong with it; null when it is sound.</param>
public sealed record DocumentChecked(int Issue, string Id, bool Sound, string? Fault) : IssueFact(Issue);

/// <summary>A member of staff took the document as evidence.</summary>
public sealed record DocumentAccepted(int Issue, string Id) : IssueFact(Issue);

/// <summary>A member of staff did not take the document; the reason is kept sealed. The bytes stay.</summary>
public sealed record DocumentRefused(int Issue, string Id) : IssueFact(Issue);

/// <summary>A member of staff let the other side see the document.</summary>
public sealed record DocumentPassedOn(int Issue, string Id, Party To) : IssueFact(Issue);
