using System.Globalization;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>Answers to what the other side said: each names the statement and the fact.</summary>
internal static class Rebuttals
{
    public const string Agree = "agree";

    public const string Disagree = "disagree";

    public const string Partly = "partly";

    /// <summary>Words about what neither side has spoken of yet.</summary>
    public const string New = "something-new";

    private const string Prefix = "rebuttal-";

    private static readonly OfferedAnswer[] Stances =
    [
        new(Agree, new("I agree", "Estoy de acuerdo")),
        new(Disagree, new("I disagree", "No estoy de acuerdo")),
        new(Partly, new("I agree in part", "Estoy de acuerdo en parte")),
    ];

    public static AskedQuestion SomethingNew { get; } = new(
        New,
        AnswerShape.Words,
        new("Is there something new that you want us to know?", "¿Hay algo nuevo que quiera que sepamos?"),
        Required: false);

    /// <summary>As <c>rebuttal-3.Insubordination.Deliberate</c>.</summary>
    public static string Of(int statement, string fact) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{statement}.{fact}");

    /// <summary>What an answer is to; null when it is no answer to the other side.</summary>
    public static (int Statement, string Fact)? Answered(Answer answer)
    {
        if (!answer.Fact.StartsWith(Prefix, StringComparison.Ordinal) || answer.Fact.IndexOf('.', StringComparison.Ordinal) is var dot && dot < 0)
            return null;
        return int.TryParse(answer.Fact[Prefix.Length..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var statement)
            ? (statement, answer.Fact[(dot + 1)..])
            : null;
    }

    /// <summary>What the other side said, and whether it is so.</summary>
    public static AskedQuestion On(int statement, PassedOn said, Party by)
    {
        var (who, quien) = by switch
        {
            Party.Employer => ("The employer", "El empleador"),
            Party.Staff => ("A person at the agency", "Una persona de la agencia"),
            Party.Other => ("Somebody else", "Otra persona"),
            _ => ("The worker", "La persona trabajadora"),
        };
        var (more, mas) = said.Words is { } words ? ($" In its own words: “{words}”", $" En sus propias palabras: «{words}»") : ("", "");
        return new(Of(statement, said.Fact), AnswerShape.Choice, new(
            $"{who} was asked: {said.Asked.En} The answer was: {said.Answered.En}{more} Do you agree?",
            $"{quien} recibió esta pregunta: {said.Asked.Es} La respuesta fue: {said.Answered.Es}{mas} ¿Está usted de acuerdo?"))
        {
            Offered = Stances,
        };
    }
}
