namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// One month's interest on one overpayment: "one percent per month of the outstanding balance" (RCW 50.20.190(6), WAC 192-230-040).
/// </summary>
public sealed record Interest : Decision<InterestFacts>
{
    private static readonly Parameter<decimal> Rate = Parameter.Load<decimal>("Overpayments/interest-rate");
    private static readonly Parameter<string> Rounding = Parameter.Load<string>("Overpayments/interest-rounding");

    /// <summary>Dollars and cents that accrue in the month.</summary>
    public required decimal Accrued { get; init; }

    /// <summary>What of it is owed now: nothing until the assessment is final; what accrued before then "will be added".</summary>
    public decimal Imposed => Facts?.Final == true ? Accrued : 0;

    /// <summary>Computes one month; the next month's balances hold what is not paid of it.</summary>
    /// <exception cref="ArgumentException">When an amount cannot be, or no week was assessed.</exception>
    /// <exception cref="NoParameter">When the law of that month is not on record.</exception>
    /// <remarks>
    /// As read on 2026-11-23. An overpayment that "includes both fraud and nonfraud weeks" is charged in proportion of what was assessed (5); a
    /// penalty is by fraud alone. Not decided here: when the commissioner suspends interest (6), which is a discretion; the credit or refund of
    /// interest that was paid for weeks of the pandemic.
    /// </remarks>
    public static Interest For(InterestFacts facts, LawEdition? law = null)
    {
        Check(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var accrued = facts.OtherState ? NoneForOtherState(reasons) : Accruing(facts, reasons);
        return new() { Facts = facts, Edition = reasons.Law.Name, Findings = reasons.Findings, Accrued = accrued };
    }

    internal override Interest On(InterestFacts facts, LawEdition law) => For(facts, law);

    private static decimal NoneForOtherState(Reasons reasons)
    {
        reasons.Find(nameof(Interest), false, "WAC 192-230-040(1)", [nameof(InterestFacts.OtherState)], () => new(
            "Another state assessed this overpayment, so it bears no interest.",
                "Otro estado determinó este sobrepago, así que no genera intereses."));
        return 0;
    }

    private static decimal Accruing(InterestFacts facts, Reasons reasons)
    {
        var byFraud = facts.Weeks.Any(week => week.ByFraud) && InterestBearing.ByFraud(facts, reasons);
        var without = facts.Weeks.Any(week => !week.ByFraud) && InterestBearing.WithoutFraud(facts, reasons);
        InterestBearing.ExplainRelief(facts, reasons);
        var bearing = facts.Weeks
            .Where(week => week.ByFraud ? byFraud : without && !InterestBearing.Relieved(week, facts, reasons.Law))
            .Sum(week => week.Assessed);
        var assessed = facts.Weeks.Sum(week => week.Assessed);
        var balance = ((facts.Benefits + facts.InterestAndCosts) * bearing / assessed) + (byFraud ? facts.FraudPenalty : 0);
        return Explain(balance, facts, reasons);
    }

    private static decimal Explain(decimal balance, InterestFacts facts, Reasons reasons)
    {
        var rate = reasons.Take(Rate, facts.MonthBegins);
        reasons.Take(Rounding, facts.MonthBegins);
        var interest = Dollars.LoweredToCent(balance * rate / 100);
        string[] looked =
            [nameof(InterestFacts.Benefits), nameof(InterestFacts.FraudPenalty), nameof(InterestFacts.InterestAndCosts), nameof(InterestFacts.Weeks)];
        reasons.Find(nameof(Interest), interest > 0, "RCW 50.20.190(6)", looked, () =>
        {
            var arithmetic = $"{Dollars.Exact(balance)} × {English.Number(rate)}% → {Dollars.Exact(interest)}";
            return new(
                $"Interest for the month that begins on {English.Day(facts.MonthBegins)}: {arithmetic}.",
                $"Intereses del mes que comienza el {Spanish.Day(facts.MonthBegins)}: {arithmetic}.",
                arithmetic);
        });
        return interest;
    }

    private static void Check(InterestFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Amounts.Check(nameof(facts), [facts.Benefits, facts.FraudPenalty, facts.InterestAndCosts, .. facts.Weeks.Select(week => week.Assessed)]);
        if (facts.Weeks.Sum(week => week.Assessed) == 0 || facts.MissedPayments < 0)
            throw new ArgumentException("An overpayment has weeks that were assessed, and payments missed are 0 or more.", nameof(facts));
    }
}
