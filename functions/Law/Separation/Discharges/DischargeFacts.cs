namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// What is known of a discharge or suspension. Each kind of conduct is there when somebody has raised it; what is not known of it yet is null.
/// </summary>
public sealed record DischargeFacts
{
    /// <summary>First day of the claim, a Sunday: the law of that day decides.</summary>
    public required DateOnly ClaimBegins { get; init; }

    /// <summary>Day of the discharge or suspension.</summary>
    public required DateOnly Separated { get; init; }

    /// <summary>True when the worker was suspended, not discharged.</summary>
    public bool Suspended { get; init; }

    /// <summary>True when the claimant did not answer the agency's questions about the discharge.</summary>
    public bool ClaimantSilent { get; init; }

    /// <summary>True when the agency knows enough to find and reach the employer.</summary>
    public bool EmployerIdentified { get; init; } = true;

    /// <summary>True when both sides have had their chance (WAC 192-130-080): what the employer has not shown by then is not shown.</summary>
    public bool AnswersClosed { get; init; }

    /// <summary>True when the claimant says that alcoholism was the cause.</summary>
    public bool AlcoholismClaimed { get; init; }

    /// <summary>True when the conduct harmed the employer's interests or could have.</summary>
    public bool? HarmToEmployer { get; init; }

    /// <summary>True when the discharge was for lawful union activity.</summary>
    public bool? LawfulUnionActivity { get; init; }

    public Insubordination? Insubordination { get; init; }

    public Tardiness? Tardiness { get; init; }

    public Dishonesty? Dishonesty { get; init; }

    public Absences? Absences { get; init; }

    public DeliberateAct? DeliberateAct { get; init; }

    public RuleViolation? RuleViolation { get; init; }

    public LawViolation? LawViolation { get; init; }

    public Incarceration? Incarceration { get; init; }

    public GeneralConduct? GeneralConduct { get; init; }

    /// <summary>What speaks against misconduct whatever was done.</summary>
    public Excuses Excuses { get; init; } = new();

    public QuarantineLeave? QuarantineLeave { get; init; }

    public CriminalAct? CriminalAct { get; init; }

    public FlagrantConduct? FlagrantConduct { get; init; }
}
