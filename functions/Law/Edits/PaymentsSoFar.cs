namespace BenefitsFlow.Law.Edits;

/// <summary>What was paid on a claim, what is left, and how it is to be paid.</summary>
public sealed record PaymentsSoFar
{
    /// <summary>The week certified was paid before.</summary>
    public bool? WeekPaid { get; init; }

    /// <summary>What this week is about to pay, dollars.</summary>
    public decimal? PayableNow { get; init; }

    /// <summary>What is left of the maximum benefits payable, dollars.</summary>
    public decimal? Balance { get; init; }

    public bool? WaitingWeekServed { get; init; }

    /// <summary>Last day of the first week that is payable.</summary>
    public DateOnly? FirstPayableWeekEnded { get; init; }

    /// <summary>The day of the first payment; null while there is none.</summary>
    public DateOnly? FirstPaid { get; init; }

    /// <summary>The last day on which the claimant's account was given or changed.</summary>
    public DateOnly? AccountChanged { get; init; }

    /// <summary>True when payment is by deposit and no account is on file.</summary>
    public bool? AccountMissing { get; init; }

    /// <summary>The last deposit came back from the bank.</summary>
    public bool? DepositReturned { get; init; }

    /// <summary>A disqualification runs: its weeks or its earnings are not complete.</summary>
    public bool? Disqualified { get; init; }

    /// <summary>A continued claim of which a new issue waits, and notice of it was given.</summary>
    public bool? ConditionalPaymentDue { get; init; }

    /// <summary>An appeal against a decision that allows benefits waits.</summary>
    public bool? AllowanceAppealed { get; init; }

    /// <summary>Payments of an overpayment's plan missed in part or whole.</summary>
    public int? RepaymentsMissed { get; init; }
}
