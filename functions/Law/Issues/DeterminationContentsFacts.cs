namespace BenefitsFlow.Law.Issues;

/// <summary>What a determination or redetermination says. Null where nobody has looked yet.</summary>
public sealed record DeterminationContentsFacts
{
    /// <summary>The day on which it is sent, Pacific.</summary>
    public required DateOnly Sent { get; init; }

    /// <summary>True when it can be appealed (WAC 192-04-050); not so an initial monetary determination.</summary>
    public required bool Appealable { get; init; }

    /// <summary>The numbers of the statutes that it applies.</summary>
    public bool? StatuteNumbers { get; init; }

    /// <summary>A brief explanation of that law.</summary>
    public bool? ExplanationOfLaw { get; init; }

    /// <summary>The facts that matter.</summary>
    public bool? RelevantFacts { get; init; }

    /// <summary>The reasons: how the law and the facts lead to the decision.</summary>
    public bool? Reasoning { get; init; }

    /// <summary>What was decided.</summary>
    public bool? DecisionStated { get; init; }

    /// <summary>What follows: amounts paid, denied or owed.</summary>
    public bool? Result { get; init; }

    /// <summary>The weeks for which it holds, or the condition on whose change it ends.</summary>
    public bool? WeeksOrCondition { get; init; }

    /// <summary>The right to appeal and how.</summary>
    public bool? AppealRight { get; init; }

    /// <summary>The last day to appeal.</summary>
    public bool? AppealDeadline { get; init; }

    /// <summary>True when it shows a full Social Security number.</summary>
    public bool? FullSocialSecurityNumber { get; init; }
}
