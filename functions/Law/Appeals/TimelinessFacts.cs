namespace BenefitsFlow.Law.Appeals;

/// <summary>What is known of an appeal or petition when its time is judged.</summary>
public sealed record TimelinessFacts
{
    public required AppealStep Step { get; init; }

    /// <summary>The day of delivery or mailing of what it is taken against, whichever is earlier, Pacific.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day on which it counts as filed (<see cref="FilingDay"/>).</summary>
    public required DateOnly Filed { get; init; }

    /// <summary>True when the delay is excusable, physical, mental, educational and language limits considered; null while nobody has said.</summary>
    public bool? Excusable { get; init; }

    /// <summary>True when accepting it would prejudice another party, the department included; null while nobody has said.</summary>
    public bool? Prejudice { get; init; }

    /// <summary>What the judge or the commissioner made of it all; null while neither has.</summary>
    public bool? GoodCause { get; init; }
}
