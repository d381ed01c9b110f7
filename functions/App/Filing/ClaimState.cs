using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.App.Weekly.Redeciding;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Filing;

/// <summary>What a week was decided to. Its findings are in the claim file, under the decision's key: here they would be written again with every fact.</summary>
/// <param name="Deduction">Whole dollars.</param>
/// <param name="Payable">Whole dollars.</param>
/// <param name="On">The agency's day.</param>
/// <param name="Place">Of the decision in the claim file: weeks are not always decided in their order.</param>
/// <param name="Offset">Of <paramref name="Payable"/>, what repays overpayments; dollars and cents, as all that follows.</param>
/// <param name="Support">Of it, child support withheld.</param>
/// <param name="Tax">Of it, income tax withheld.</param>
/// <param name="Shares">What each overpayment gets of the offset; null when nothing is taken.</param>
/// <param name="Conditional">Issues that were open when it was paid conditionally; null when none was.</param>
public sealed record DecidedWeek(
    WeekOutcome Outcome,
    decimal Deduction,
    decimal Payable,
    DateOnly On,
    long Place,
    decimal Offset = 0,
    decimal Support = 0,
    decimal Tax = 0,
    IReadOnlyList<OffsetShare>? Shares = null,
    IReadOnlyList<int>? Conditional = null)
{
    /// <summary>What goes to the claimant.</summary>
    public decimal Net => Payable - Offset - Support - Tax;

    internal static DecidedWeek Of(WeekDecided f, DateOnly on, long place) => new(
        f.Decision.Outcome, f.Decision.Deduction, f.Decision.Payable, on, place, f.Decision.Offset, f.Decision.ChildSupport, f.Decision.IncomeTax, f.Shares, f.Conditional);
}

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

    /// <summary>The agency's day on which it was asked for; null when it was not.</summary>
    public DateOnly? Opened { get; init; }

    /// <summary>Claimed late, with a reason that a person weighs.</summary>
    public bool Late { get; init; }

    /// <summary>Payments sent for it, in their order; one that came back is not among them.</summary>
    public IReadOnlyList<PaymentSent> Payments { get; init; } = [];

    /// <summary>Of the latest payment; null when none stands.</summary>
    public DateOnly? PaidOn { get; init; }

    /// <summary>What reached the claimant.</summary>
    public long PaidCents => Payments.Sum(payment => payment.Cents);

    /// <summary>The most that it was ever decided to, whole dollars: what the ledger's entries of entitlement come to.</summary>
    public decimal Entitled { get; init; }

    /// <summary>Of what it was entitled to, above the decision that counts: what the law leaves with the claimant, whole dollars.</summary>
    public decimal Kept { get; init; }

    /// <summary>What it takes from the claim's maximum, whole dollars.</summary>
    public decimal Charged => (Decided?.Payable ?? 0) + Kept;

    /// <summary>Payments decided on so far, sent or not.</summary>
    public int PaymentsMade { get; init; }

    /// <summary>The kind of its next payment: <see cref="Payable.First"/>, then <c>paid-2</c> and on.</summary>
    public string NextPayment => PaymentsMade == 0 ? Payable.First : FormattableString.Invariant($"{Payable.First}-{PaymentsMade + 1}");

    /// <summary>The week after the bank sent one of its payments back: the latest of the others, by its batch's day, is the latest.</summary>
    internal WeekState Without(string kind)
    {
        var left = Payments.Where(payment => payment.Kind != kind).ToList();
        return this with { Payments = left, PaidOn = left.Count == Payments.Count ? PaidOn : left.Count == 0 ? null : left.Max(payment => payment.Day) };
    }
}

/// <summary>A letter that the claim was paused or came to its end.</summary>
/// <param name="Name">On the shelf, as <c>claim-exhausted</c>, <c>claim-year-ended</c>, <c>claim-paused-2026-03-01</c>.</param>
public sealed record ClaimNotice(string Name, DateOnly On);

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

    /// <summary>Child support to withhold, in the order in which it was entered; an amount of zero ended it.</summary>
    public IReadOnlyList<ChildSupportOrder> SupportOrders { get; init; } = [];

    public MonetaryDetermination? Determination { get; init; }

    public DateOnly? DeterminedOn { get; init; }

    /// <summary>The law's figures were missing: a person makes the determination.</summary>
    public bool Referred { get; init; }

    /// <summary>In the order in which they were raised: the first has the number 1.</summary>
    public IReadOnlyList<IssueState> Issues { get; init; } = [];

    /// <summary>In the order in which they came: the first has the number 1.</summary>
    public IReadOnlyList<AppealState> Appeals { get; init; } = [];

    /// <summary>True while an appeal is pending, or an overpayment that a judge sent back is decided anew: what was overpaid is not collected meanwhile.</summary>
    public bool CollectionStayed
        => Appeals.Any(appeal => appeal.Pending) || Issues.Any(issue => issue is { Code: Suspicions.Issue, Open: true, Reopened: > 0 });

    /// <summary>In the order in which they were noticed: the first has the number 1.</summary>
    public IReadOnlyList<OverpaymentState> Overpayments { get; init; } = [];

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<WeekState> Weeks { get; init; } = [];

    public string? Ended { get; init; }

    /// <summary>How it is paid.</summary>
    public PayState Paying { get; init; } = PayState.Plain;

    /// <summary>Ids of staff who decided something on it.</summary>
    public IReadOnlyList<string> Deciders { get; init; } = [];

    /// <summary>The Sunday from which no week was asked for any more, because none was claimed for too long; null while weeks are asked for.</summary>
    public DateOnly? Paused { get; init; }

    /// <summary>Letters on the claim's pauses and ends, oldest first.</summary>
    public IReadOnlyList<ClaimNotice> Notices { get; init; } = [];

    /// <summary>The Sunday from which the claim counts again after it was last reopened; null when it never was.</summary>
    public DateOnly? Reopened { get; init; }

    /// <summary>Weeks decided again, in the order in which the reasons came up.</summary>
    public IReadOnlyList<RoundState> Rounds { get; init; } = [];

    /// <summary>Whole dollars decided for payment so far, by the decisions that count; and what the law leaves with the claimant above them.</summary>
    public decimal Entitled => Weeks.Sum(week => week.Charged);

    /// <summary>What is left of the maximum benefits payable, never negative; null before a determination.</summary>
    public decimal? Balance => Determination is null ? null : Math.Max(0, Determination.MaximumBenefitsPayable - Entitled);

    public bool WaitingWeekServed => Weeks.Any(week => week.Decided?.Outcome == WeekOutcome.WaitingWeek);

    public WeekState? Week(DateOnly sunday) => Weeks.FirstOrDefault(week => week.Week == sunday);

    /// <summary>
    /// Child support to withhold from a week: what was entered last of all of which notice was served by the week's end (RCW 50.40.050; WAC 192-190-015(6)).
    /// Null when none is.
    /// </summary>
    public ChildSupportOrder? ChildSupportOf(DateOnly sunday) => SupportOrders.LastOrDefault(order => order.NoticeServed <= sunday.AddDays(6)) is { Amount: > 0 } order ? order : null;

    /// <summary>Null when there is none of that number.</summary>
    public IssueState? Issue(int number) => Issues.ElementAtOrDefault(number - 1);

    /// <summary>Null when there is none of that number.</summary>
    public AppealState? Appeal(int number) => Appeals.ElementAtOrDefault(number - 1);

    /// <summary>Null when there is none of that number.</summary>
    public OverpaymentState? Overpayment(int number) => Overpayments.ElementAtOrDefault(number - 1);

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
                Issues = [.. claim.Issues, new() { Number = claim.Issues.Count + 1, Code = f.Code, Law = f.Law, Week = f.Week, Job = f.Job, Overpayment = f.Overpayment, Pay = f.Pay, Quarter = f.Quarter, Employer = f.Employer, Detected = entry.AgencyDate }],
            },
            WeekDenied f => claim.With(f.Week, week => week with { DeniedFor = f.Issue, HeldFor = [] }),
            IssueFact f => claim with { Issues = [.. claim.Issues.Select(issue => issue.Number == f.Issue ? issue.With(f, entry.AgencyDate) : issue)] },
            AppealReceived f => claim with { Appeals = [.. claim.Appeals, AppealState.Of(f, entry.AgencyDate)] },
            AppealFact f => claim with { Appeals = [.. claim.Appeals.Select(appeal => appeal.Number == f.Appeal ? appeal.With(f, entry.AgencyDate) : appeal)] },
            MonetaryDetermined f => claim with { Determination = f.Determination, DeterminedOn = entry.AgencyDate, Referred = false },
            DeterminationReferred => claim with { Referred = true },
            WeekOpened f => claim.With(f.Week, week => week with { LastDay = f.LastDay, Opened = entry.AgencyDate }),
            WeekCertified f => claim.With(f.Week, week => week with { CertifiedOn = entry.AgencyDate, Answers = f.Answers, Late = f.Late, Lapsed = false }),
            WeekDecided f => claim.With(f.Week, week => week with
            {
                Decided = DecidedWeek.Of(f, entry.AgencyDate, entry.Sequence),
                HeldFor = [],
                DeniedFor = null,
                Entitled = f.Decision.Payable,
                PaymentsMade = f.Decision.Payable > 0 ? 1 : 0,
            }).Repaid(f),
            SupportOrdered f => claim with { SupportOrders = [.. claim.SupportOrders, new() { Amount = f.Weekly, NoticeServed = f.NoticeServed }] },
            MailSent { Kind: var kind } when kind.StartsWith(TellConditional.Kind, StringComparison.Ordinal) => claim with
            {
                Issues = [.. claim.Issues.Select(issue => kind == $"{TellConditional.Kind}{issue.Number}" ? issue with { ToldConditional = entry.AgencyDate } : issue)],
            },
            ClaimReopened f => claim with { Reopened = f.Sunday, Paused = null },
            ClaimPaused f => claim with { Paused = f.From, Notices = [.. claim.Notices, new($"claim-paused-{f.From:yyyy-MM-dd}", entry.AgencyDate)] },
            RedecidingFact f => RoundFold.Apply(claim, f, entry),
            MailSent f => RoundFold.Mailed(claim, f),
            WeekHeld f => claim.With(f.Week, week => week with { HeldFor = f.Issues, DeniedFor = null }),
            WeekLapsed f => claim.With(f.Week, week => week with { Lapsed = true }),
            PaymentSent f when f.Kind.StartsWith(Payable.Refund, StringComparison.Ordinal) => claim,
            PaymentSent f => claim.With(f.Week, week => week with { PaidOn = entry.AgencyDate, Payments = [.. week.Payments, f], PaymentsMade = Math.Max(week.PaymentsMade, RoundFold.NumberOf(f.Kind)) }),
            OverpaymentSuspected f => claim with { Overpayments = [.. claim.Overpayments, OverpaymentState.Of(f, entry.AgencyDate)] },
            OverpaymentFact f => claim with { Overpayments = [.. claim.Overpayments.Select(one => one.Number == f.Overpayment ? one.With(f, entry.AgencyDate) : one)] },
            PaymentReturned f when f.Kind.StartsWith(Payable.Refund, StringComparison.Ordinal) => claim.With(f, entry),
            PaymentReturned f => claim.With(f, entry).With(f.Week, week => week.Without(f.Kind)),
            PayFact f => claim.With(f, entry),
            ClaimEnded f => claim with { Ended = f.Reason, Notices = [.. claim.Notices, new(NameOf($"claim-{f.Reason}", claim.Notices), entry.AgencyDate)] },
            ClaimResumed => claim with { Ended = null },
            _ => claim,
        } switch
        {
            var after when IsDecision(entry) => after with { Deciders = [.. after.Deciders.Union([entry.By])] },
            var after => after,
        };
    }

    /// <summary>What a member of staff decided on the claim: who did so releases none of its money.</summary>
    private static bool IsDecision(Entry entry) => entry.By is not ("claimant" or "employer" or "agency")
        && entry.Fact is ProposalSigned or IssueDetermined or IssueClosed or WeekDecided or WeekDenied or AppealOrdered or OverpaymentFact or MonetaryDetermined or PayFact or SupportOrdered or RedecidingFact;

    /// <summary>A claim can be used up more than once: each time has a letter of its own.</summary>
    private static string NameOf(string name, IReadOnlyList<ClaimNotice> before) => before.Count(notice => notice.Name.StartsWith(name, StringComparison.Ordinal)) switch
    {
        0 => name,
        var times => FormattableString.Invariant($"{name}-{times + 1}"),
    };

    private ClaimState With(PayFact fact, Entry entry) => this with { Paying = Paying.With(fact, entry.AgencyDate, entry.By) };

    /// <summary>What a week's offset takes from the overpayments that it repays.</summary>
    private ClaimState Repaid(WeekDecided week) => week.Shares is not { } shares ? this : this with
    {
        Overpayments =
        [
            .. Overpayments.Select(one => shares.FirstOrDefault(share => share.Debt == Debts.LedgerName(one)) is { } share ? one.Offset((long)(share.Amount * 100)) : one),
        ],
    };

    internal ClaimState With(DateOnly sunday, Func<WeekState, WeekState> change)
    {
        var changed = change(Week(sunday) ?? new WeekState { Week = sunday });
        return this with { Weeks = [.. Weeks.Where(week => week.Week != sunday).Append(changed).OrderBy(week => week.Week)] };
    }
}
