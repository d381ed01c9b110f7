namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>A proposal to give something up, and what became of it.</summary>
/// <param name="Answer">Null while nobody has answered.</param>
public sealed record ProposedRelief(ReliefProposed Proposed, ReliefAnswered? Answer);

/// <summary>How far the collection of one overpayment has come: the fold of its facts. Cents.</summary>
public sealed record CollectionState
{
    /// <summary>Oldest first.</summary>
    public IReadOnlyList<StatementBilled> Statements { get; init; } = [];

    /// <summary>All that came in on it and was honored: payments, and what weeks repaid.</summary>
    public long Received { get; init; }

    /// <summary>Interest that ran before it was final and is not yet charged.</summary>
    public IReadOnlyList<InterestAccrued> Accrued { get; init; } = [];

    /// <summary>Months for which interest was reckoned, charged or not.</summary>
    public IReadOnlyList<DateOnly> InterestMonths { get; init; } = [];

    /// <summary>Missed months that were made up so far.</summary>
    public IReadOnlyList<DateOnly> MadeUp { get; init; } = [];

    /// <summary>A plan that waits for a person; null when none does.</summary>
    public PlanAsked? PlanAsked { get; init; }

    /// <summary>Plans asked for or agreed so far: the next is numbered one more.</summary>
    public int Plans { get; init; }

    /// <summary>The claimant's latest word about repaying from benefits; null when there was none.</summary>
    public OffsetRequested? Offset { get; init; }

    /// <summary>In their order.</summary>
    public IReadOnlyList<ProposedRelief> Reliefs { get; init; } = [];

    /// <summary>The agency's day of the notice of the federal offset; null before.</summary>
    public DateOnly? Noticed { get; init; }

    public bool UnreportedEarnings { get; init; }

    /// <summary>The latest referral; null when there is none.</summary>
    public DebtReferred? Referred { get; init; }

    /// <summary>Refunds found due.</summary>
    public IReadOnlyList<RefundDue> Refunds { get; init; } = [];

    /// <summary>Interest charged so far, less what was taken back.</summary>
    public long InterestCharged { get; init; }

    /// <summary>Benefits taken off by later decisions.</summary>
    public long Reduced { get; init; }

    /// <summary>Reductions for which interest was taken back.</summary>
    public IReadOnlyList<string> TakenBack { get; init; } = [];

    /// <summary>Why something was given up, as <c>settlement-1</c>.</summary>
    public IReadOnlyList<string> GivenUp { get; init; } = [];

    /// <summary>How often it was closed.</summary>
    public int Closings { get; init; }

    /// <summary>True while its closing letter is the last word.</summary>
    public bool Closed { get; init; }

    /// <summary>The proposal that waits for an answer; null when none does.</summary>
    public ReliefProposed? Open => Reliefs is [.., { Answer: null } last] ? last.Proposed : null;

    /// <summary>What was approved and is not yet carried out; null when nothing is.</summary>
    public ProposedRelief? Approved => Reliefs is [.., { Answer.Approved: true } last] && !GivenUp.Contains(last.Proposed.Reason) ? last : null;

    /// <param name="before">The overpayment before the fact.</param>
    internal CollectionState With(OverpaymentState before, OverpaymentFact fact, DateOnly on) => fact switch
    {
        InterestAccrued f => this with { Accrued = [.. Accrued, f], InterestMonths = [.. InterestMonths, f.Month] },
        DebtCharged f when InterestOwed.MonthOf(f.For) is { } month => this with
        {
            Accrued = [.. Accrued.Where(one => one.Month != month)],
            InterestMonths = [.. InterestMonths.Where(one => one != month), month],
            InterestCharged = InterestCharged + f.Amount.Cents,
            Closed = false,
        },
        DebtCharged { Amount.Cents: < 0 } f => this with { InterestCharged = InterestCharged + f.Amount.Cents, TakenBack = [.. TakenBack, f.For] },
        DebtCharged => this with { Closed = false },
        StatementBilled f => this with { Statements = [.. Statements, f] },
        MonthMadeUp f => this with { MadeUp = [.. MadeUp, f.Month] },
        PlanAsked f => this with { PlanAsked = f, Plans = f.Number },
        PlanRefused => this with { PlanAsked = null },
        PlanAgreed f => this with { PlanAsked = null, Plans = Math.Max(Plans, f.Number) },
        OffsetRequested f => this with { Offset = f },
        ReliefProposed f => this with { Reliefs = [.. Reliefs, new(f, null)] },
        ReliefAnswered f => this with { Reliefs = [.. Reliefs.Select(one => one.Proposed.Number == f.Number ? one with { Answer = f } : one)] },
        ReferralNoticed f => this with { Noticed = on, UnreportedEarnings = f.UnreportedEarnings },
        DebtReferred f => this with { Referred = f },
        OffsetRestored f => this with { Received = checked(Received - f.Cents), Closed = false },
        OverpaymentReduced f => this with { Reduced = Reduced + f.Benefits },
        DebtWrittenOff f => this with { GivenUp = [.. GivenUp, f.Reason] },
        RefundDue f => this with { Refunds = [.. Refunds, f], Closed = false },
        DebtClosed f => this with { Closings = f.Number, Closed = true },
        DebtPaid f => this with { Received = checked(Received + f.Parts.Sum(one => one.Cents)) },
        DebtPaymentDishonored f when before.Payments.FirstOrDefault(one => one.Receipt == f.Receipt) is { } paid
            => this with { Received = checked(Received - paid.Parts.Sum(one => one.Cents)), Closed = false },
        _ => this,
    };
}
