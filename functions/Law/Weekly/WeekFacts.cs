using BenefitsFlow.Law.Weekly.Eligibility;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Law.Weekly;

/// <summary>What is known of one claimed week when it is decided. What a week does not have is left as it is.</summary>
public sealed record WeekFacts
{
    public required Week Week { get; init; }

    /// <summary>The claim's weekly benefit amount, whole dollars.</summary>
    public required decimal WeeklyBenefitAmount { get; init; }

    /// <summary>What is known of the conditions other than unemployment and its arithmetic; null when they are decided apart.</summary>
    public WeekEligibilityFacts? Conditions { get; init; }

    /// <summary>Gross wages for the week, before tax; zero when none.</summary>
    public required decimal GrossEarnings { get; init; }

    /// <summary>Hours worked in the week.</summary>
    public required decimal HoursWorked { get; init; }

    /// <summary>Hours in the week for which the claimant was available, in the hours customary for the occupation.</summary>
    public required decimal HoursAvailable { get; init; }

    /// <summary>Full-time hours of the occupation; 40 unless known otherwise.</summary>
    public decimal FullTimeHours { get; init; } = 40;

    /// <summary>True when this week is to serve as the waiting week: none was served before in this benefit year.</summary>
    public bool WaitingWeekDue { get; init; }

    /// <summary>True when the federal government fully pays or reimburses the week (WAC 192-110-006).</summary>
    public bool FederallyFunded { get; init; }

    /// <summary>What is left of the maximum benefits payable; null when it does not bound the week (an estimate).</summary>
    public decimal? BalanceBefore { get; init; }

    /// <summary>First day of the benefit year; null when it is not known: the week's own first day then stands for it.</summary>
    public DateOnly? ClaimEffective { get; init; }

    /// <summary>Pay of the week other than gross wages for its hours, in any order; net income from self-employment too.</summary>
    public IReadOnlyList<PayItem> Pay { get; init; } = [];

    /// <summary>Pensions received in the week, in any order.</summary>
    public IReadOnlyList<PensionPayment> Pensions { get; init; } = [];

    /// <summary>True in a week of training benefits (RCW 50.22.155).</summary>
    public bool TrainingBenefits { get; init; }

    /// <summary>True for a part-time worker of RCW 50.20.119, who may limit availability to 17 hours; the conditions may say so too.</summary>
    public bool PartTimeWorker { get; init; }

    /// <summary>Days of the week on which the claimant was not available; asked for weeks before January 2, 2022. Null when not known.</summary>
    public int? DaysUnavailable { get; init; }

    /// <summary>Days of the week for which workers' compensation pays for lost time (RCW 51.32.060, 51.32.090).</summary>
    public int TimeLossDays { get; init; }

    /// <summary>A full-time employment contract that holds the week; null when there is none.</summary>
    public FullTimePeriod? FullTimePeriod { get; init; }

    /// <summary>Null for one who is no officer of a corporation.</summary>
    public CorporateOffice? CorporateOffice { get; init; }

    /// <summary>Overpayments that the week's benefits may repay; null when nothing is owed.</summary>
    public OverpaymentsOwed? Overpayments { get; init; }

    /// <summary>A child support obligation to withhold for; null when none is.</summary>
    public ChildSupportOrder? ChildSupport { get; init; }

    /// <summary>True when the claimant elected to have federal income tax withheld.</summary>
    public bool WithholdIncomeTax { get; init; }
}
