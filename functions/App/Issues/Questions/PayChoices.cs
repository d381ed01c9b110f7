using BenefitsFlow.Law.Weekly.Pay;
using static BenefitsFlow.App.Issues.Questions.Choices;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>Kinds of pay besides wages, in plain words (chapter 192-190 WAC).</summary>
internal static class PayChoices
{
    public static IReadOnlyList<OfferedAnswer> All { get; } =
    [
        Of(PayKind.Vacation, "Vacation pay", "Pago de vacaciones"),
        Of(PayKind.Holiday, "Holiday pay", "Pago de días feriados"),
        Of(PayKind.SickLeave, "Sick leave pay", "Pago por enfermedad"),
        Of(PayKind.Severance, "Severance pay", "Indemnización por despido"),
        Of(PayKind.TerminationPay, "Pay for time after the last day of work", "Pago por tiempo después del último día de trabajo"),
        Of(PayKind.InLieuOfNotice, "Pay in place of notice", "Pago en lugar de aviso"),
        Of(PayKind.BackPay, "Back pay", "Pago retroactivo"),
        Of(PayKind.Settlement, "A settlement", "Un arreglo"),
        Of(PayKind.ContractSettlement, "Pay for ending a contract early", "Pago por terminar antes un contrato"),
        Of(PayKind.WorkersCompensationLumpSum, "A lump sum of workers' compensation", "Un pago único de compensación laboral"),
        Of(PayKind.Bonus, "A bonus", "Una bonificación"),
        Of(PayKind.Tips, "Tips", "Propinas"),
        Of(PayKind.ExpenseReimbursement, "Money for expenses of the work", "Dinero por gastos del trabajo"),
        Of(PayKind.JuryFees, "Jury pay", "Pago de jurado"),
        Of(PayKind.JuryExpenses, "Costs of a juror", "Gastos de jurado"),
        Of(PayKind.DisabilityInsurance, "Disability pay of an insurance", "Pago por discapacidad de un seguro"),
        Of(PayKind.DisabilityTrust, "Disability pay of a trust fund", "Pago por discapacidad de un fondo"),
        Of(PayKind.WorkStudy, "Work study", "Trabajo y estudio"),
        Of(PayKind.StudentAid, "Work that student aid asks for", "Trabajo que pide una ayuda estudiantil"),
        Of(PayKind.NationalGuard, "Guard or reserve pay", "Pago de la guardia o la reserva"),
        Of(PayKind.AmeriCorpsStipend, "AmeriCorps stipend", "Estipendio de AmeriCorps"),
        Of(PayKind.AmeriCorpsEducation, "AmeriCorps education award", "Premio de educación de AmeriCorps"),
        Of(PayKind.SelfEmployment, "Income from my own business", "Ingresos de mi propio negocio"),
        Of(PayKind.StrikePay, "Strike pay of a union", "Paga de huelga de un sindicato"),
    ];
}
