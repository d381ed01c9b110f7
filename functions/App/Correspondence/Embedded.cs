namespace BenefitsFlow.App.Correspondence;

/// <summary>Files that travel inside the assembly.</summary>
internal static class Embedded
{
    /// <exception cref="InvalidOperationException">When no such file is in the assembly.</exception>
    public static Stream Open(string name)
        => typeof(Embedded).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the assembly.");

    public static byte[] Read(string name)
    {
        using var file = Open(name);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
