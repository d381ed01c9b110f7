namespace BenefitsFlow.Emulator.Host;

/// <summary>The folder of the clone: it holds package.json and the solution.</summary>
internal static class RepositoryRoot
{
    /// <returns>Null outside a clone, as when only the built app was copied.</returns>
    public static string? Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "package.json")) && File.Exists(Path.Combine(folder.FullName, "BenefitsFlow.sln")))
                return folder.FullName;
        }

        return null;
    }
}
