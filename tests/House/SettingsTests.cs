using System.Text.Json;
using System.Text.RegularExpressions;

namespace BenefitsFlow.Tests.House;

/// <summary>Whoever sets the agency up finds every setting in one file, with what it is for.</summary>
public partial class SettingsTests
{
    private const string Sample = "local.settings.sample.json";

    [Fact]
    public void Every_setting_that_is_read_stands_in_the_sample() => Rule.Holds(
        $"{Sample} lists every setting.",
        Repository.FilesEndingIn("functions/", ".cs").SelectMany(file => Unlisted(Repository.Read(file)).Select(name =>
            $"{file} reads {name}: add {name.Replace(":", "__", StringComparison.Ordinal)} to {Sample} with a line that says what it is for, or take the name that is there.")));

    [Theory]
    [InlineData("""var a = configuration["Agency:Nowhere"];""", "Agency:Nowhere")]
    [InlineData("""var a = configuration.GetValue("Emulator:Nowhere", 5);""", "Emulator:Nowhere")]
    [InlineData("""var a = settings.GetSection("Nowhere:At").Get<All>();""", "Nowhere:At")]
    [InlineData("""var a = configuration["Agency:BaseUrl"] + configuration.GetSection("Payments:Nacha");""", null)]
    public void A_setting_that_is_not_listed_is_found(string source, string? name) => Assert.Equal(name, Unlisted(source).SingleOrDefault());

    private static IEnumerable<string> Unlisted(string source) => Read().Matches(source).Select(match => match.Groups[1].Value).Distinct()
        .Where(name => !Listed().Any(listed => listed == name || listed.StartsWith(name + ":", StringComparison.Ordinal)));

    private static List<string> Listed()
    {
        using var sample = JsonDocument.Parse(Repository.Read(Sample), new() { CommentHandling = JsonCommentHandling.Skip });
        return [.. sample.RootElement.GetProperty("Values").EnumerateObject().Select(value => value.Name.Replace("__", ":", StringComparison.Ordinal))];
    }

    [GeneratedRegex("""(?:onfiguration|ettings)(?:\[|\.(?:GetValue|GetSection|GetRequiredSection)(?:<\w+>)?\()"([A-Z]\w*(?::\w+)+)"[\]),]""")]
    private static partial Regex Read();
}
