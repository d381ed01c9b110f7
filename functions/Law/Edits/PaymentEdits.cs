using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>Whether a week's payment is due, how much of it, and whether an account takes it (RCW 50.04.030, 50.20.010, 50.20.120).</summary>
internal static class PaymentEdits
{
    private static readonly Parameter<decimal> AccountDays = Parameter.Load<decimal>("Edits/account-change-days");
    private static readonly Parameter<decimal> WeeksLeft = Parameter.Load<decimal>("Edits/benefit-year-last-weeks");

    public static IReadOnlyList<Edit> All { get; } =
    [
        new("PAY-001", StopPayment, "RCW 50.20.120(1)", Today, null)
        {
            Name = new("Week paid before", "Semana ya pagada"),
            Ask = new(Party.Staff, new("Is a difference still due for this week?", "¿Se debe todavía una diferencia por esta semana?")),
            Test = (facts, _) => facts.Payments?.WeekPaid == true
                ? new("This week was paid before. It is not paid twice.", "Esta semana ya se pagó. No se paga dos veces.")
                : null,
        },
        new("PAY-002", StopPayment, "RCW 50.20.120(1)", Today, null)
        {
            Name = new("Benefits used up", "Beneficios agotados"),
            Ask = new(Party.Claimant, new("Have you worked since this claim began?", "¿Ha trabajado usted desde que comenzó esta solicitud?")),
            Test = (facts, _) => facts.Payments?.Balance == 0
                ? new("Nothing is left of the most that this claim can pay.", "No queda nada de lo máximo que esta solicitud puede pagar.")
                : null,
        },
        new("PAY-003", Information, "RCW 50.20.120(1)", Today, null)
        {
            Name = new("Less than a week's amount left", "Queda menos que la cantidad de una semana"),
            Ask = new(Party.Claimant, new("Do you need help to find work?", "¿Necesita usted ayuda para encontrar trabajo?")),
            Test = (facts, _) => facts is { Payments.Balance: > 0 and var left, Monetary.WeeklyBenefitAmount: { } weekly } && left < weekly
                ? new(
                    $"{Dollars.Exact(left)} is left of the most that this claim can pay: less than a week's {Dollars.Whole(weekly)}.",
                    $"Quedan {Dollars.Exact(left)} de lo máximo que esta solicitud puede pagar: menos que los {Dollars.Whole(weekly)} de una semana.")
                : null,
        },
        new("PAY-004", StopPayment, "RCW 50.04.030", WeekClaimed, null)
        {
            Name = new("Week outside the benefit year", "Semana fuera del año de beneficios"),
            Ask = new(Party.Claimant, new("Do you want to apply for a new benefit year?", "¿Quiere usted solicitar un nuevo año de beneficios?")),
            Test = (facts, _) => facts is { Week.Week: var week, Monetary: { BenefitYearBegins: { } begins, BenefitYearEnds: { } ends } }
                && (week.Sunday < begins || week.Saturday > ends)
                ? new(
                    $"The week of {English.Day(week.Sunday)} is not in the benefit year, {English.Day(begins)} through {English.Day(ends)}.",
                    $"La semana del {Spanish.Day(week.Sunday)} no está en el año de beneficios, del {Spanish.Day(begins)} al {Spanish.Day(ends)}.")
                : null,
        },
        new("PAY-005", Information, "RCW 50.04.030", Today, null)
        {
            Basis = Basis.Practice,
            Name = new("Benefit year ends soon", "El año de beneficios termina pronto"),
            Ask = new(Party.Claimant, new(
                "Will you need benefits after your year ends?",
                "¿Necesitará usted beneficios después de que termine su año?")),
            Test = (facts, law) => facts.Monetary?.BenefitYearEnds is { } ends && facts.Today <= ends
                && facts.Today.AddDays(7 * (int)law.Take(WeeksLeft, facts.Today)) >= ends
                ? new(
                    $"The benefit year ends on {English.Day(ends)}. After it a new application is needed.",
                    $"El año de beneficios termina el {Spanish.Day(ends)}. Después se necesita una nueva solicitud.")
                : null,
        },
        new("PAY-006", Information, "RCW 50.20.010(1)(d)", Today, null)
        {
            Name = new("Waiting week not served", "Semana de espera no cumplida"),
            Ask = new(Party.Claimant, new("Have you claimed your first week?", "¿Ha solicitado usted su primera semana?")),
            Test = (facts, _) => facts.Payments?.WaitingWeekServed == false
                ? new(
                    "No waiting week has been served. The first week that is otherwise eligible is not paid.",
                    "No se ha cumplido la semana de espera. La primera semana que por lo demás es elegible no se paga.")
                : null,
        },
        new("PAY-007", StopPayment, "RCW 50.20.120(3)", Today, Party.Staff)
        {
            Name = new("More than the weekly amount", "Más que la cantidad semanal"),
            Ask = new(Party.Staff, new("How was this payment computed?", "¿Cómo se calculó este pago?")),
            Test = (facts, _) => facts is { Payments.PayableNow: { } payable, Monetary.WeeklyBenefitAmount: { } weekly } && payable > weekly
                ? new(
                    $"{Dollars.Exact(payable)} is about to be paid for a week; the weekly benefit amount is {Dollars.Whole(weekly)}.",
                    $"Se van a pagar {Dollars.Exact(payable)} por una semana; la cantidad de beneficio semanal es {Dollars.Whole(weekly)}.")
                : null,
        },
        new("PAY-008", StopPayment, "WAC 192-140-098", Today, Party.Claimant)
        {
            Basis = Basis.Practice,
            Name = new("Account changed lately", "Cuenta cambiada hace poco"),
            Ask = new(Party.Claimant, new("Did you give us this account yourself?", "¿Nos dio usted mismo esta cuenta?")),
            Test = (facts, law) => facts.Payments?.AccountChanged is { } changed
                && facts.Today < changed.AddDays((int)law.Take(AccountDays, facts.Today))
                ? new(
                    $"The account was changed on {English.Day(changed)}. Nothing is paid into it for some days, so that its owner can object.",
                    $"La cuenta se cambió el {Spanish.Day(changed)}. No se paga nada en ella por unos días, para que su dueño pueda objetar.")
                : null,
        },
        new("PAY-009", StopPayment, "RCW 50.20.120(1)", Today, Party.Claimant)
        {
            Basis = Basis.Practice,
            Name = new("Deposit came back", "Depósito devuelto"),
            Ask = new(Party.Claimant, new("Into which account should we pay?", "¿En qué cuenta debemos pagar?")),
            Test = (facts, _) => facts.Payments is { DepositReturned: true } or { AccountMissing: true }
                ? new(
                    "There is no account that takes a deposit: none is on file, or the bank sent the last one back.",
                    "No hay una cuenta que acepte un depósito: no hay ninguna en el expediente, o el banco devolvió el último.")
                : null,
        },
        new("PAY-010", StopPayment, "RCW 50.20.050; RCW 50.20.066; RCW 50.20.080", Today, null)
        {
            Name = new("Disqualification not over", "Descalificación no terminada"),
            Ask = new(Party.Claimant, new("How much have you earned since then?", "¿Cuánto ha ganado usted desde entonces?")),
            Test = (facts, _) => facts.Payments?.Disqualified == true
                ? new(
                    "A disqualification runs: the weeks or the earnings that end it are not complete.",
                    "Una descalificación continúa: las semanas o las ganancias que la terminan no están completas.")
                : null,
        },
    ];
}
