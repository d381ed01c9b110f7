using BenefitsFlow.Law;

namespace BenefitsFlow.App.Correspondence;

/// <summary>A word of the trade that a letter may use, because it then says what it means.</summary>
/// <param name="Word">In the singular, in lower case.</param>
/// <param name="Means">One sentence.</param>
public sealed record Term(Sentence Word, Sentence Means);

/// <summary>A word of the trade that no letter uses.</summary>
/// <param name="Word">In lower case; also the beginning of longer words.</param>
/// <param name="Say">What to say instead.</param>
public sealed record Avoided(Sentence Word, Sentence Say);

/// <summary>The words of the trade: those that letters explain, and those that they do without.</summary>
public static class Glossary
{
    public static IReadOnlyList<Term> Terms { get; } =
    [
        new(new("base year", "año base"), new(
            "The four quarters of work that we look at to figure your benefits.", "Los cuatro trimestres de trabajo que miramos para calcular sus beneficios.")),
        new(new("benefit year", "año de beneficios"), new(
            "The 52 weeks in which you can claim benefits after you apply.", "Las 52 semanas en que puede pedir beneficios después de su solicitud.")),
        new(new("waiting week", "semana de espera"), new(
            "The first week for which you meet all the rules. The law does not pay it.", "La primera semana en que cumple todas las reglas. La ley no la paga.")),
        new(new("weekly benefit amount", "beneficio semanal"), new(
            "The most that we can pay you for one week.", "Lo más que podemos pagarle por una semana.")),
        new(new("disqualified", "descalificad"), new(
            "You cannot get benefits until the time or the condition named in the letter is over.", "No puede recibir beneficios hasta que pase el plazo o la condición que dice la carta.")),
        new(new("overpayment", "sobrepago"), new(
            "Money that we paid you and that the law did not allow.", "Dinero que le pagamos y que la ley no permitía.")),
        new(new("waiver", "exoneración"), new(
            "We let you keep the money: you do not have to pay it back.", "Dejamos que se quede con el dinero: no tiene que devolverlo.")),
        new(new("misconduct", "mala conducta"), new(
            "Acts on the job that the law names as a reason to pay no benefits.", "Actos en el trabajo que la ley nombra como razón para no pagar beneficios.")),
        new(new("good cause", "causa justificada"), new(
            "A reason that the law accepts.", "Una razón que la ley acepta.")),
        new(new("appeal", "apela"), new(
            "You ask a judge who does not work for us to look at our decision.", "Usted pide que un juez que no trabaja para nosotros revise nuestra decisión.")),
        new(new("certify", "certifi"), new(
            "You answer our questions about a week that is over.", "Usted responde nuestras preguntas sobre una semana que ya terminó.")),
    ];

    public static IReadOnlyList<Avoided> AvoidedWords { get; } =
    [
        new(new("adjudicat", "adjudica"), new("decide", "decidir")),
        new(new("rebuttal", "refutación"), new("your answer", "su respuesta")),
        new(new("nonmonetary", "no monetaria"), new("what the question is about", "de qué trata la pregunta")),
        new(new("pursuant", "de conformidad con"), new("under", "según")),
        new(new("separation issue", "asunto de separación"), new("how your job ended", "cómo terminó su trabajo")),
        new(new("remuneration", "remuneración"), new("pay", "pago")),
        new(new("chargeable", "imputable"), new("counted", "que se cuenta")),
    ];

    /// <summary>The terms that a letter uses, each as it is shown and explained in the letter's language.</summary>
    public static IReadOnlyList<(string Word, string Means)> In(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var text = string.Join('\n', TextsOf(letter));
        return [.. Terms.Where(term => Uses(text, term.Word.In(letter.Language))).Select(term => (Shown(term, letter.Language), term.Means.In(letter.Language)))];
    }

    /// <summary>True where a word of the text is, or begins with, the word.</summary>
    internal static bool Uses(string text, string word)
    {
        for (var at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            if (at == 0 || !char.IsLetter(text[at - 1]))
                return true;
        return false;
    }

    /// <summary>What a letter says, but for names, addresses and figures.</summary>
    internal static IEnumerable<string> TextsOf(Letter letter) =>
    [
        letter.Title,
        letter.Decision,
        .. letter.Meaning ?? [],
        .. letter.Rows.Select(row => row.Label),
        .. ReasonsOf(letter),
        .. letter.NextSteps,
        .. letter.Rights,
    ];

    internal static IEnumerable<string> ReasonsOf(Letter letter)
        => letter.Findings.SelectMany(finding => finding.WithLimbs()).Select(finding => finding.Because.In(letter.Language));

    /// <summary>A stem that stands for several forms is shown as a whole word.</summary>
    private static string Shown(Term term, string language) => term.Word.In(language) switch
    {
        "descalificad" => "descalificado",
        "apela" => "apelar",
        "certifi" => "certificar",
        var word => word,
    };
}
