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

    /// <summary>Enters an appeal that came on paper, and the hearing office's order.</summary>
    EnterAppeal,

    /// <summary>What is to be printed and put in the post, and the letters themselves.</summary>
    SeePost,

    /// <summary>Says that a letter is in the post.</summary>
    Post,

    /// <summary>Enters where an employer is reached.</summary>
    SetContact,

    /// <summary>Enters that weeks seem to have been paid too much. It decides nothing.</summary>
    RaiseOverpayment,

    /// <summary>Brings up that there may have been fraud. It decides nothing.</summary>
    BringUpFraud,

    /// <summary>Batches, a claim's payments, changes of account that wait.</summary>
    SeePayments,

    /// <summary>Lets a batch of payments leave.</summary>
    ReleasePayments,

    /// <summary>Brings the bank's files in.</summary>
    TakeBankFile,

    /// <summary>Stops a claim's payments and lets them go on, decides on a change of account, sends a payment again.</summary>
    SettlePayments,

    /// <summary>What is owed back on a claim, and what came in.</summary>
    SeeDebts,

    /// <summary>Plans, notices, and proposals to give something up.</summary>
    Collect,

    /// <summary>Enters payments, takes files of them, places what nobody could place.</summary>
    TakePayments,

    /// <summary>Agrees that a debt is given up, wholly or in part, that another proposed.</summary>
    GiveUpDebt,

    /// <summary>Enters what a claimant corrected of a week.</summary>
    CorrectWeek,

    /// <summary>Confirms that a claim's amounts are determined again.</summary>
    Redetermine,

    /// <summary>What the nightly check of the books found.</summary>
    SeeBooks,

    /// <summary>The federal reports, and the claims behind each number.</summary>
    SeeReports,

    /// <summary>Enters what a child support agency asks to be withheld.</summary>
    EnterSupport,
}

/// <summary>Which roles may do what.</summary>
public static class RoleMatrix
{
    private static readonly StaffRole[] Everybody = Enum.GetValues<StaffRole>();
    private static readonly StaffRole[] Adjudicators = [StaffRole.Technician, StaffRole.Specialist, StaffRole.Lead];
    private static readonly StaffRole[] Overseers = [StaffRole.Lead, StaffRole.Auditor];
    private static readonly StaffRole[] Readers = [.. Adjudicators, StaffRole.Auditor];

    private static readonly StaffRole[] Cashiers = [StaffRole.Lead, StaffRole.Collections];

    public static IReadOnlyDictionary<StaffAct, IReadOnlyList<StaffRole>> All { get; } = new Dictionary<StaffAct, IReadOnlyList<StaffRole>>
    {
        [StaffAct.OwnPage] = Everybody,
        [StaffAct.SeeQueue] = Readers,
        [StaffAct.SeeCase] = Readers,
        [StaffAct.Work] = Adjudicators,
        [StaffAct.HearParty] = Adjudicators,
        [StaffAct.RaiseIssue] = Adjudicators,
        [StaffAct.EnterAppeal] = Adjudicators,
        [StaffAct.SeePost] = Everybody,
        [StaffAct.Post] = [.. Everybody.Where(role => role != StaffRole.Auditor)],
        [StaffAct.SetContact] = Adjudicators,
        [StaffAct.RaiseOverpayment] = Adjudicators,
        [StaffAct.BringUpFraud] = [StaffRole.Specialist, StaffRole.Lead],
        [StaffAct.SeePayments] = [StaffRole.Specialist, .. Cashiers, StaffRole.Auditor],
        [StaffAct.ReleasePayments] = Cashiers,
        [StaffAct.TakeBankFile] = Cashiers,
        [StaffAct.SettlePayments] = [StaffRole.Specialist, .. Cashiers],
        [StaffAct.SeeDebts] = [.. Readers, StaffRole.Collections],
        [StaffAct.Collect] = [StaffRole.Collections],
        [StaffAct.TakePayments] = [StaffRole.Collections],
        [StaffAct.GiveUpDebt] = [StaffRole.Lead],
        [StaffAct.CorrectWeek] = Adjudicators,
        [StaffAct.Redetermine] = [StaffRole.Specialist, StaffRole.Lead],
        [StaffAct.SeeBooks] = Overseers,
        [StaffAct.SeeReports] = [StaffRole.Lead, StaffRole.Auditor],
        [StaffAct.EnterSupport] = [StaffRole.Technician, StaffRole.Collections],
    }.ToFrozenDictionary();

    public static bool May(this StaffMember member, StaffAct act) => All[act].Any(member.Is);
}
