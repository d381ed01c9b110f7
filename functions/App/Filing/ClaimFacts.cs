using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.App.Filing;

/// <summary>An application was submitted.</summary>
/// <param name="Confirmation">The number the claimant was given.</param>
/// <param name="Applied">The day of application, Pacific.</param>
/// <param name="EffectiveSunday">The Sunday of the week of application (WAC 192-110-095(1)).</param>
/// <param name="Language"><c>en</c> or <c>es</c>: the language the claimant reads.</param>
/// <param name="HoursAvailable">Hours a week for which the claimant said to be available.</param>
/// <param name="UnionReferral">Work is sought through a union's dispatch, in place of employer contacts.</param>
/// <param name="WithholdIncomeTax">The claimant elected federal income tax withheld.</param>
public sealed record ClaimFiled(
    string Confirmation,
    DateOnly Applied,
    DateOnly EffectiveSunday,
    string Language,
    int HoursAvailable,
    bool UnionReferral,
    bool WithholdIncomeTax) : Fact
{
    public override string Cite => "WAC 192-110-005";
}

/// <summary>A question of eligibility was noticed. It holds payment until a person has decided it; by itself it decides nothing.</summary>
/// <param name="Code">The issue's code, as <c>separation-quit</c>.</param>
/// <param name="Law">The section it falls under.</param>
/// <param name="Week">The one week it is about; null when it is about the claim.</param>
/// <param name="Job">The job it is about, by its place in the application, from 0; null when it is about none.</param>
/// <param name="Overpayment">The overpayment it is about; null when it is about none. Such an issue holds no week.</param>
/// <param name="Pay">The kind of pay it is about; null when it is about none, or the claimant is to say.</param>
/// <param name="Quarter">The quarter whose wage reports it compares with the weeks, as <c>2025Q4</c>; null when it is about none. Such an issue holds no week.</param>
/// <param name="Employer">Account number of the employer whose wage report it is about; null when it is about none.</param>
public sealed record IssueRaised(
    string Code, string Law, DateOnly? Week, int? Job = null, int? Overpayment = null, PayKind? Pay = null, string? Quarter = null, string? Employer = null) : Fact
{
    public override string Cite => Law;
}

/// <summary>A mail left for the claimant.</summary>
/// <param name="Kind">As <c>receipt</c>, <c>determination</c>, <c>certify</c>, <c>week-statement</c>.</param>
/// <param name="Week">The week it is about; null when it is about the claim.</param>
public sealed record MailSent(string Kind, DateOnly? Week) : Fact;

/// <summary>The claim came to its end: its year is over, its benefits are used up, or no benefit year could be set.</summary>
/// <param name="Reason"><c>exhausted</c>, <c>year-ended</c> or <c>no-benefit-year</c>.</param>
public sealed record ClaimEnded(string Reason) : Fact
{
    public override string Cite => "RCW 50.20.120; RCW 50.04.030";
}

/// <summary>No week was claimed for so long that the claim has to be reopened: no further week is asked for until then.</summary>
/// <param name="From">The Sunday of the first week that is not asked for.</param>
public sealed record ClaimPaused(DateOnly From) : Fact
{
    public override string Cite => "WAC 192-110-050(1)";
}

/// <summary>The claimant came back after a break.</summary>
/// <param name="Sunday">The first day of the week from which the claim counts again.</param>
/// <param name="Worked">True when there was work since the last claimed week.</param>
public sealed record ClaimReopened(DateOnly Sunday, bool Worked) : Fact
{
    public override string Cite => "WAC 192-110-050(2)";
}

/// <summary>Benefits that were used up are left again, as after a higher determination: weeks are asked for again.</summary>
public sealed record ClaimResumed : Fact
{
    public override string Cite => "RCW 50.20.120";
}
