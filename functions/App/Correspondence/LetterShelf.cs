using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Correspondence;

/// <summary>Letters as HTML and PDF in Blob Storage, a folder a claim.</summary>
public sealed class LetterShelf(AgencyBlobs blobs)
{
    public const string Container = "letters";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["html"] = "text/html; charset=utf-8",
        ["pdf"] = "application/pdf",
    };

    /// <summary>Prints and keeps a letter under <c>letters/{claim}/{name}.html</c> and <c>.pdf</c>; a second time under a name keeps the first.</summary>
    /// <param name="name">Lower-case letters, digits and hyphens.</param>
    /// <exception cref="InvalidOperationException">When <see cref="LetterLint"/> refuses the letter.</exception>
    /// <exception cref="ArgumentException">When the claim's id or the letter's name is none.</exception>
    public async Task WriteAsync(string claimId, string name, Letter letter, CancellationToken cancellation = default)
    {
        if (LetterLint.Check(letter) is { Count: > 0 } problems)
            throw new InvalidOperationException($"The letter {name} is not fit to be mailed. {string.Join(' ', problems)}");
        await KeepAsync(claimId, name, "html", BinaryData.FromString(LetterHtml.Of(letter)), cancellation);
        await KeepAsync(claimId, name, "pdf", BinaryData.FromBytes(LetterPdf.Of(letter)), cancellation);
    }

    /// <summary>The bytes of a letter; null when there is none.</summary>
    /// <param name="extension"><c>html</c> or <c>pdf</c>.</param>
    public async Task<BinaryData?> ReadAsync(string claimId, string name, string extension, CancellationToken cancellation = default)
        => Types.ContainsKey(extension) && IsPlain(claimId) && IsPlain(name)
            ? await blobs.ReadAsync(Container, PathOf(claimId, name, extension), cancellation)
            : null;

    /// <summary>The files of a claim's letters, as <c>determination.pdf</c>, by name.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(string claimId, CancellationToken cancellation = default)
    {
        var names = new List<string>();
        if (IsPlain(claimId))
            await foreach (var path in blobs.PathsAsync(Container, $"{claimId}/", cancellation))
                names.Add(path[(claimId.Length + 1)..]);
        return names;
    }

    /// <summary>The content type under which a letter is served; null for an extension that letters do not have.</summary>
    public static string? ContentTypeOf(string extension) => Types.GetValueOrDefault(extension);

    private Task<bool> KeepAsync(string claimId, string name, string extension, BinaryData content, CancellationToken cancellation)
    {
        if (!IsPlain(claimId) || !IsPlain(name))
            throw new ArgumentException("A letter's folder and name are lower-case letters, digits and hyphens.", nameof(name));
        return blobs.WriteOnceAsync(Container, PathOf(claimId, name, extension), content, Types[extension], cancellation);
    }

    private static string PathOf(string claimId, string name, string extension) => $"{claimId}/{name}.{extension}";

    private static bool IsPlain(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
