namespace BenefitsFlow.Tests.House;

/// <summary>The behaviours that the Emulator shares with the real engine stand in a document, as sentences: the names of their tests.</summary>
public class ConformanceListTests
{
    [Fact]
    public void The_document_lists_the_tests_as_they_are() => MadeDocument.Holds("docs/conformance.md", Text(Sentences.Groups));

    [Fact]
    public void A_sentence_too_many_or_too_few_is_found()
        => Assert.Equal(["'b' is not in the document.", "'c' is not in the code."], MadeDocument.Differences(["a", "b"], ["a", "c"]));

    [Fact]
    public void A_class_becomes_a_list_under_its_own_words()
    {
        var group = Assert.Single(Sentences.In($"{Sentences.OnBothHosts}EarlyEventTests.cs", """
            /// <summary>Events that come early.</summary>
            [Observed("1.1")]
            public class EarlyEventTests
            {
                [Observed("1.2")]
                [Fact]
                public async Task An_event_is_kept() => await Task.Yield();

                private static void Not_a_test() { }
            }
            """));
        Assert.Equal("### Early event\n\nEvents that come early.\n\n- An event is kept. (1.1, 1.2)\n", Text(group));
    }

    private static string Text(IReadOnlyList<SentenceGroup> groups)
    {
        var shared = groups.Where(group => group.File.StartsWith(Sentences.OnBothHosts, StringComparison.Ordinal)).ToList();
        var own = groups.Except(shared).Select(Marked).Where(group => group.Sentences.Count > 0).ToList();
        return $"""
            # What the Emulator does as the real engine does

            Each line is the name of a test, made into this list by `ConformanceListTests`. The numbers are those of the observations
            of the real engine and the real Functions host; [emulator.md](emulator.md) has those that the Emulator leaves out. A test
            is found by its number: `--filter-trait "Observation=1.5"`.

            ## On both hosts

            {shared.Sum(group => group.Sentences.Count)} behaviours in names that both hosts have: `-p:FunctionsHost=Azure` runs the same tests on the real engine.

            {string.Join('\n', shared.Select(Text))}
            ## On the Emulator

            {own.Sum(group => group.Sentences.Count)} behaviours of one host only: where the two real hosts differ, or where a test needs what only the Emulator has.

            {string.Join('\n', own.Select(Text))}
            """.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private static SentenceGroup Marked(SentenceGroup group)
        => group with { Sentences = [.. group.Sentences.Where(sentence => sentence.Numbers.Count > 0)] };

    private static string Text(SentenceGroup group)
    {
        var lines = group.Sentences.Select(sentence
            => $"- {sentence.Text}.{(sentence.Numbers.Count == 0 ? "" : $" ({string.Join(", ", sentence.Numbers)})")}\n");
        return $"### {group.Title}\n\n{group.Summary}\n\n{string.Concat(lines)}";
    }
}
