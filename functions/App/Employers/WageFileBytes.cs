namespace BenefitsFlow.App.Employers;

/// <summary>The bytes of an upload, at most 10 MB, known by what they are and not by what they are called.</summary>
internal static class WageFileBytes
{
    public const int Most = 10 * 1024 * 1024;

    public static readonly WageProblem TooLarge = WageProblem.Of("file-too-large", 413, "file", ("most", Most / 1024 / 1024));

    private static readonly byte[][] Workbooks = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]];

    private static readonly byte[][] WideTexts = [[0xFF, 0xFE], [0xFE, 0xFF]];

    public static async Task<(ReadOnlyMemory<byte> Bytes, WageProblem? Problem)> ReadAsync(Stream file, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var block = new byte[64 * 1024];
        for (int read; (read = await file.ReadAsync(block, cancellation)) > 0;)
        {
            if (bytes.Length + read > Most)
                return (default, TooLarge);
            bytes.Write(block, 0, read);
        }

        var whole = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        return (whole, ProblemOf(whole.Span));
    }

    private static WageProblem? ProblemOf(ReadOnlySpan<byte> file)
    {
        var start = file;
        if (start.StartsWith("\uFEFF"u8))
            start = start[3..];
        if (start.TrimStart(" \t\r\n,"u8).IsEmpty)
            return WageProblem.Of("file-empty", 400, "file");
        foreach (var mark in Workbooks)
        {
            if (file.StartsWith(mark))
                return WageProblem.Of("file-is-workbook", 415, "file");
        }

        foreach (var mark in WideTexts)
        {
            if (file.StartsWith(mark))
                return WageProblem.Of("file-is-utf16", 415, "file");
        }

        var binary = file[..Math.Min(file.Length, 8192)].Contains((byte)0) || file.StartsWith("%PDF"u8);
        return binary ? WageProblem.Of("file-is-binary", 415, "file") : null;
    }
}
