using System.Text.RegularExpressions;

namespace BenefitsFlow.Tests.House;

/// <summary>
/// What the real engine and the real Functions host were observed to do is numbered. Every number is held by a test that carries it,
/// <c>[Observed("1.5")]</c>, or <c>docs/emulator.md</c> or <c>docs/emulator-host.md</c> says what of it the Emulator leaves out.
/// </summary>
public partial class ObservationTests
{
    private static readonly string[] Documents = ["docs/emulator.md", "docs/emulator-host.md"];

    private static readonly string Where = string.Join(" or ", Documents);

    // How many observations each section has, from section 0 on.
    private static readonly int[] Counts = [7, 17, 10, 8, 24, 13, 8, 7, 4, 4, 11, 11, 39, 24, 10];

    private static readonly Dictionary<int, int> Sections = Counts.Index().ToDictionary(section => section.Index, section => section.Item);

    [Fact]
    public void Every_observation_is_held_by_a_test_or_named_in_the_document() => Rule.Holds(
        $"An observed behaviour is a test's or has its line in {Where}.",
        Missing([.. Marked(), .. Named()]));

    [Fact]
    public void Every_mark_is_the_number_of_an_observation() => Rule.Holds(
        "A mark that is no number of an observation holds nothing.",
        Marked().Concat(Named()).Where(number => !IsKnown(number))
            .Select(number => $"There is no observation {number}: correct the mark, or the counts in ObservationTests."));

    [Fact]
    public void At_least_a_hundred_and_twenty_behaviours_are_held_on_both_hosts()
        => Assert.True(Sentences.Groups.Where(IsShared).Sum(group => group.Sentences.Count) >= 120);

    [Fact]
    public void A_number_that_nobody_holds_is_found()
    {
        var all = Sections.SelectMany(section => Enumerable.Range(1, section.Value).Select(row => $"{section.Key}.{row}")).ToList();
        Assert.Empty(Missing([.. all]));
        Assert.StartsWith("Section 1: nothing holds 1.5, 1.6. Mark the test", Assert.Single(Missing([.. all.Except(["1.5", "1.6"])])));
    }

    [Theory]
    [InlineData("| a | b | c | 3.2, 2.10 |", "3.2 2.10")]
    [InlineData("| a | b 4.4 | c | – |", "")]
    [InlineData("See 3.2, 4.4", "")]
    public void Only_the_last_column_of_a_table_names_observations(string line, string numbers)
        => Assert.Equal(numbers, string.Join(' ', Named(line)));

    private static bool IsShared(SentenceGroup group) => group.File.StartsWith(Sentences.OnBothHosts, StringComparison.Ordinal);

    private static IEnumerable<string> Marked() => Sentences.Groups.SelectMany(group => group.Sentences).SelectMany(sentence => sentence.Numbers);

    private static IEnumerable<string> Named() => Documents.Select(Repository.Read).SelectMany(Named);

    private static IEnumerable<string> Named(string document) => LastColumn().Matches(document)
        .SelectMany(match => Number().Matches(match.Groups[1].Value)).Select(match => match.Value);

    private static List<string> Missing(HashSet<string> held) =>
    [
        .. from section in Sections
           let missing = Enumerable.Range(1, section.Value).Select(row => $"{section.Key}.{row}").Where(number => !held.Contains(number)).ToList()
           where missing.Count > 0
           select $"Section {section.Key}: nothing holds {string.Join(", ", missing)}. Mark the test that does with [Observed(\"{missing[0]}\")],"
               + $" write one, or say in {Where} why the app never meets it.",
    ];

    // A section that is not counted here is not judged.
    private static bool IsKnown(string number)
    {
        var parts = number.Split('.').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return !Sections.TryGetValue(parts[0], out var rows) || (parts[1] >= 1 && parts[1] <= rows);
    }

    [GeneratedRegex(@"^\|.*\|([^|\n]*)\|[ \r]*$", RegexOptions.Multiline)]
    private static partial Regex LastColumn();

    [GeneratedRegex(@"\b\d{1,2}\.\d{1,2}\b")]
    private static partial Regex Number();
}
