using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>
/// What the agency owes the claimant: payment in time, while an issue or an appeal waits, and a word before it keeps part of a payment.
/// </summary>
internal static class PaymentDutyEdits
{
    /// <summary>Days after the first payable week within which the first payment is due, in a state with a waiting week (20 CFR 640.5).</summary>
    private const int PromptDays = 14;

    private static readonly Parameter<decimal> Missed = Parameter.Load<decimal>("Overpayments/missed-payments");

    public static IReadOnlyList<Edit> All { get; } =
    [
        new("PAY-021", Information, "20 CFR 640.5", Today, Party.Staff)
        {
            Name = new("First payment late", "Primer pago atrasado"),
            Ask = new(Party.Staff, new("What does the first payment wait for?", "¿Qué espera el primer pago?")),
            Test = (facts, _) => facts.Payments is { FirstPayableWeekEnded: { } ended, FirstPaid: null } && facts.Today > ended.AddDays(PromptDays)
                ? new(
                    $"The first payable week ended on {English.Day(ended)}. Federal law looks for its payment within {PromptDays} days.",
                    $"La primera semana pagable terminó el {Spanish.Day(ended)}. La ley federal espera su pago en {PromptDays} días.")
                : null,
        },
        new("PAY-022", Information, "WAC 192-100-070", Today, Party.Staff)
        {
            Name = new("Conditional payment due", "Se debe un pago condicional"),
            Ask = new(Party.Staff, new("Has the conditional payment been released?", "¿Se ha autorizado el pago condicional?")),
            Test = (facts, _) => facts.Payments?.ConditionalPaymentDue == true
                ? new(
                    "A new issue waits on a continued claim, and notice of it was given. The weeks are paid conditionally until it is decided.",
                    "Un asunto nuevo espera en una solicitud continua, y se dio aviso de él. Las semanas se pagan con condición hasta que se decida.")
                : null,
        },
        new("PAY-023", Information, "WAC 192-110-090", Today, null)
        {
            Name = new("Appeal of benefits that were allowed", "Apelación de beneficios permitidos"),
            Ask = new(Party.Staff, new(
                "Are the weeks still paid while the appeal waits?",
                "¿Se siguen pagando las semanas mientras espera la apelación?")),
            Test = (facts, _) => facts.Payments?.AllowanceAppealed == true
                ? new(
                    "A decision that allows benefits was appealed. The weeks are paid while the appeal waits.",
                    "Se apeló una decisión que permite beneficios. Las semanas se pagan mientras espera la apelación.")
                : null,
        },
        new("PAY-024", Information, "WAC 192-230-100(3)", Today, Party.Claimant)
        {
            InForce = new(Missed.Values[0].From),
            Name = new("Repayments missed", "Pagos de devolución no hechos"),
            Ask = new(Party.Claimant, new("Which amount can you repay each month?", "¿Qué cantidad puede usted devolver cada mes?")),
            Test = (facts, law) => facts.Payments?.RepaymentsMissed is { } missed && law.Take(Missed, facts.Today) is var most && missed >= most
                ? new(
                    $"{missed} repayments were missed in part or whole. From {English.Number(most)}, part of each week's benefits goes to " +
                    "the overpayment.",
                    $"Faltan en parte o del todo {missed} pagos de devolución. Desde {English.Number(most)}, parte de los beneficios de " +
                    "cada semana va al sobrepago.")
                : null,
        },
    ];
}
