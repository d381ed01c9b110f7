using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Overpayments.Waivers;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>The request that an overpayment need not be repaid.</summary>
internal static class WaiverKinds
{
    private static readonly (WaiverFactor Factor, Sentence Asked)[] Factors =
    [
        (WaiverFactor.Health, new("Does the person's health speak for a waiver?", "¿Habla la salud de la persona a favor de la exoneración?")),
        (WaiverFactor.Education, new("Does the person's education or reading speak for it?", "¿Habla a favor su educación o lectura?")),
        (WaiverFactor.Unemployment, new("Does the time without work speak for it?", "¿Habla a favor el tiempo sin trabajo?")),
        (WaiverFactor.FutureEarnings, new("Does what can be earned later speak for it?", "¿Habla a favor lo que podrá ganar después?")),
        (WaiverFactor.Dependents, new("Do dependents speak for it?", "¿Hablan a favor las personas a su cargo?")),
        (WaiverFactor.StaffError, new("Did an error of our staff contribute?", "¿Contribuyó un error de nuestro personal?")),
        (WaiverFactor.OtherBenefitsLost, new("Were other public benefits lost because of these?", "¿Se perdieron otros beneficios públicos por causa de estos?")),
        (WaiverFactor.OtherHardship, new("Would repaying cause other hardship?", "¿Causaría otras dificultades devolverlo?")),
    ];

    public static IReadOnlyList<IssueKind> All { get; } =
    [
        new()
        {
            Code = WaiverRequests.Issue,
            Name = new("Not having to pay benefits back", "No tener que devolver beneficios"),
            Law = "RCW 50.20.190(2)",
            Federal = "30–80",
            FederalUnconfirmed = SeparationKinds.Unconfirmed,
            Employer = false,
            Case = new WaiverCase(),
            ClaimantDocuments = [new("Pay stubs, bills and bank statements of these three months.", "Recibos de pago, facturas y estados de cuenta de estos tres meses.")],
            OfOverpayment = true,
            NamedPerson = true,
            Confidential = true,
            OfStaff =
            [
                new("Household.LowerLivingStandard", AnswerShape.Money, new(
                    "The Lower Living Standard Income Level (LLSIL) for this household's size and area, dollars a year",
                    "El nivel de ingresos mínimos (LLSIL) para el tamaño y la zona de este hogar, dólares al año"), Required: false),
                new("Household.LowerLivingStandardSource", AnswerShape.Words, new(
                    "Where the level was read: notice, table, area", "Dónde se leyó el nivel: aviso, tabla, zona"), Required: false),
                new(WaiverCase.Part, AnswerShape.Money, new(
                    "Only when a part is waived: how many dollars", "Solo si se exonera una parte: cuántos dólares"), Required: false),
                .. Factors.Select(one => new AskedQuestion(FactorOf(one.Factor), AnswerShape.YesNo, one.Asked, Required: false)),
            ],
            Why = new(
                "You asked that you do not have to pay benefits back. A person looks at your household's money and at what happened.",
                "Usted pidió no tener que devolver beneficios. Una persona mira el dinero de su hogar y lo que pasó."),
            Told = new(
                new("You do not have to pay this back.", "Usted no tiene que devolver esto."),
                new("A part or all of it has to be paid back. The letter says how much, why, and how to appeal.", "Hay que devolver una parte o todo. La carta dice cuánto, por qué y cómo apelar.")),
            Letter = WaiverLetter.Of,
        },
    ];

    /// <summary>The name under which staff say whether it speaks for a waiver.</summary>
    public static string FactorOf(WaiverFactor factor) => $"found-{factor}";
}
