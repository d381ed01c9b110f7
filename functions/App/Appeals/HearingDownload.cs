using BenefitsFlow.Law;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Appeals;

/// <summary>A hearing file as it is handed out.</summary>
internal static class HearingDownload
{
    /// <summary>Null when there is no such file.</summary>
    /// <param name="name"><c>hearing-file.pdf</c> or <c>hearing-file.zip</c>.</param>
    public static async Task<FileContentResult?> OfAsync(HearingShelf shelf, string claimId, int appeal, Party? seer, string name, CancellationToken cancellation)
        => name is "hearing-file.pdf" or "hearing-file.zip" && await shelf.ReadAsync(claimId, appeal, seer, name[^3..], cancellation) is { } bytes
            ? new(bytes, name.EndsWith("pdf", StringComparison.Ordinal) ? "application/pdf" : "application/zip") { FileDownloadName = name }
            : null;
}
