namespace BenefitsFlow.Law.Overpayments;

/// <summary>A cash payment and what it can be applied to (WAC 192-230-020).</summary>
public sealed record CashFacts
{
    /// <summary>Dollars and cents.</summary>
    public required decimal Payment { get; init; }

    public required IReadOnlyList<CashDebt> Debts { get; init; }
}

/// <summary>What is unpaid of one overpayment, dollars and cents each (WAC 192-230-020(2)(a) to (f)).</summary>
/// <param name="Name">Tells it from the others.</param>
/// <param name="ByFraud">True when it involves fraud.</param>
/// <param name="BenefitYear">First week of the benefit year for which it was paid.</param>
/// <param name="CourtCosts">(a) Filing fees and what the court collects.</param>
/// <param name="Interest">(b)</param>
/// <param name="FraudPenalty">(c)</param>
/// <param name="DishonoredPaymentCharges">(d)</param>
/// <param name="Benefits">(e) Overpaid benefits.</param>
/// <param name="Surcharge">(f) Under RCW 40.14.027.</param>
public sealed record CashDebt(
    string Name,
    bool ByFraud,
    Week BenefitYear,
    decimal CourtCosts = 0,
    decimal Interest = 0,
    decimal FraudPenalty = 0,
    decimal DishonoredPaymentCharges = 0,
    decimal Benefits = 0,
    decimal Surcharge = 0)
{
    /// <summary>In the order in which a payment is applied.</summary>
    internal IReadOnlyList<(CashPart Part, decimal Owed)> Parts =>
    [
        (CashPart.CourtCosts, CourtCosts),
        (CashPart.Interest, Interest),
        (CashPart.FraudPenalty, FraudPenalty),
        (CashPart.DishonoredPaymentCharges, DishonoredPaymentCharges),
        (CashPart.Benefits, Benefits),
        (CashPart.Surcharge, Surcharge),
    ];
}

/// <summary>A part of what is owed, in the order in which a payment is applied (WAC 192-230-020(2)).</summary>
public enum CashPart
{
    /// <summary>(a)</summary>
    CourtCosts,

    /// <summary>(b)</summary>
    Interest,

    /// <summary>(c)</summary>
    FraudPenalty,

    /// <summary>(d)</summary>
    DishonoredPaymentCharges,

    /// <summary>(e)</summary>
    Benefits,

    /// <summary>(f)</summary>
    Surcharge,
}

/// <summary>What a payment pays of one part of one overpayment, dollars and cents.</summary>
/// <param name="Debt">Its name.</param>
public sealed record CashShare(string Debt, CashPart Part, decimal Amount);
