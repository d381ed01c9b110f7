using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>What the parts of a debt are called.</summary>
internal static class PartWords
{
    public static Sentence Of(CashPart part) => part switch
    {
        CashPart.CourtCosts => new("Court costs", "Costos judiciales"),
        CashPart.Interest => new("Interest", "Intereses"),
        CashPart.FraudPenalty => new("Fraud penalty", "Multa por fraude"),
        CashPart.DishonoredPaymentCharges => new("Charges for payments that the bank sent back", "Cargos por pagos que el banco devolvió"),
        CashPart.Benefits => new("Benefits to pay back", "Beneficios por devolver"),
        _ => new("Surcharge", "Recargo"),
    };

    /// <summary>The parts that are owed, in the order in which a payment is applied, each with its dollars.</summary>
    public static IEnumerable<(Sentence Name, decimal Dollars)> Owed(OverpaymentState debt)
        => debt.Owed.Where(one => one.Cents > 0).OrderBy(one => one.Part).Select(one => (Of(one.Part), one.Cents / 100m));
}
