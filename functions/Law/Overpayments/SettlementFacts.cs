namespace BenefitsFlow.Law.Overpayments;

/// <summary>What is known when an offer to settle an overpayment for less is considered (WAC 192-230-110). What nobody knows yet is null.</summary>
public sealed record SettlementFacts
{
    /// <summary>The day on which it is considered, Pacific.</summary>
    public required DateOnly Considered { get; init; }

    /// <summary>What is offered, dollars and cents.</summary>
    public required decimal Offered { get; init; }

    /// <summary>What is owed with penalties, interest and costs, dollars and cents.</summary>
    public required decimal Owed { get; init; }

    /// <summary>True when another state issued the overpayment decision.</summary>
    public bool OtherState { get; init; }

    /// <summary>True when the benefits were disaster unemployment assistance.</summary>
    public bool DisasterAssistance { get; init; }

    /// <summary>True when fraud, misrepresentation or willful nondisclosure was found.</summary>
    public bool? FraudOrWillful { get; init; }

    /// <summary>True when illness, disability or the like seriously impairs the long-term ability to earn.</summary>
    public bool? GraveInability { get; init; }

    /// <summary>The household's finances; null when they were not sent.</summary>
    public Household? Household { get; init; }

    /// <summary>True when a person finds unusual circumstances that argue against presuming hardship.</summary>
    public bool? UnusualCircumstances { get; init; }

    /// <summary>True when a person, weighing all circumstances, finds that paying in full is against equity and good conscience.</summary>
    public bool? AgainstEquity { get; init; }

    /// <summary>True when a person finds the offer financially advantageous to the department.</summary>
    public bool? Advantageous { get; init; }
}
