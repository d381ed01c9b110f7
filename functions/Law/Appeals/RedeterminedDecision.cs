namespace BenefitsFlow.Law.Appeals;

/// <summary>What is to be decided anew (RCW 50.20.160(1)-(3)).</summary>
public enum RedeterminedDecision
{
    /// <summary>The amounts of a claim: weekly benefit amount and maximum benefits payable.</summary>
    Amounts,

    /// <summary>A denial of benefits.</summary>
    Denial,

    /// <summary>An allowance of benefits.</summary>
    Allowance,

    /// <summary>Weeks paid conditionally, which nothing has allowed yet (WAC 192-100-070(5)).</summary>
    ConditionalPayment,
}
