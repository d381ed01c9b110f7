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
        Met = "Met",
        NotMet = "Not met",
        Result = "Result",
        Rule = "Rule",
        Reason = "Reason",
        NextSteps = "What you do next",
        Rights = "Your rights",
        PageOf = "Page {0} of {1}",
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
        Met = "Sí se cumple",
        NotMet = "No se cumple",
        Result = "Resultado",
        Rule = "Norma",
        Reason = "Motivo",
        NextSteps = "Lo que usted debe hacer ahora",
        Rights = "Sus derechos",
        PageOf = "Página {0} de {1}",
    };

    public required string Language { get; init; }

    public required string Agency { get; init; }

    public required string Office { get; init; }

    public required string Mailed { get; init; }

    public required string Reference { get; init; }

    public required string Decision { get; init; }

    public required string Figures { get; init; }

    public required string Why { get; init; }

    public required string Met { get; init; }

    public required string NotMet { get; init; }

    public required string Result { get; init; }

    public required string Rule { get; init; }

    public required string Reason { get; init; }

    public required string NextSteps { get; init; }

    public required string Rights { get; init; }

    public required string PageOf { get; init; }

    public static LetterWords In(string? language) => language?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true ? Spanish : English;

    public string Day(DateOnly day) => Language == "es" ? Law.Spanish.Day(day) : Law.English.Day(day);

    public string MetOrNot(Finding finding) => finding.Met ? Met : NotMet;

    public string Page(int number, int of) => string.Format(CultureInfo.InvariantCulture, PageOf, number, of);
}
