namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>A month's interest ran while the overpayment was not final: it "will be added" when it is (WAC 192-230-040). Nothing is owed by this.</summary>
/// <param name="Month">First day of the month that was counted.</param>
public sealed record InterestAccrued(int Overpayment, DateOnly Month, long Cents) : OverpaymentFact(Overpayment)
{
    public override string Cite => "RCW 50.20.190(6); WAC 192-230-040";
}

/// <summary>A month was billed.</summary>
/// <param name="Number">From 1 within the overpayment.</param>
/// <param name="Billed">The day of the statement; its month begins with it.</param>
/// <param name="Due">Last day for the minimum payment, inclusive.</param>
/// <param name="Minimum">Cents; zero when the law computes none.</param>
/// <param name="Received">All that had come in on it before: what comes in later counts for this month and those after it.</param>
public sealed record StatementBilled(int Overpayment, int Number, DateOnly Billed, DateOnly Due, long Minimum, long Received) : OverpaymentFact(Overpayment)
{
    public override string Cite => "WAC 192-230-030";
}

/// <summary>What was missing of a month came in later: it is missed no more.</summary>
public sealed record MonthMadeUp(int Overpayment, DateOnly Month) : OverpaymentFact(Overpayment);

/// <summary>The claimant asked for a plan below the minimum payment: a person decides.</summary>
/// <param name="Number">Of the plan that it would be, as in <see cref="PlanAgreed"/>.</param>
public sealed record PlanAsked(int Overpayment, int Number, long Monthly) : OverpaymentFact(Overpayment);

/// <summary>A person decided against the plan that was asked for. The reason is kept sealed, and mailed.</summary>
public sealed record PlanRefused(int Overpayment, int Number) : OverpaymentFact(Overpayment);

/// <summary>The claimant asked to repay from later benefits, or asked for it no more (WAC 192-230-090).</summary>
/// <param name="Number">From 1 within the overpayment: the latest counts.</param>
/// <param name="Wanted">False takes the request back.</param>
/// <param name="Percent">Above 0 and at most 100; null for the rule's own.</param>
public sealed record OffsetRequested(int Overpayment, int Number, bool Wanted, decimal? Percent) : OverpaymentFact(Overpayment)
{
    public override string Cite => "WAC 192-230-090";
}

/// <summary>What can be given up of a debt, by two persons.</summary>
public enum ReliefKind
{
    /// <summary>An offer to pay less than all (RCW 50.24.020).</summary>
    Settlement,

    /// <summary>No cost-effective means of collecting is left (RCW 50.24.200).</summary>
    ChargeOff,
}

/// <summary>A member of staff proposes to give up a part of a debt, or all. Nothing changes before another person approves.</summary>
/// <param name="Number">From 1 within the overpayment.</param>
/// <param name="Offered">Cents that are to be paid and settle it; zero for a charge-off.</param>
/// <param name="Proposer">Id of the member.</param>
public sealed record ReliefProposed(int Overpayment, int Number, ReliefKind Kind, long Offered, string Proposer) : OverpaymentFact(Overpayment)
{
    /// <summary>The reason of the write-off that it comes to, as <c>settlement-1</c>.</summary>
    internal string Reason => $"{(Kind == ReliefKind.Settlement ? "settlement" : "charge-off")}-{Number}";

    public override string Cite => Kind == ReliefKind.Settlement ? "RCW 50.24.020; WAC 192-230-110" : "RCW 50.24.200";
}

/// <summary>A lead who did not propose it answers.</summary>
/// <param name="Received">All that had come in on the debt by then: what comes in later counts for the offer.</param>
public sealed record ReliefAnswered(int Overpayment, int Number, bool Approved, long Received) : OverpaymentFact(Overpayment);

/// <summary>The debtor was told that the debt may go to the federal offset program.</summary>
/// <param name="UnreportedEarnings">True when a person found that it comes from a failure to report earnings.</param>
public sealed record ReferralNoticed(int Overpayment, bool UnreportedEarnings) : OverpaymentFact(Overpayment)
{
    public override string Cite => "26 USC 6402(f)";
}

/// <summary>The debt is in a file for the federal offset program.</summary>
/// <param name="File">The file's day, as <c>2026-09-01</c>.</param>
public sealed record DebtReferred(int Overpayment, string File, long Cents) : OverpaymentFact(Overpayment)
{
    public override string Cite => "26 USC 6402(f)";
}

/// <summary>Nothing more is owed: the closing letter was written.</summary>
/// <param name="Number">From 1 within the overpayment: a payment that is not honored opens it again.</param>
public sealed record DebtClosed(int Overpayment, int Number) : OverpaymentFact(Overpayment);
