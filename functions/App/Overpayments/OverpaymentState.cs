using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments;

/// <summary>Where one overpayment of a claim stands: the fold of its facts. Cents.</summary>
public sealed record OverpaymentState
{
    /// <summary>From 1, in the order in which the claim's overpayments were noticed.</summary>
    public required int Number { get; init; }

    public required OverpaymentCause Cause { get; init; }

    /// <summary>The agency's day on which it was noticed.</summary>
    public required DateOnly Suspected { get; init; }

    /// <summary>The weeks as they were noticed.</summary>
    public required IReadOnlyList<SuspectedWeek> Weeks { get; init; }

    /// <summary>The weeks as they were assessed; empty before.</summary>
    public IReadOnlyList<AssessedWeek> Assessed { get; init; } = [];

    /// <summary>The agency's day of the decision that it is owed; null when there is none.</summary>
    public DateOnly? Established { get; init; }

    /// <summary>Null before it is established.</summary>
    public OverpaymentKind? Kind { get; init; }

    /// <summary>Why it is not to be repaid at all; null otherwise.</summary>
    public string? Dropped { get; init; }

    /// <summary>The agency's day on which it became final; null before.</summary>
    public DateOnly? Final { get; init; }

    /// <summary>What is owed, by part. A part below zero was repaid and is not owed.</summary>
    public IReadOnlyList<PartAmount> Owed { get; init; } = [];

    /// <summary>The latest advice of rights; null before one was sent.</summary>
    public AdviceOfRights? Advice { get; init; }

    /// <summary>That letter's name on the claim's shelf; null before one was sent.</summary>
    public string? AdviceLetter { get; init; }

    /// <summary>Whether the claimant is at fault; null before it is established.</summary>
    public bool? AtFault { get; init; }

    /// <summary>Taken off the benefits by later decisions, less what they added.</summary>
    public long ReducedBenefits { get; init; }

    /// <summary>Taken off the penalty by later decisions, less what they added.</summary>
    public long ReducedPenalty { get; init; }

    /// <summary>The penalty as it was established.</summary>
    public long Penalty { get; init; }

    /// <summary>Of the benefits, waived so far.</summary>
    public long Waived { get; init; }

    /// <summary>The same, each time that a part was waived.</summary>
    public IReadOnlyList<OverpaymentWaived> Waivers { get; init; } = [];

    /// <summary>Offset that is owed here again, since its week was overpaid, each time.</summary>
    public IReadOnlyList<OffsetRestored> Restored { get; init; } = [];

    /// <summary>Charged off or given up so far, by part.</summary>
    public IReadOnlyList<PartAmount> WrittenOff { get; init; } = [];

    /// <summary>Reductions, charge-offs, plans and refunds so far: the next is numbered one more.</summary>
    public int Reductions { get; init; }

    public int WriteOffs { get; init; }

    /// <summary>The latest plan; null when there is none.</summary>
    public PlanAgreed? Plan { get; init; }

    /// <summary>Months of which the minimum payment, or a part of it, was missed.</summary>
    public IReadOnlyList<DateOnly> Missed { get; init; } = [];

    /// <summary>Payments that count, by receipt.</summary>
    public IReadOnlyList<DebtPaid> Payments { get; init; } = [];

    /// <summary>What is owed of one part.</summary>
    public long OwedOf(CashPart part) => Owed.FirstOrDefault(one => one.Part == part)?.Cents ?? 0;

    /// <summary>Overpaid benefits still owed: what may be taken from benefits.</summary>
    public long Principal => OwedOf(CashPart.Benefits);

    /// <summary>All that is owed.</summary>
    public long Total => Owed.Sum(one => one.Cents);

    /// <summary>True while something of it is owed.</summary>
    public bool IsOwed => Established is not null && Owed.Any(one => one.Cents > 0);

    internal static OverpaymentState Of(OverpaymentSuspected f, DateOnly on)
        => new() { Number = f.Overpayment, Cause = f.Cause, Suspected = on, Weeks = f.Weeks };

    /// <summary>How far its collection has come.</summary>
    public CollectionState Collection { get; init; } = new();

    internal OverpaymentState With(OverpaymentFact fact, DateOnly on) => Changed(fact, on) with { Collection = Collection.With(this, fact, on) };

    private OverpaymentState Changed(OverpaymentFact fact, DateOnly on) => fact switch
    {
        OverpaymentEstablished f => (this with { Established = on, Dropped = null, Kind = f.Kind, Assessed = f.Weeks, Penalty = f.Penalty, AtFault = f.AtFault })
            .Plus([new(CashPart.Benefits, f.Weeks.Sum(week => week.Benefits)), new(CashPart.FraudPenalty, f.Penalty)]),
        OverpaymentRedecided f => (Fraudulent(f.ByFraud) with { Kind = f.Kind, AtFault = f.AtFault, ReducedBenefits = ReducedBenefits - f.Benefits, ReducedPenalty = ReducedPenalty - f.Penalty })
            .Plus([new(CashPart.Benefits, f.Benefits), new(CashPart.FraudPenalty, f.Penalty)]),
        AdviceSent f => this with { Advice = new(on, f.ReplyBy, f.Contents), AdviceLetter = f.Letter },
        OverpaymentDropped f => this with { Dropped = f.Reason },
        OverpaymentFinal => this with { Final = on },
        OverpaymentReduced f => (WithoutFraud(f) with { Reductions = f.Number, ReducedBenefits = ReducedBenefits + f.Benefits, ReducedPenalty = ReducedPenalty + f.Penalty })
            .Plus([new(CashPart.Benefits, -f.Benefits), new(CashPart.FraudPenalty, -f.Penalty)]),
        OffsetRestored f => (this with { Restored = [.. Restored, f] }).Plus([new(CashPart.Benefits, f.Cents)]),
        OverpaymentWaived f => (this with { Waived = Waived + f.Cents, Waivers = [.. Waivers, f] }).Plus([new(CashPart.Benefits, -f.Cents)]),
        DebtCharged f => Plus([f.Amount]),
        DebtPaid f => (this with { Payments = [.. Payments, f] }).Plus(Negated(f.Parts)),
        DebtPaymentDishonored f when Payments.FirstOrDefault(one => one.Receipt == f.Receipt) is { } paid
            => (this with { Payments = [.. Payments.Where(one => one != paid)] }).Plus(paid.Parts),
        DebtWrittenOff f => (this with { WriteOffs = f.Number, WrittenOff = [.. WrittenOff, .. f.Parts] }).Plus(Negated(f.Parts)),
        RefundDue f => Plus([new(f.Part, f.Cents)]),
        PlanAgreed f => this with { Plan = f },
        MonthMissed f => this with { Missed = [.. Missed, f.Month] },
        MonthMadeUp f => this with { Missed = [.. Missed.Where(month => month != f.Month)] },
        _ => this,
    };

    /// <summary>What a week of this claim repaid.</summary>
    internal OverpaymentState Offset(long cents)
        => Plus([new(CashPart.Benefits, -cents)]) with { Collection = Collection with { Received = Collection.Received + cents } };

    /// <summary>Fraud always draws a penalty: when a decision takes off all of it, fraud stands no more.</summary>
    private OverpaymentState WithoutFraud(OverpaymentReduced fact)
        => fact.Penalty > 0 && fact.Penalty >= Penalty - ReducedPenalty ? Fraudulent(false) with { Kind = OverpaymentKind.Other } : this;

    private OverpaymentState Fraudulent(bool fraud) => this with { Assessed = [.. Assessed.Select(week => week with { ByFraud = fraud })] };

    private static IEnumerable<PartAmount> Negated(IEnumerable<PartAmount> parts) => parts.Select(one => one with { Cents = checked(-one.Cents) });

    private OverpaymentState Plus(IEnumerable<PartAmount> parts) => this with
    {
        Owed =
        [
            .. Owed.Concat(parts).GroupBy(one => one.Part).OrderBy(part => part.Key)
                .Select(part => new PartAmount(part.Key, part.Aggregate(0L, (sum, one) => checked(sum + one.Cents))))
                .Where(one => one.Cents != 0),
        ],
    };
}
