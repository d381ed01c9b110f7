namespace BenefitsFlow.Law.Issues;

/// <summary>The notices that have to be answered within five working days and the time for the mail.</summary>
public enum Notice
{
    /// <summary>To an employer, that somebody who worked there applied (WAC 192-130-050).</summary>
    Application,

    /// <summary>To the claimant, that eligibility is questioned (WAC 192-120-030, 192-120-035).</summary>
    Question,

    /// <summary>To the claimant, that there may be an overpayment: the advice of rights (WAC 192-220-010).</summary>
    Overpayment,
}
