using System.Globalization;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>A document as a page lists it, in the reader's language.</summary>
/// <param name="Status">How far it has come, in a word.</param>
/// <param name="Why">Why it was refused, and what to do; null when it was not.</param>
/// <param name="Readable">True when there are bytes to open.</param>
internal sealed record DocumentLine(string Id, string Name, string Size, DateOnly On, string Status, string? Why, bool Readable, bool Refused)
{
    private const string Keys = "issues.documents";

    public static DocumentLine Of(DocumentOnRecord document, string language)
    {
        var why = document.Fault is { } fault ? Texts.Of($"{Keys}.fault.{fault}").In(language) : document.Reason;
        var status = document.Fault is not null ? "notkept" : document.Status.ToString().ToLowerInvariant();
        return new(
            document.Id,
            document.Name,
            SizeOf(document.Size),
            document.On,
            Texts.Of($"{Keys}.status.{status}").In(language),
            why,
            document.Kept,
            document.Status == DocumentStatus.Refused);
    }

    /// <summary>As <c>340 KB</c>, <c>1.2 MB</c>; in the United States both languages write it so.</summary>
    private static string SizeOf(int bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576m:0.0} MB");
}
