using BenefitsFlow.Law;

namespace BenefitsFlow.App.Correspondence;

/// <summary>A letter as a page that stands alone but for its style sheet, <c>/assets/letter.css</c>: fit for a policy without inline style.</summary>
public static class LetterHtml
{
    private static readonly Template Page = Template.Load("Correspondence/letter.html");

    public static string Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var words = LetterWords.Of(letter);
        return Page.Render(new
        {
            letter,
            words,
            mailed = words.Day(letter.Mailed),
            findings = Printed(letter.Findings, letter.Language, words),
            unconfirmed = words.Unconfirmed(letter),
            chart = letter.Chart?.Svg(),
            charted = letter.Charted ?? [],
            terms = Glossary.In(letter).Select(term => new { word = term.Word, means = term.Means }).ToList(),
        });
    }

    private static List<object> Printed(IReadOnlyList<Finding> findings, string language, LetterWords words) =>
    [
        .. findings.Select(finding => new
        {
            result = words.MetOrNot(finding),
            mark = finding.Met ? "met" : finding.Open ? "open" : "not-met",
            because = finding.Because.In(language),
            cite = finding.Cite,
            limbs = Printed(finding.Limbs, language, words),
        }),
    ];
}
