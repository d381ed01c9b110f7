using System.Security.Cryptography;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.App.Storage;

/// <summary>
/// Keys for development: a file of lines <c>field {id} {base64}</c>, the last of which seals, and one line <c>index {base64}</c>. Made on
/// first use, readable by its owner only. Who loses it cannot read what it sealed.
/// </summary>
public static partial class LocalKeyFile
{
    /// <exception cref="InvalidDataException">When the file holds something else.</exception>
    public static KeyRing Load(string folder, ILogger logger)
    {
        var path = Path.GetFullPath(Path.Combine(folder, "field.key"));
        if (!File.Exists(path) && Create(path))
            LogCreated(logger, path);
        var lines = File.ReadAllLines(path).Select(line => line.Split(' ')).ToList();
        try
        {
            var fields = lines.Where(l => l is ["field", _, _]).ToDictionary(l => l[1], l => Convert.FromBase64String(l[2]));
            var index = lines.Single(l => l is ["index", _]);
            return new(lines.Last(l => l is ["field", _, _])[1], fields, Convert.FromBase64String(index[1]));
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new InvalidDataException(
                $"{path} is no key file: lines 'field id base64' and one line 'index base64', 32 bytes a key. "
                + "Bring the file back; without it nothing it sealed opens. To start over, delete it together with the local storage.",
                unreadable);
        }
    }

    /// <summary>The folder when none is set: <c>.keys</c> at the root of the repository around <paramref name="start"/>, else in the user's data.</summary>
    public static string DefaultFolder(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, ".git")))
                return Path.Combine(folder.FullName, ".keys");
        }

        return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "BenefitsFlow", ".keys");
    }

    /// <summary>False when another process was first: its keys are the ones.</summary>
    private static bool Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var own = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(own, options))
        {
            writer.WriteLine($"field local-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))} {NewKey()}");
            writer.WriteLine($"index {NewKey()}");
        }

        try
        {
            File.Move(own, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(own);
            return false;
        }
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    [LoggerMessage(
        Level = LogLevel.Information, Message = "Made new development keys in {Path}. Keep the file: what it seals opens with nothing else.")]
    private static partial void LogCreated(ILogger logger, string path);
}
