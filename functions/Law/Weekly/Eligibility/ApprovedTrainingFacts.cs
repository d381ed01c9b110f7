namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Training with the commissioner's approval, in the week (RCW 50.20.043; WAC 192-200-030).</summary>
public sealed record ApprovedTrainingFacts
{
    /// <summary>True when the training is approved; null while the application is not decided.</summary>
    public bool? TrainingApproved { get; init; }

    /// <summary>Full time as the school defines it, certified by it.</summary>
    public bool? FullTimeTraining { get; init; }

    /// <summary>
    /// Satisfactory progress, certified by the school: no two terms in a row below a 2.0 average, and on pace to finish (WAC 192-270-065).
    /// </summary>
    public bool? SatisfactoryProgress { get; init; }
}
