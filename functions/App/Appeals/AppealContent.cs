namespace BenefitsFlow.App.Appeals;

/// <summary>What a party wrote in its appeal. Personal: kept sealed.</summary>
public sealed record AppealContent
{
    /// <summary>Why the party thinks the decision is wrong.</summary>
    public required string Why { get; init; }

    /// <summary>The language of the interpreter whom it wants; null when it wants none.</summary>
    public string? Interpreter { get; init; }

    /// <summary>Who speaks for it; null when nobody does.</summary>
    public string? Representative { get; init; }

    /// <summary>How the hearing office reaches it; null when as on file.</summary>
    public string? Contact { get; init; }

    /// <summary>Why it is late; null when it is not, or nobody has said.</summary>
    public string? WhyLate { get; init; }
}
