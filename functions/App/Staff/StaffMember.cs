namespace BenefitsFlow.App.Staff;

/// <summary>What a member of staff may do.</summary>
public enum StaffRole
{
    /// <summary>In training: what a technician decides, a lead releases.</summary>
    Technician,

    Specialist,

    /// <summary>Releases, takes over what nobody answered, and signs second.</summary>
    Lead,

    Collections,

    Tax,

    /// <summary>Reads everything, decides nothing.</summary>
    Auditor,
}

/// <summary>A member of staff.</summary>
/// <param name="Id">Lower-case letters, digits and hyphens: stands in facts as who did something.</param>
/// <param name="Name">As printed in letters.</param>
/// <param name="Email">Where approvals are mailed to, and by which the sign-in knows the member.</param>
/// <param name="Languages">As <c>en</c>, <c>es</c>.</param>
/// <param name="Mentor">Id of the lead who releases a technician's decisions; null for others.</param>
/// <param name="Delegate">Id of who stands in while the member is away; null when nobody is named.</param>
/// <param name="Away">Days out of office, both inclusive.</param>
/// <param name="Conflicts">Employers, as people write them, whose cases the member keeps out of.</param>
/// <param name="ObjectId">Of the member's account in Entra ID; null when the member is known by email.</param>
public sealed record StaffMember(
    string Id,
    string Name,
    string Email,
    IReadOnlyList<StaffRole> Roles,
    IReadOnlyList<string> Languages,
    string? Mentor = null,
    string? Delegate = null,
    IReadOnlyList<Absence>? Away = null,
    IReadOnlyList<string>? Conflicts = null,
    string? ObjectId = null)
{
    public bool Is(StaffRole role) => Roles.Contains(role);

    public bool IsAway(DateOnly day) => Away?.Any(absence => absence.From <= day && day <= absence.Through) == true;
}

/// <summary>Days out of office, both inclusive.</summary>
public sealed record Absence(DateOnly From, DateOnly Through);
