namespace BenefitsFlow.Law.Appeals;

/// <summary>What a document of the agency is, for the question whether it can be appealed.</summary>
public enum Appealable
{
    /// <summary>The first statement of base year wages, weekly amount, maximum and benefit year.</summary>
    MonetaryDetermination,

    /// <summary>Its redetermination, or the refusal of one.</summary>
    MonetaryRedetermination,

    /// <summary>Waiting week credit or benefits allowed or denied.</summary>
    AllowanceOrDenial,

    /// <summary>The same, decided anew.</summary>
    RedeterminedAllowanceOrDenial,

    /// <summary>An overpayment assessed, or its waiver denied.</summary>
    OverpaymentOrWaiverDenial,

    /// <summary>Contributions, interest or penalties assessed.</summary>
    TaxAssessment,

    /// <summary>A refund of them denied.</summary>
    RefundDenial,

    /// <summary>Relief of benefit charges denied.</summary>
    ReliefDenial,

    /// <summary>Redetermination or adjustment of a rate of contribution denied.</summary>
    RateRedeterminationDenial,

    /// <summary>Standby status, or more of it, not approved.</summary>
    StandbyDenial,

    /// <summary>Approved training or training benefits denied.</summary>
    TrainingDenial,

    /// <summary>A separating employer made liable for all benefits paid on a claim.</summary>
    SeparatingEmployerLiability,

    /// <summary>A notice of conditional payment.</summary>
    ConditionalPayment,

    /// <summary>A late request to cancel a claim refused.</summary>
    LateCancellationRefusal,

    /// <summary>An offer to settle an overpayment for less.</summary>
    OverpaymentSettlement,
}
