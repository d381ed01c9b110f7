using System.Text.RegularExpressions;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.House;

namespace BenefitsFlow.Tests.Golden;

/// <summary>
/// The same facts on the same law give the same answer for ever: every kind of decision is recorded, with its facts, its findings and their
/// words. With <c>BENEFITSFLOW_WRITE=1</c> the missing ones are written; none is ever written over.
/// </summary>
public class DecisionTests
{
    private const string NewEdition =
        "A decision already made must stay what it was: undo the change, or raise LawEdition.Latest and decide the new way only "
        + "Since that edition (a number: a new row with its edition). Never edit the file.";

    private const string Record = "Record it: BENEFITSFLOW_WRITE=1 dotnet run --project tests -- --filter-class \"*Golden.DecisionTests\"";

    private static readonly bool Writes = Environment.GetEnvironmentVariable("BENEFITSFLOW_WRITE") == "1";

    [Fact]
    public void Every_recorded_decision_is_made_again_to_the_same_answer() => Rule.Holds(
        NewEdition, RecordedDecision.Files.SelectMany(file => Troubles(file, Repository.Read(file))));

    [Fact]
    public void Every_sample_is_recorded_as_it_is_decided_today() => Rule.Holds(
        NewEdition, RecordedDecision.Samples.Select(Breach).OfType<string>());

    [Fact]
    public void Every_sample_has_a_name_of_its_own() => Assert.Equal(
        RecordedDecision.Samples.Count, RecordedDecision.Samples.Select(sample => sample.File).Distinct().Count());

    [Fact]
    public void Every_kind_of_decision_is_recorded_with_two_outcomes_at_least() => Rule.Holds(
        "What is not recorded is not guarded: add samples to tests/Golden/Decisions.",
        from type in RecordedDecision.Types
        let outcomes = Recorded.Where(recorded => recorded.Decision.GetType() == type).Select(Signs).Distinct().Count()
        where outcomes < 2
        select $"{type.Name} is recorded with {outcomes} different outcomes.");

    [Fact]
    public void A_proposed_law_decides_otherwise_and_the_findings_say_where()
    {
        var week = Sample("WeekDecision-part-time-work");
        var (same, differences) = week.Again(LawEdition.Current.Proposing<decimal>("Weekly/earnings-deduction-rate", (new(2025, 1, 1), 50)));
        Assert.False(same);
        Assert.Equal(["EarningsDeduction", "WeeklyBenefit"], differences.Select(difference => difference.Rule));
        Assert.Empty(Troubles(week.File, week.Text));
    }

    [Theory]
    [InlineData("\"payable\": 253", "\"payable\": 254", "a figure of its own")]
    [InlineData("\"grossEarnings\": 200", "\"grossEarnings\": 204", "EarningsDeduction")]
    [InlineData("\"met\": true", "\"met\": false", "Unemployment")]
    [InlineData("\"value\": \"75\"", "\"value\": \"74\"", "EarningsDeduction")]
    public void A_recorded_decision_that_was_edited_is_told(string from, string to, string trouble)
    {
        var week = Sample("WeekDecision-part-time-work");
        var edited = new Regex(Regex.Escape(from)).Replace(week.Text, to, 1);
        Assert.NotEqual(week.Text, edited);
        Assert.Contains(Troubles(week.File, edited), told => told.Contains(trouble, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_no_decision_is_told() => Assert.Contains(
        "names no decision of the law",
        Assert.Throws<FormatException>(() => RecordedDecision.Read("tests/Golden/Decisions/2026.11/Weekly/Fortune-good.json", "{}")).Message,
        StringComparison.Ordinal);

    private static IReadOnlyList<RecordedDecision> Recorded { get; } = [.. RecordedDecision.Files.Select(RecordedDecision.Read)];

    private static RecordedDecision Sample(string name) =>
        RecordedDecision.Samples.Single(sample => sample.File.EndsWith($"/{name}.json", StringComparison.Ordinal));

    private static IEnumerable<string> Troubles(string file, string text)
    {
        var recorded = RecordedDecision.Read(file, text);
        if (recorded.File != file)
            yield return $"{file} holds a decision of edition {recorded.Decision.Edition}.";
        if (recorded.Text != text)
            yield return $"{file} does not read back as it was written.";
        var (same, differences) = recorded.Again(null);
        if (!same)
        {
            var rules = differences.Count == 0 ? "a figure of its own" : string.Join("; ", differences.Select(Said));
            yield return $"{file} is decided otherwise: {rules}.";
        }
    }

    private static string? Breach(RecordedDecision sample)
    {
        if (File.Exists(Repository.PathTo(sample.File)))
            return Difference(Repository.Read(sample.File), sample.Text) is { } line ? $"{sample.File}: {line}" : null;
        if (!Writes)
            return $"{sample.File} is missing. {Record}";
        Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathTo(sample.File))!);
        File.WriteAllText(Repository.PathTo(sample.File), sample.Text);
        return null;
    }

    private static string? Difference(string kept, string decided)
    {
        var (was, now) = (kept.Split('\n'), decided.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(was.Length, now.Length))
            .FirstOrDefault(at => was.ElementAtOrDefault(at) != now.ElementAtOrDefault(at), -1);
        return at < 0 ? null : $"line {at + 1} was '{was.ElementAtOrDefault(at)?.Trim()}' and is '{now.ElementAtOrDefault(at)?.Trim()}'";
    }

    private static string Said(Difference difference) => $"{difference.Rule} was [{Said(difference.Before)}] and is [{Said(difference.Now)}]";

    private static string Said(Finding? finding) => finding is null ? "not asked"
        : $"{(finding.Open ? "open" : finding.Met ? "met" : "not met")}, {finding.Cite}, {finding.Arithmetic ?? finding.Because.En}, "
            + string.Join(" ", finding.Parameters.Select(used => $"{used.Name}={used.Value}"));

    /// <summary>The type's own figures apart: which findings there are, and which of them are met and open.</summary>
    private static string Signs(RecordedDecision sample) => string.Join(
        ' ',
        from finding in sample.Decision.Findings.SelectMany(finding => finding.WithLimbs())
        select (finding.Open ? "?" : finding.Met ? "+" : "-") + finding.Rule);
}
