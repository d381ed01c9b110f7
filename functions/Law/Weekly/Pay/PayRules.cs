namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>The rule of each kind of pay.</summary>
internal static class PayRules
{
    public static PayRule Of(PayKind kind) => kind switch
    {
        PayKind.ExpenseReimbursement => OutsidePay.ExpenseReimbursement,
        PayKind.Vacation => AssignedPay.Vacation,
        PayKind.Holiday => AssignedPay.Holiday,
        PayKind.SickLeave => AssignedPay.SickLeave,
        PayKind.BackPay => AwardedPay.BackPay,
        PayKind.Settlement => AwardedPay.Settlement,
        PayKind.ContractSettlement => AwardedPay.ContractSettlement,
        PayKind.WorkersCompensationLumpSum => AwardedPay.WorkersCompensationLumpSum,
        PayKind.Severance => SeparationPay.Severance,
        PayKind.TerminationPay => SeparationPay.TerminationPay,
        PayKind.InLieuOfNotice => SeparationPay.InLieuOfNotice,
        PayKind.Bonus => EarnedPay.Bonus,
        PayKind.Tips => EarnedPay.Tips,
        PayKind.JuryFees => EarnedPay.JuryFees,
        PayKind.JuryExpenses => EarnedPay.JuryExpenses,
        PayKind.DisabilityInsurance => OutsidePay.DisabilityInsurance,
        PayKind.DisabilityTrust => OutsidePay.DisabilityTrust,
        PayKind.WorkStudy => EarnedPay.WorkStudy,
        PayKind.StudentAid => OutsidePay.StudentAid,
        PayKind.NationalGuard => EarnedPay.NationalGuard,
        PayKind.AmeriCorpsStipend => EarnedPay.AmeriCorpsStipend,
        PayKind.AmeriCorpsEducation => OutsidePay.AmeriCorpsEducation,
        PayKind.SelfEmployment => EarnedPay.SelfEmployment,
        PayKind.StrikePay => OutsidePay.StrikePay,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of pay."),
    };
}
