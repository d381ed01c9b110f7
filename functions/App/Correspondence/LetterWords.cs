using System.Globalization;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Correspondence;

/// <summary>What every letter says besides what is decided in it.</summary>
internal sealed record LetterWords
{
    private static readonly LetterWords English = new()
    {
        Language = "en",
        Agency = "BenefitsFlow",
        Office = "Unemployment benefits · State of Washington",
        Mailed = "Mailed",
        Reference = "Reference",
        Decision = "Our decision",
        Figures = "The figures",
        Why = "Why we decided this",
        Asked = "What this is about",
        WhyAsked = "Why we ask",
        Met = "Met",
        NotMet = "Not met",
        Open = "Not decided yet",
        NextSteps = "What you do next",
        Rights = "Your rights",
        Words = "Words in this letter",
        PageOf = "Page {0} of {1}",
        InForceFrom = "in force from {0}",
        NotConfirmed = "We have not confirmed every figure of the law that is used here: {0}. If one turns out to be different, we decide again and write to you.",
    };

    private static readonly LetterWords Spanish = new()
    {
        Language = "es",
        Agency = "BenefitsFlow",
        Office = "Beneficios de desempleo · Estado de Washington",
        Mailed = "Enviada por correo",
        Reference = "Referencia",
        Decision = "Nuestra decisión",
        Figures = "Las cifras",
        Why = "Por qué decidimos así",
        Asked = "De qué se trata",
        WhyAsked = "Por qué preguntamos",
        Met = "Sí se cumple",
        NotMet = "No se cumple",
        Open = "Aún sin decidir",
        NextSteps = "Lo que usted debe hacer ahora",
        Rights = "Sus derechos",
        Words = "Palabras de esta carta",
        PageOf = "Página {0} de {1}",
        InForceFrom = "vigente desde el {0}",
        NotConfirmed = "No hemos confirmado todas las cifras de la ley que se usan aquí: {0}. Si alguna resulta ser distinta, decidiremos de nuevo y le escribiremos.",
    };

    public required string Language { get; init; }

    public required string Agency { get; init; }

    public required string Office { get; init; }

    public required string Mailed { get; init; }

    public required string Reference { get; init; }

    public required string Decision { get; init; }

    public required string Figures { get; init; }

    public required string Why { get; init; }

    /// <summary>In place of <see cref="Decision"/>, of a letter that decides nothing.</summary>
    public required string Asked { get; init; }

    /// <summary>In place of <see cref="Why"/>.</summary>
    public required string WhyAsked { get; init; }

    public required string Met { get; init; }

    public required string NotMet { get; init; }

    public required string Open { get; init; }

    public required string NextSteps { get; init; }

    public required string Rights { get; init; }

    public required string Words { get; init; }

    public required string PageOf { get; init; }

    /// <summary>One place: the day.</summary>
    public required string InForceFrom { get; init; }

    /// <summary>One place: the sections.</summary>
    public required string NotConfirmed { get; init; }

    /// <summary>The words of a letter: of one that decides nothing, with other headings.</summary>
    public static LetterWords Of(Letter letter)
        => In(letter.Language) is var words && letter.Asks ? words with { Decision = words.Asked, Why = words.WhyAsked } : words;

    public static LetterWords In(string? language) => language?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true ? Spanish : English;

    public string Day(DateOnly day) => Language == "es" ? Law.Spanish.Day(day) : Law.English.Day(day);

    public string MetOrNot(Finding finding) => finding.Met ? Met : finding.Open ? Open : NotMet;

    /// <summary>What the decision leans on that is not confirmed, by section and day, in one sentence; null when everything is.</summary>
    public string? Unconfirmed(Letter letter)
    {
        string[] figures =
        [
            .. letter.Findings.SelectMany(finding => finding.WithLimbs()).SelectMany(finding => finding.Parameters).Where(used => used.Note is not null)
                .Select(used => $"{used.Cite} ({string.Format(CultureInfo.InvariantCulture, InForceFrom, Day(used.From))})").Distinct(),
        ];
        return figures.Length == 0 ? null : string.Format(CultureInfo.InvariantCulture, NotConfirmed, string.Join("; ", figures));
    }

    public string Page(int number, int of) => string.Format(CultureInfo.InvariantCulture, PageOf, number, of);
}
