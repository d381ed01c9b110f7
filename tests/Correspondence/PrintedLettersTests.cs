using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Separation.Discharges;
using BenefitsFlow.Law.Separation.Quits;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Tests.Golden;

namespace BenefitsFlow.Tests.Correspondence;

/// <summary>Every kind of letter, filled with the reasons of every recorded decision of its kind, can be read after nine years of school.</summary>
public class PrintedLettersTests(ITestOutputHelper output)
{
    private static readonly DateOnly Mailed = new(2026, 3, 5);

    private static readonly AppealOffice Office = new(new("https://example.org/"), null, null, 10);

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void A_letter_on_how_a_job_ended_is_plain(string language)
    {
        var heavy = Samples.Where(sample => sample.Decision is QuitDecision or DischargeDecision)
            .Select(sample => (sample.File, LetterLint.LevelOf(Letter(sample.Decision, language)).Grade)).OrderByDescending(one => one.Grade).ToList();

        output.WriteLine(string.Join('\n', heavy));
        Assert.All(heavy, one => Assert.True(one.Grade <= LetterLint.HighestGrade, $"{one.File} reads at grade {one.Grade}."));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void A_letter_on_the_amounts_is_plain(string language)
    {
        foreach (var made in Samples.Select(sample => sample.Decision).OfType<MonetaryDetermination>())
        {
            var letter = MonetaryLetter.Of(new ClaimState { ClaimId = "c", Confirmation = "BF-0000-0000", Language = language, Determination = made }, ["Rosa Reyes"], Mailed);
            output.WriteLine($"{LetterLint.LevelOf(letter).Grade} {made.Eligible}");
            Assert.Empty(LetterLint.Check(letter));
        }
    }

    /// <summary>The sentences of the law that are harder than a letter may be as a whole: a list to work on, no breach.</summary>
    [Fact]
    public void The_hard_sentences_are_listed()
    {
        foreach (var language in new[] { "en", "es" })
            foreach (var (text, grade) in Samples.Where(sample => sample.Decision is QuitDecision or DischargeDecision or MonetaryDetermination or WeekDecision)
                .SelectMany(sample => sample.Decision.Findings).SelectMany(finding => finding.WithLimbs()).Select(finding => finding.Because.In(language)).Distinct()
                .Select(text => (text, ReadingLevel.Of([text], language).Grade)).Where(one => one.Grade > LetterLint.HighestGrade).OrderByDescending(one => one.Grade))
                output.WriteLine($"{language} {grade} {text}");
    }

    private static IReadOnlyList<RecordedDecision> Samples => RecordedDecision.Samples;

    private static Letter Letter(Decision decision, string language) => new(
        language,
        language == "en" ? "Your job" : "Su trabajo",
        Mailed,
        "BF-0000-0000",
        ["Rosa Reyes"],
        language == "en" ? "Benefits are denied, because of how your job ended." : "Se niegan los beneficios, por la manera en que terminó su trabajo.",
        [new("x", "1")],
        decision.Findings,
        [language == "en" ? "Go on certifying each week." : "Siga certificando cada semana."],
        [.. Office.Rights(Mailed).Select(right => right.In(language))],
        AppealBy: AppealWindow.For(Mailed).LastDay);
}
