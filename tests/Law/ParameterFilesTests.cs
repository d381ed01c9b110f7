using System.Text.Json;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Law;

/// <summary>Every parameter file: what it says, which date picks the row, and each value with its section and source.</summary>
public class ParameterFilesTests
{
    public static TheoryData<string> Files => [.. typeof(Week).Assembly.GetManifestResourceNames()];

    [Fact]
    public void The_law_carries_its_parameters_under_their_own_names()
    {
        var names = typeof(Week).Assembly.GetManifestResourceNames();
        Assert.Contains("Monetary/parameters/weekly-benefit-minimum.json", names);
        Assert.All(names, name => Assert.Matches("^([A-Z][A-Za-z]+/)+parameters/[a-z0-9-]+\\.json$", name));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_says_what_it_sets_in_which_unit_and_which_date_decides(string file)
    {
        using var json = Read(file);
        foreach (var member in (string[])["says", "unit", "decidedBy"])
            Assert.False(string.IsNullOrWhiteSpace(json.RootElement.GetProperty(member).GetString()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Values_stand_oldest_first(string file)
    {
        using var json = Read(file);
        var from = json.RootElement.GetProperty("values").EnumerateArray().Select(row => row.GetProperty("from").GetString()!.Day()).ToArray();
        Assert.NotEmpty(from);
        Assert.Equal(from.Distinct().Order(), from);
        if (json.RootElement.TryGetProperty("knownThrough", out var known))
            Assert.True(known.GetString()!.Day() >= from[^1]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_value_has_its_section_its_source_and_the_day_it_was_read(string file)
    {
        using var json = Read(file);
        Assert.All(json.RootElement.GetProperty("values").EnumerateArray(), row =>
        {
            Assert.Matches("^(RCW|WAC) [0-9]+[A-Z]?[.-][0-9]+[.-][0-9]+(\\([0-9a-z]+\\))*$", row.GetProperty("cite").GetString());
            Assert.False(string.IsNullOrWhiteSpace(row.GetProperty("source").GetString()));
            Assert.True(row.GetProperty("read").GetString()!.Day() >= new DateOnly(2026, 11, 1));
            // A number, or the name of a choice that no text settles.
            Assert.True(row.GetProperty("value") is { ValueKind: JsonValueKind.String } choice ? choice.GetString()!.Length > 0 : row.GetProperty("value").GetDecimal() > 0);
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_value_that_is_not_confirmed_says_why(string file)
    {
        using var json = Read(file);
        Assert.All(json.RootElement.GetProperty("values").EnumerateArray(), row =>
            Assert.Equal(row.TryGetProperty("confirmed", out var confirmed) && !confirmed.GetBoolean(), row.TryGetProperty("note", out _)));
    }

    [Fact]
    public void A_value_holds_from_its_day_until_the_next_ones()
    {
        var minimum = Parameter.Load<decimal>("Monetary/weekly-benefit-minimum");
        Assert.Equal(342, minimum.On(new(2025, 7, 5)).Value);
        Assert.Equal(366, minimum.On(new(2025, 7, 6)).Value);
        Assert.Equal("RCW 50.20.120(3)(b)(ii)", minimum.On(new(2025, 7, 6)).Cite);
        Assert.Null(minimum.On(new(2025, 7, 6)).Used.Note);
    }

    [Fact]
    public void Past_the_last_known_day_the_last_value_is_used_and_called_unconfirmed()
    {
        var wage = Parameter.Load<decimal>("Monetary/state-minimum-wage");
        Assert.Contains("announcement", wage.On(new(2026, 12, 31)).Used.Note!, StringComparison.Ordinal);
        var later = wage.On(new(2027, 1, 1));
        Assert.Equal(17.13m, later.Value);
        Assert.Contains("used after 2026-12-31", later.Used.Note!, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_first_value_nothing_is_decided()
    {
        var missing = Assert.Throws<NoParameter>(() => Parameter.Load<decimal>("Monetary/state-minimum-wage").On(new(2007, 12, 31)));
        Assert.Equal("Monetary/state-minimum-wage", missing.Parameter);
        Assert.Contains("not a denial", missing.Sentence.En, StringComparison.Ordinal);
        Assert.Contains("no es una denegación", missing.Sentence.Es, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_is_not_there_is_named()
    {
        var missing = Assert.Throws<InvalidOperationException>(() => Parameter.Load<decimal>("Monetary/nothing"));
        Assert.Contains("Monetary/parameters/nothing.json", missing.Message, StringComparison.Ordinal);
    }

    private static JsonDocument Read(string file) => JsonDocument.Parse(typeof(Week).Assembly.GetManifestResourceStream(file)!);
}
