using System.Collections.Frozen;

namespace BenefitsFlow.App.Staff;

/// <summary>What a member of staff does here. Signing a determination has its own rules, with the approvals.</summary>
public enum StaffAct
{
    /// <summary>One's own page: days away, who stands in.</summary>
    OwnPage,

    /// <summary>What waits for whom.</summary>
    SeeQueue,

    /// <summary>Everything on record about a claim and its issues.</summary>
    SeeCase,

    /// <summary>Takes an issue, hands it on, writes a note.</summary>
    Work,

    /// <summary>Reaches a party, and enters what it said.</summary>
    HearParty,

    /// <summary>Raises an issue by hand.</summary>
    RaiseIssue,

    /// <summary>Enters where an employer is reached.</summary>
    SetContact,
}

/// <summary>Which roles may do what.</summary>
public static class RoleMatrix
{
    private static readonly StaffRole[] Everybody = Enum.GetValues<StaffRole>();
    private static readonly StaffRole[] Adjudicators = [StaffRole.Technician, StaffRole.Specialist, StaffRole.Lead];
    private static readonly StaffRole[] Readers = [.. Adjudicators, StaffRole.Auditor];

    public static IReadOnlyDictionary<StaffAct, IReadOnlyList<StaffRole>> All { get; } = new Dictionary<StaffAct, IReadOnlyList<StaffRole>>
    {
        [StaffAct.OwnPage] = Everybody,
        [StaffAct.SeeQueue] = Readers,
        [StaffAct.SeeCase] = Readers,
        [StaffAct.Work] = Adjudicators,
        [StaffAct.HearParty] = Adjudicators,
        [StaffAct.RaiseIssue] = Adjudicators,
        [StaffAct.SetContact] = Adjudicators,
    }.ToFrozenDictionary();

    public static bool May(this StaffMember member, StaffAct act) => All[act].Any(member.Is);
}
