namespace BenefitsFlow.Law.Separation.Notices;

/// <summary>What is known of a claim when the employers are told of it.</summary>
public sealed record NoticeFacts
{
    public required ClaimKind Kind { get; init; }

    /// <summary>Day of the application, Pacific.</summary>
    public required DateOnly Applied { get; init; }

    /// <summary>Whole dollars.</summary>
    public required decimal WeeklyBenefitAmount { get; init; }

    /// <summary>True when the application established a benefit year.</summary>
    public bool BenefitYearEstablished { get; init; }

    /// <summary>First day of the base year; null when there is none.</summary>
    public DateOnly? BaseYearBegins { get; init; }

    /// <summary>True when a decision is about something other than a separation; of no matter for notices of a claim.</summary>
    public bool OtherIssue { get; init; }

    /// <summary>In any order; at most one of them the last.</summary>
    public IReadOnlyList<Job> Jobs { get; init; } = [];

    /// <exception cref="ArgumentException">When the jobs or amounts cannot be.</exception>
    internal void Check()
    {
        if (WeeklyBenefitAmount < 0 || Jobs.Any(job => job.EarnedSince < 0))
            throw new ArgumentException("Amounts are not negative.");
        if (Jobs.Count(job => job.Last) > 1)
            throw new ArgumentException("There is one last employer.");
        if (Jobs.Any(job => job.Separated > Applied))
            throw new ArgumentException("A separation is not after the application.");
    }
}
