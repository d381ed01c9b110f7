namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>Pay of a week other than wages for its hours, by the name that chapter 192-190 WAC or RCW 50.04.320(4) gives it.</summary>
public enum PayKind
{
    /// <summary>Money for expenses of the work (WAC 192-190-030).</summary>
    ExpenseReimbursement,

    /// <summary>Vacation pay, used or cashed out (WAC 192-190-035).</summary>
    Vacation,

    /// <summary>Holiday pay (WAC 192-190-035).</summary>
    Holiday,

    /// <summary>Sick leave pay, used or cashed out (WAC 192-190-075).</summary>
    SickLeave,

    /// <summary>Wages awarded later for a period gone by (WAC 192-190-040(1)).</summary>
    BackPay,

    /// <summary>What ends a dispute or lawsuit (WAC 192-190-040(3)).</summary>
    Settlement,

    /// <summary>What is negotiated for ending a written employment contract early (RCW 50.04.320(4)(c)).</summary>
    ContractSettlement,

    /// <summary>A lump sum of workers' compensation (WAC 192-190-040(2)).</summary>
    WorkersCompensationLumpSum,

    /// <summary>Pay for the separation, assigned to time before it (WAC 192-190-045).</summary>
    Severance,

    /// <summary>Pay for time after the last day of work and before the separation (WAC 192-190-050).</summary>
    TerminationPay,

    /// <summary>Pay in place of notice, or through the worker's own notice (WAC 192-190-055).</summary>
    InLieuOfNotice,

    /// <summary>Pay over and above the hiring agreement (WAC 192-190-060).</summary>
    Bonus,

    /// <summary>Tips (WAC 192-190-065).</summary>
    Tips,

    /// <summary>Fees of a juror (WAC 192-190-070(1)).</summary>
    JuryFees,

    /// <summary>A juror's travel, meals and other costs (WAC 192-190-070(2)).</summary>
    JuryExpenses,

    /// <summary>Disability pay of an insurance company, on the employer's premiums (WAC 192-190-080(1)).</summary>
    DisabilityInsurance,

    /// <summary>Disability pay of a trust fund (WAC 192-190-080(2)).</summary>
    DisabilityTrust,

    /// <summary>Pay for services that student aid asks for (WAC 192-190-085).</summary>
    WorkStudy,

    /// <summary>Grants, loans and other aid that asks for no services (WAC 192-190-085(4)).</summary>
    StudentAid,

    /// <summary>National Guard or military reserve pay (WAC 192-190-090).</summary>
    NationalGuard,

    /// <summary>An AmeriCorps stipend (WAC 192-190-100(1)).</summary>
    AmeriCorpsStipend,

    /// <summary>AmeriCorps money for tuition and books (WAC 192-190-100(1)).</summary>
    AmeriCorpsEducation,

    /// <summary>Self-employment income, net of reasonable business expenses (WAC 192-190-105).</summary>
    SelfEmployment,

    /// <summary>What a union pays its members during a strike.</summary>
    StrikePay,
}
