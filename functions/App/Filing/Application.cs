namespace BenefitsFlow.App.Filing;

/// <summary>Why a job ended, in the claimant's words for it. Only <see cref="LackOfWork"/> raises no question of eligibility.</summary>
public enum JobEnded
{
    LackOfWork,
    Quit,
    Discharged,
    LabourDispute,
    HoursReduced,
    LeaveOfAbsence,
    StillWorking,
    Other,
}

/// <summary>One job of the last 18 months.</summary>
/// <param name="LastDay">Null while still working.</param>
/// <param name="Explanation">The claimant's own words; wanted for every reason but lack of work.</param>
/// <param name="EmployerEmail">As the claimant knows it; null when the claimant does not.</param>
public sealed record Job(string Employer, string City, DateOnly FirstDay, DateOnly? LastDay, JobEnded Ended, string? Explanation, string? EmployerEmail = null);

/// <summary>A mailing address in the United States.</summary>
public sealed record Address(string Line1, string? Line2, string City, string State, string Zip);

/// <summary>How benefits reach the claimant. Only a deposit needs an account.</summary>
public enum PaymentMethod
{
    DirectDeposit,
    Check,

    /// <summary>A prepaid card of the agency's card bank.</summary>
    Card,
}

/// <summary>A bank account for direct deposit.</summary>
/// <param name="Routing">ABA routing number, nine digits with its check digit.</param>
/// <param name="Number">Account number, at most 17 characters.</param>
public sealed record BankAccount(string Routing, string Number, bool Savings);

/// <summary>
/// An application for benefits as submitted. Personal throughout: kept sealed, never in a fact, a log, a mail or an orchestration.
/// </summary>
public sealed record Application
{
    /// <summary>Nine digits.</summary>
    public required string Ssn { get; init; }

    public required string FirstName { get; init; }

    public string? MiddleName { get; init; }

    public required string LastName { get; init; }

    public required DateOnly BirthDate { get; init; }

    public required string Email { get; init; }

    public string? Phone { get; init; }

    public required Address Address { get; init; }

    /// <summary>Newest first; at least one unless the claimant had no job in 18 months.</summary>
    public required IReadOnlyList<Job> Jobs { get; init; }

    public required bool AbleAndAvailable { get; init; }

    /// <summary>Hours a week for which the claimant is available.</summary>
    public required int HoursAvailable { get; init; }

    public required bool InSchool { get; init; }

    public required bool ReceivesPension { get; init; }

    /// <summary>Severance, vacation pay, pay in lieu of notice or other pay after the last day.</summary>
    public required bool ReceivesOtherPay { get; init; }

    public required bool AuthorizedToWork { get; init; }

    /// <summary>Finds work through a union's dispatch hall.</summary>
    public required bool UnionReferral { get; init; }

    public required PaymentMethod PaymentMethod { get; init; }

    public BankAccount? Account { get; init; }

    public required bool WithholdIncomeTax { get; init; }

    /// <summary><c>en</c> or <c>es</c>.</summary>
    public required string Language { get; init; }
}
