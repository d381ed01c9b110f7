namespace BenefitsFlow.Tests.House;

/// <summary>A document that is made from the code, and held equal to it.</summary>
internal static class MadeDocument
{
    private const string Write = "BENEFITSFLOW_WRITE";

    /// <summary>Fails with the lines that differ; with the variable set to 1, writes the document instead.</summary>
    public static void Holds(string document, string text)
    {
        if (Environment.GetEnvironmentVariable(Write) == "1")
            File.WriteAllText(Repository.PathTo(document), text);
        var written = File.Exists(Repository.PathTo(document)) ? Repository.Read(document).ReplaceLineEndings("\n") : "";
        Rule.Holds(
            $"{document} is made from the code: run this test again with {Write}=1 in the environment, and commit what it wrote.",
            Differences(text.Split('\n'), written.Split('\n')));
    }

    internal static IEnumerable<string> Differences(string[] made, string[] written) =>
    [
        .. made.Except(written).Select(line => $"'{line}' is not in the document."),
        .. written.Except(made).Select(line => $"'{line}' is not in the code."),
    ];
}
