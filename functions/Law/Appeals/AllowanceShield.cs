namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// "In the absence of fraud, misrepresentation, or nondisclosure", a final allowance made after considering certain provisions is not made anew
/// (RCW 50.20.160(3)). As read on 2026-11-23.
/// </summary>
internal static class AllowanceShield
{
    private const string Section = "RCW 50.20.160(3)";
    private static readonly Parameter<string> ForMisconduct = Parameter.Load<string>("Appeals/misconduct-allowance-shield");

    private static readonly Question Asked = new(Party.Staff, new(
        "Is a final allowance under the present misconduct section, which the law does not name here, to be left alone?",
        "¿Se debe dejar como está una autorización definitiva según la sección actual sobre mala conducta, que la ley no nombra aquí?"));

    private static readonly Question WhatWasConsidered = new(Party.Staff, new(
        "What was considered when the allowance was made: availability, a quit, misconduct, a refusal of work, a labor dispute, or nothing of these?",
        "¿Qué se consideró cuando se hizo la autorización: la disponibilidad, una renuncia, mala conducta, un rechazo de trabajo, un conflicto " +
        "laboral, o nada de esto?"));

    private static readonly Question IsItFinal = new(Party.Staff, new(
        "Is the allowance final, no appeal having been taken in time?", "¿Es definitiva la autorización, sin una apelación a tiempo?"));

    /// <summary>True when the allowance can be made anew; null when a person has to say.</summary>
    public static bool? Permits(RedeterminationFacts facts, Reasons reasons)
    {
        if (facts.Final == false)
        {
            return Found(true, null, reasons, new(
                "The allowance is not final yet, so it is not protected.", "La autorización todavía no es definitiva, así que no está protegida."));
        }

        if (facts.Ground == RedeterminationGround.Nondisclosure)
        {
            return Found(true, null, reasons, new(
                "Something was not told, so the allowance is not protected.", "Algo no se dijo, así que la autorización no está protegida."));
        }

        return facts.Considered switch
        {
            ConsideredProvision.Other => Found(true, null, reasons, new(
                "The allowance was not made after considering one of the provisions that protect it.",
                "La autorización no se hizo después de considerar una de las disposiciones que la protegen.")),
            null => Found(null, WhatWasConsidered, reasons, new(
                "What was considered when the allowance was made is not known yet.",
                "No se sabe todavía qué se consideró cuando se hizo la autorización.")),
            _ when facts.Final is null => Found(null, IsItFinal, reasons, new(
                "Whether the allowance is final is not known yet.", "No se sabe todavía si la autorización es definitiva.")),
            ConsideredProvision.Misconduct => Misconduct(reasons.Take(ForMisconduct, facts.On), reasons),
            _ => Shielded(reasons),
        };
    }

    private static bool? Misconduct(string choice, Reasons reasons) => choice switch
    {
        "shielded" => Shielded(reasons),
        "not shielded" => Found(true, null, reasons, new(
            "The allowance considered misconduct, which the law does not name among what protects it.",
            "La autorización consideró la mala conducta, que la ley no nombra entre lo que la protege.")),
        _ => Found(null, Asked, reasons, new(
            "The allowance considered misconduct under a section that the law does not name here. A person has to say if it is protected.",
            "La autorización consideró la mala conducta según una sección que la ley no nombra aquí. Una persona tiene que decir si está " +
            "protegida.")),
    };

    private static bool? Shielded(Reasons reasons) => Found(false, null, reasons, new(
        "The allowance is final and was made after considering this question. Without fraud, misrepresentation or something not told, it stays.",
        "La autorización es definitiva y se hizo después de considerar esta pregunta. Sin fraude, falsedad o algo que no se dijo, se mantiene."));

    private static bool? Found(bool? met, Question? asked, Reasons reasons, Sentence said)
    {
        reasons.Find(new Finding(met == true, Section, said)
        {
            Rule = nameof(AllowanceShield),
            Facts = [nameof(RedeterminationFacts.Considered), nameof(RedeterminationFacts.Final), nameof(RedeterminationFacts.Ground)],
            Open = met is null,
            Question = asked,
        });
        return met;
    }
}
