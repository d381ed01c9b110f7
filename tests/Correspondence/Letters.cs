using BenefitsFlow.App.Correspondence;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Correspondence;

/// <summary>Letters as a claimant gets them: a monetary determination with its long reasons, in both languages.</summary>
internal static class Letters
{
    public static readonly DateOnly Mailed = new(2026, 3, 5);

    private static readonly Finding[] Findings =
    [
        new(true, "RCW 50.04.030", new(
            "You worked 1,820 hours in your base year, January to December 2025. The law asks for at least 680 hours in the base year.",
            "Usted trabajó 1,820 horas en su año base, de enero a diciembre de 2025. La ley exige por lo menos 680 horas en el año base.")),
        new(true, "RCW 50.20.120(2)", new(
            "Your two highest quarters were 12,400.00 and 11,960.00 dollars. Their average is 12,180.00 dollars, and 3.85 percent of it, lowered to the whole dollar, is 468 dollars a week.",
            "Sus dos trimestres más altos fueron de 12,400.00 y 11,960.00 dólares. El promedio es de 12,180.00 dólares, y el 3.85 por ciento de este, reducido al dólar entero, es de 468 dólares por semana.")),
        new(false, "RCW 50.04.030; WAC 192-110-005", new(
            "One of your employers did not report hours for April to June 2025. We counted the hours that your wages stand for, and we asked the employer for its own count; if it differs, we will send you a new determination.",
            "Uno de sus empleadores no informó las horas de abril a junio de 2025. Contamos las horas que corresponden a su salario y le pedimos al empleador su propia cuenta; si es distinta, le enviaremos una nueva determinación.")),
    ];

    public static Letter English() => new(
        "en",
        "Your monetary determination",
        Mailed,
        "3F2A-90C1-77DE",
        ["José Núñez Ávila", "1200 Río Grande Avenue, Apt. 4", "Yakima, WA 98901"],
        "You can get up to 468 dollars a week in unemployment benefits, and 12,168 dollars in all.",
        [new("Weekly benefit amount", "$468.00"), new("Maximum benefits payable", "$12,168.00"), new("Benefit year", "March 1, 2026 to February 27, 2027"), new("Hours in your base year", "1,820")],
        Findings,
        ["Claim each week from Sunday on, even while you wait for a decision.", "Compare the wages above with your own papers, and tell us by April 6, 2026 if anything is missing."],
        ["You may appeal this determination until April 6, 2026. Write to us, or use the appeal page: say that you do not agree, give your reference number, and sign.", "If you miss the day, appeal all the same and say why you are late."]);

    public static Letter Spanish() => new(
        "es",
        "Su determinación monetaria",
        Mailed,
        "3F2A-90C1-77DE",
        ["José Núñez Ávila", "1200 Río Grande Avenue, Apt. 4", "Yakima, WA 98901"],
        "Usted puede recibir hasta 468 dólares por semana en beneficios de desempleo, y 12,168 dólares en total.",
        [new("Monto semanal de beneficios", "$468.00"), new("Máximo de beneficios pagaderos", "$12,168.00"), new("Año de beneficios", "1 de marzo de 2026 a 27 de febrero de 2027"), new("Horas en su año base", "1,820")],
        Findings,
        ["Presente su reclamación cada semana a partir del domingo, aun mientras espera una decisión.", "Compare los salarios de arriba con sus propios documentos y avísenos a más tardar el 6 de abril de 2026 si falta algo."],
        ["Usted puede apelar esta determinación hasta el 6 de abril de 2026. Escríbanos o use la página de apelaciones: diga que no está de acuerdo, dé su número de referencia y firme.", "Si se le pasa el día, apele de todos modos y explique por qué."]);

    /// <summary>With a reason that rests on limbs, of which one is open, and with a figure that is not confirmed.</summary>
    public static Letter WithLimbs(this Letter letter) => letter with
    {
        Findings =
        [
            new(false, "RCW 50.20.050(2)(b)(i)", new("Whether you left for a job offer is open.", "Aún no se sabe si usted se fue por una oferta de trabajo."))
            {
                Open = true,
                Limbs =
                [
                    new(true, "WAC 192-150-050(1)", new("You had an offer.", "Usted tenía una oferta.")),
                    new(false, "WAC 192-150-050(2)", new("Nobody has told us when the job was to start.", "Nadie nos ha dicho cuándo iba a comenzar el trabajo.")) { Open = true },
                ],
                Parameters = [new("Separation/example", "7", new(2024, 7, 7), null, "RCW 50.20.050", "An example.")],
            },
        ],
    };

    /// <summary>As many reasons as fill several pages.</summary>
    public static Letter WithFindings(this Letter letter, int times)
        => letter with { Findings = [.. Enumerable.Repeat(Findings, times).SelectMany(findings => findings)] };
}
