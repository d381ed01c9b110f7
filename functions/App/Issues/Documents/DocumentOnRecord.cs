using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>How far a document has come.</summary>
public enum DocumentStatus
{
    /// <summary>Sent, and not looked through yet.</summary>
    Uploaded,

    /// <summary>Sound by its bytes; no person has looked at it.</summary>
    Checked,

    Accepted,

    /// <summary>By the check, and nothing was kept; or by a member of staff, with a reason.</summary>
    Refused,
}

/// <summary>A document in its place on the record of an issue.</summary>
/// <param name="Id">32 hex digits.</param>
/// <param name="By">The party that sent it.</param>
/// <param name="On">The agency's day on which it came.</param>
public sealed record DocumentOnRecord(string Id, Party By, DateOnly On)
{
    public DocumentStatus Status { get; init; }

    /// <summary>As the party called it, cleaned, with the ending of the type that its bytes have.</summary>
    public required string Name { get; init; }

    /// <summary>As found in its bytes; null when that is none that we take.</summary>
    public DocumentType? Type { get; init; }

    /// <summary>In bytes.</summary>
    public required int Size { get; init; }

    /// <summary>The code of what the check found; null when it is sound.</summary>
    public string? Fault { get; init; }

    /// <summary>The words of the member of staff who refused it; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>The other side, when staff let it see the document; null otherwise.</summary>
    public Party? PassedOnTo { get; init; }

    /// <summary>How often a member of staff has said yes or no to it.</summary>
    internal int Judged { get; init; }

    /// <summary>True when there are bytes to read.</summary>
    public bool Kept => Fault is null && Status != DocumentStatus.Uploaded;

    public bool SeenBy(Party party) => By == party || PassedOnTo == party;
}

/// <summary>A document as it is served.</summary>
/// <param name="Name">With the ending of its type.</param>
/// <param name="Type">As found in the bytes.</param>
public sealed record DocumentFile(string Name, DocumentType Type, byte[] Bytes);
