using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Deciding;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>What is asked about an overpayment.</summary>
internal static class OverpaymentKinds
{
    public static IReadOnlyList<IssueKind> All { get; } =
    [
        new()
        {
            Code = Suspicions.Issue,
            Name = new("Benefits paid too much", "Beneficios pagados de más"),
            Law = "RCW 50.20.190",
            Federal = "30–80",
            FederalUnconfirmed = SeparationKinds.Unconfirmed,
            Employer = false,
            Case = new LiabilityCase(),
            OfClaimant =
            [
                SeparationNotice.YesNo("amounts-right", "Are the weeks and amounts in our letter right?", "¿Son correctas las semanas y cantidades de nuestra carta?"),
                SeparationNotice.Words("account", "What did you report for these weeks, and when? If something was left out, why?",
                    "¿Qué informó usted por estas semanas, y cuándo? Si algo faltó, ¿por qué?"),
                SeparationNotice.YesNo("knew-it", "When the money came, did you know that it was too much?", "Cuando llegó el dinero, ¿sabía usted que era demasiado?"),
            ],
            ClaimantDocuments = [new("Pay stubs and letters that show what you earned in these weeks.", "Recibos de pago y cartas que muestren lo que ganó en estas semanas.")],
            OfOverpayment = true,
            NamedPerson = true,
            Why = new(
                "It seems that you were paid too much for one or more weeks. Our letter says for which, and why. Nothing is decided yet.",
                "Parece que se le pagó de más por una o más semanas. Nuestra carta dice por cuáles y por qué. Todavía no se ha decidido nada."),
            Told = new(
                new("You do not have to pay anything back for this.", "No tiene que devolver nada por esto."),
                new("Benefits have to be paid back. The letter says how much, why, and how to appeal.", "Hay que devolver beneficios. La carta dice cuánto, por qué y cómo apelar.")),
            Letter = OverpaymentLetter.Of,
        },
    ];
}
