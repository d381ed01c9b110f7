using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Filing;

/// <summary>What a week was decided to. Its findings are in the claim file, under the decision's key: here they would be written again with every fact.</summary>
/// <param name="Deduction">Whole dollars.</param>
/// <param name="Payable">Whole dollars.</param>
/// <param name="On">The agency's day.</param>
/// <param name="Place">Of the decision in the claim file: weeks are not always decided in their order.</param>
public sealed record DecidedWeek(WeekOutcome Outcome, decimal Deduction, decimal Payable, DateOnly On, long Place);

/// <summary>Where one week of a claim stands.</summary>
public sealed record WeekState
{
    /// <summary>Its Sunday.</summary>
    public required DateOnly Week { get; init; }

    /// <summary>The last day on which it may be claimed.</summary>
    public DateOnly? LastDay { get; init; }

    public DateOnly? CertifiedOn { get; init; }

    public WeekAnswers? Answers { get; init; }

    public DecidedWeek? Decided { get; init; }

    /// <summary>Open issues that hold it; empty when none does.</summary>
    public IReadOnlyList<string> HeldFor { get; init; } = [];

    /// <summary>The issue whose determination denies it; null when none does.</summary>
    public int? DeniedFor { get; init; }

    public bool Lapsed { get; init; }

    public DateOnly? PaidOn { get; init; }

    public long PaidCents { get; init; }
}

/// <summary>Where a claim stands: the fold of its facts, and nothing else.</summary>
public sealed record ClaimState
{
    public required string ClaimId { get; init; }

    public string Confirmation { get; init; } = "";

    public DateOnly Applied { get; init; }

    public DateOnly EffectiveSunday { get; init; }

    /// <summary><c>en</c> or <c>es</c>.</summary>
    public string Language { get; init; } = "en";

    public bool UnionReferral { get; init; }

    public bool WithholdIncomeTax { get; init; }

    public MonetaryDetermination? Determination { get; init; }

    public DateOnly? DeterminedOn { get; init; }

    /// <summary>The law's figures were missing: a person makes the determination.</summary>
    public bool Referred { get; init; }

    /// <summary>In the order in which they were raised: the first has the number 1.</summary>
    public IReadOnlyList<IssueState> Issues { get; init; } = [];

    /// <summary>In the order in which they came: the first has the number 1.</summary>
    public IReadOnlyList<AppealState> Appeals { get; init; } = [];

    /// <summary>True while an appeal is pending: what was overpaid is not collected meanwhile.</summary>
    public bool CollectionStayed => Appeals.Any(appeal => appeal.Pending);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<WeekState> Weeks { get; init; } = [];

    public string? Ended { get; init; }

    /// <summary>Whole dollars decided for payment so far.</summary>
    public decimal Entitled => Weeks.Sum(week => week.Decided?.Payable ?? 0);

    /// <summary>What is left of the maximum benefits payable; null before a determination.</summary>
    public decimal? Balance => Determination is null ? null : Determination.MaximumBenefitsPayable - Entitled;

    public bool WaitingWeekServed => Weeks.Any(week => week.Decided?.Outcome == WeekOutcome.WaitingWeek);

    public WeekState? Week(DateOnly sunday) => Weeks.FirstOrDefault(week => week.Week == sunday);

    /// <summary>Null when there is none of that number.</summary>
    public IssueState? Issue(int number) => Issues.ElementAtOrDefault(number - 1);

    /// <summary>Null when there is none of that number.</summary>
    public AppealState? Appeal(int number) => Appeals.ElementAtOrDefault(number - 1);

    /// <summary>Issues that hold a week until they are decided: those about the claim, and those about the week itself.</summary>
    public IEnumerable<IssueState> IssuesHolding(DateOnly sunday) => Issues.Where(issue => issue.Open && issue.Concerns(sunday));

    /// <summary>Issues decided so that the week is denied: a refusal of work noticed in one week denies those after it too. A denial that a later decision found to have ended denies no more.</summary>
    public IEnumerable<IssueState> IssuesDenying(DateOnly sunday)
        => Issues.Where(issue => issue.Result?.Denies(sunday) == true && !Issues.Any(later => later.Ends(issue, sunday)));

    /// <summary>Folds one more entry.</summary>
    /// <param name="state">Null before the first entry.</param>
    /// <param name="entry">The next in sequence.</param>
    public static ClaimState Apply(ClaimState? state, Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var claim = state ?? new ClaimState { ClaimId = entry.ClaimId };
        return entry.Fact switch
        {
            ClaimFiled f => claim with
            {
                Confirmation = f.Confirmation,
                Applied = f.Applied,
                EffectiveSunday = f.EffectiveSunday,
                Language = f.Language,
                UnionReferral = f.UnionReferral,
                WithholdIncomeTax = f.WithholdIncomeTax,
            },
            IssueRaised f => claim with
            {
                Issues = [.. claim.Issues, new() { Number = claim.Issues.Count + 1, Code = f.Code, Law = f.Law, Week = f.Week, Job = f.Job, Detected = entry.AgencyDate }],
            },
            WeekDenied f => claim.With(f.Week, week => week with { DeniedFor = f.Issue, HeldFor = [] }),
            IssueFact f => claim with { Issues = [.. claim.Issues.Select(issue => issue.Number == f.Issue ? issue.With(f, entry.AgencyDate) : issue)] },
            AppealReceived f => claim with { Appeals = [.. claim.Appeals, AppealState.Of(f, entry.AgencyDate)] },
            AppealFact f => claim with { Appeals = [.. claim.Appeals.Select(appeal => appeal.Number == f.Appeal ? appeal.With(f, entry.AgencyDate) : appeal)] },
            MonetaryDetermined f => claim with { Determination = f.Determination, DeterminedOn = entry.AgencyDate, Referred = false },
            DeterminationReferred => claim with { Referred = true },
            WeekOpened f => claim.With(f.Week, week => week with { LastDay = f.LastDay }),
            WeekCertified f => claim.With(f.Week, week => week with { CertifiedOn = entry.AgencyDate, Answers = f.Answers }),
            WeekDecided f => claim.With(f.Week, week => week with
            {
                Decided = new(f.Decision.Outcome, f.Decision.Deduction, f.Decision.Payable, entry.AgencyDate, entry.Sequence),
                HeldFor = [],
                DeniedFor = null,
            }),
            WeekHeld f => claim.With(f.Week, week => week with { HeldFor = f.Issues, DeniedFor = null }),
            WeekLapsed f => claim.With(f.Week, week => week with { Lapsed = true }),
            PaymentSent f => claim.With(f.Week, week => week with { PaidOn = entry.AgencyDate, PaidCents = f.Cents }),
            ClaimEnded f => claim with { Ended = f.Reason },
            _ => claim,
        };
    }

    private ClaimState With(DateOnly sunday, Func<WeekState, WeekState> change)
    {
        var changed = change(Week(sunday) ?? new WeekState { Week = sunday });
        return this with { Weeks = [.. Weeks.Where(week => week.Week != sunday).Append(changed).OrderBy(week => week.Week)] };
    }
}
