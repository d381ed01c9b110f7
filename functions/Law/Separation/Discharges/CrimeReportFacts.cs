namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>The days that matter for reports of a work-connected felony or gross misdemeanor.</summary>
public sealed record CrimeReportFacts
{
    /// <summary>Day of the application for benefits.</summary>
    public required DateOnly Applied { get; init; }

    /// <summary>Day of the conviction, or of the admission to a competent authority; null while the matter is pending.</summary>
    public DateOnly? Established { get; init; }

    /// <summary>True when it was a conviction, not only an admission: only that the claimant has to disclose.</summary>
    public bool Convicted { get; init; }

    /// <summary>Day on which the employer received the notice of the claim; null when it has not.</summary>
    public DateOnly? NoticeReceived { get; init; }

    /// <summary>Day on which the employer told the agency; null when it has not.</summary>
    public DateOnly? EmployerTold { get; init; }
}
