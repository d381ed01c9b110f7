namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>What is weighed before training is approved (WAC 192-200-020).</summary>
public sealed record TrainingApprovalFacts
{
    public bool? PlanToFinish { get; init; }

    public bool? GoodFacility { get; init; }

    public bool? JobsInOccupation { get; init; }

    public bool? OversupplyOfWorkers { get; init; }

    public bool? AptitudeForTraining { get; init; }

    /// <summary>True when the prospects in what the claimant knows are gone or much diminished.</summary>
    public bool? PoorProspectsNow { get; init; }

    /// <summary>
    /// True when the job asks for the training and the employer or a related body sets its time: then prospects are not asked about.
    /// </summary>
    public bool RequiredByJob { get; init; }

    /// <summary>True for academic courses, which have to meet requirements for a certificate, a license or skills of the occupation.</summary>
    public bool Academic { get; init; }

    public bool? MeetsOccupationRequirements { get; init; }

    /// <summary>True when the course is primarily for a bachelor's or higher degree, which is no training (WAC 192-200-010(2)).</summary>
    public bool? ForDegree { get; init; }

    /// <summary>True when the commissioner waived the requirements in writing.</summary>
    public bool WaivedByCommissioner { get; init; }
}

/// <summary>Whether training is approved: by itself only when every factor speaks for it (WAC 192-200-020). As read on 2026-11-23.</summary>
/// <remarks>The rule has the department consider the factors, so one that speaks against leaves it to a person. A degree course is refused.</remarks>
public sealed record TrainingApprovalDecision : Decision<TrainingApprovalFacts>
{
    /// <summary>True when approved, false when it is no training; null while a person has to weigh it.</summary>
    public required bool? Approved { get; init; }

    /// <summary>Weighs an application.</summary>
    public static TrainingApprovalDecision For(TrainingApprovalFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var findings = TrainingFactors.For(facts);
        var refused = findings.Any(finding => finding.Rule == nameof(facts.ForDegree) && finding.Refused);
        return new()
        {
            Facts = facts,
            Edition = (law ?? LawEdition.Current).Name,
            Findings = findings,
            Approved = findings.All(finding => finding.Met) ? true : refused ? false : null,
        };
    }

    internal override TrainingApprovalDecision On(TrainingApprovalFacts facts, LawEdition law) => For(facts, law);
}
