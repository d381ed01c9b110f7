using BenefitsFlow.App.Issues;

namespace BenefitsFlow.App.Staff;

/// <summary>An issue was taken by a member of staff, or handed to one; who did it stands beside the fact.</summary>
/// <param name="To">The member's id.</param>
public sealed record IssueAssigned(int Issue, string To) : IssueFact(Issue);

/// <summary>A member of staff wrote a note for colleagues. Its words are kept sealed under the key.</summary>
public sealed record NoteWritten(int Issue, string Key) : IssueFact(Issue);
