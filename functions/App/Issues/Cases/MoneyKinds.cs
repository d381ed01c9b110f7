using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>Pay and pensions that take from benefits, and work that ends a denial.</summary>
internal static class MoneyKinds
{
    public static IReadOnlyList<IssueKind> All { get; } =
    [
        Of("deductible-pay", new("Other pay", "Otro pago"), "RCW 50.20.130",
            new PayCase<PayItem>((week, item) => week with { Pay = [item] }), OtherQuestions.Pay,
            new("The pay stub, or a letter that says what the pay is for.", "El recibo de pago, o una carta que diga por qué es el pago.")),
        Of("back-pay", new("Back pay", "Pago retroactivo"), "WAC 192-190-040",
            new PayCase<PayItem>((week, item) => week with { Pay = [item] }, PayKind.BackPay), OtherQuestions.Amount,
            new("The decision or letter that says for which days it was paid.", "La decisión o carta que diga por qué días se pagó.")),
        Of("self-employment", new("Your own business", "Su propio negocio"), "WAC 192-190-105",
            new PayCase<PayItem>((week, item) => week with { Pay = [item] }, PayKind.SelfEmployment), OtherQuestions.Amount,
            new("Your records of income and expenses of this week.", "Sus registros de ingresos y gastos de esta semana.")),
        Of("earnings", new("What you earned", "Lo que usted ganó"), "WAC 192-120-040",
            new EarningsCase(), OtherQuestions.Earnings,
            new("Pay stubs that cover this week.", "Recibos de pago que cubran esta semana.")),
        Of("time-loss", new("Workers' compensation", "Compensación laboral"), "RCW 50.20.085",
            new TimeLossCase(),
            OtherQuestions.TimeLoss,
            new("The letter of Labor & Industries with the days it pays for.", "La carta de Labor & Industries con los días que paga.")),
        Of("corporate-officer", new("An office in a corporation", "Un cargo en una corporación"), "RCW 50.04.310(2)",
            new PayCase<CorporateOffice>((week, office) => week with { CorporateOffice = office }), [],
            new("Papers that show the shares and the office.", "Papeles que muestren las acciones y el cargo.")),
        Of("pension", new("A pension", "Una pensión"), "RCW 50.04.323",
            new PayCase<PensionPayment>((week, pension) => week with { Pensions = [pension] }), OtherQuestions.Pension,
            new("The plan's letter with the amount and who paid into it.", "La carta del plan con la cantidad y quién aportó.")),
        Of("purge", new("Work since a denial", "Trabajo después de una denegación"), "WAC 192-150-085",
            new PurgeCase(), OtherQuestions.Purge,
            new("Pay stubs of the work that you have done since.", "Recibos de pago del trabajo que ha hecho desde entonces.")),
    ];

    private static IssueKind Of(string code, Sentence name, string law, LawCase decides, IReadOnlyList<Opening> asked, Sentence document) => new()
    {
        Code = code,
        Name = name,
        Law = law,
        Federal = "30–80",
        FederalUnconfirmed = SeparationKinds.Unconfirmed,
        Employer = false,
        Case = decides,
        OfClaimant = asked,
        ClaimantDocuments = [document],
    };
}
