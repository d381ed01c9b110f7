namespace BenefitsFlow.Law.Overpayments;

/// <summary>A back pay award or a settlement for lost wages, and what the employer did with it (RCW 50.20.190(5)); dollars and cents.</summary>
public sealed record BackPayFacts
{
    /// <summary>The day of the award or settlement, Pacific.</summary>
    public required DateOnly Awarded { get; init; }

    public required decimal Award { get; init; }

    /// <summary>Benefits that the recipient received in the period for which it is awarded, as the department determined.</summary>
    public required decimal BenefitsInPeriod { get; init; }

    /// <summary>By how much the employer reduced what it paid the recipient.</summary>
    public required decimal Reduced { get; init; }

    /// <summary>How much the employer paid to the unemployment compensation fund.</summary>
    public required decimal PaidToFund { get; init; }
}

/// <summary>Who owes what after a back pay award or a settlement for lost wages (RCW 50.20.190(5)).</summary>
public sealed record BackPay : Decision<BackPayFacts>
{
    private static readonly Parameter<decimal> Days = Parameter.Load<decimal>("Overpayments/back-pay-report-days");

    /// <summary>By how much the employer has to reduce the award.</summary>
    public required decimal Reduction { get; init; }

    /// <summary>What the recipient is overpaid, because the award was not reduced (d).</summary>
    public required decimal OwedByRecipient { get; init; }

    /// <summary>What the employer is assessed, because it reduced the award and did not pay over (e).</summary>
    public required decimal OwedByEmployer { get; init; }

    /// <summary>Last day for the employer's report, inclusive.</summary>
    public required DateOnly ReportBy { get; init; }

    /// <summary>Applies it to one award.</summary>
    /// <exception cref="ArgumentException">When an amount cannot be.</exception>
    /// <exception cref="NoParameter">When the law of that day is not on record.</exception>
    /// <remarks>As read on 2026-11-23. Not decided here: the weeks' new decisions, for which it is "wages paid in the period for which it was
    /// awarded"; taxes on the whole award (c).</remarks>
    public static BackPay For(BackPayFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Amounts.Check(nameof(facts), facts.Award, facts.BenefitsInPeriod, facts.Reduced, facts.PaidToFund);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var reportBy = facts.Awarded.AddDays((int)reasons.Take(Days, facts.Awarded));
        var reduction = Math.Min(facts.Award, facts.BenefitsInPeriod);
        var reduced = Math.Min(facts.Reduced, reduction);
        var (recipient, employer) = (reduction - reduced, Math.Max(0, reduced - facts.PaidToFund));
        Explain(facts, reportBy, reduction, reasons);
        Owed("BackPayOfRecipient", "RCW 50.20.190(5)(d)", recipient, "Not taken off the award, and owed by its recipient",
            "No descontado del pago retroactivo, y lo debe quien lo recibió", nameof(BackPayFacts.Reduced), reasons);
        Owed("BackPayOfEmployer", "RCW 50.20.190(5)(e)", employer, "Taken off the award, not paid over, and owed by the employer",
            "Descontado del pago retroactivo, no entregado, y lo debe el empleador", nameof(BackPayFacts.PaidToFund), reasons);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Findings = reasons.Findings,
            Reduction = reduction,
            OwedByRecipient = recipient,
            OwedByEmployer = employer,
            ReportBy = reportBy,
        };
    }

    internal override BackPay On(BackPayFacts facts, LawEdition law) => For(facts, law);

    private static void Explain(BackPayFacts facts, DateOnly reportBy, decimal reduction, Reasons reasons) => reasons.Find(
        nameof(BackPay),
        reduction > 0,
        "RCW 50.20.190(5)(a)",
        [nameof(BackPayFacts.Award), nameof(BackPayFacts.BenefitsInPeriod), nameof(BackPayFacts.Awarded)],
        () => new(
            $"The employer reports the award by {English.Day(reportBy)}, takes {Dollars.Exact(reduction)} in benefits off the award of " +
            $"{Dollars.Exact(facts.Award)}, and pays them to the fund.",
            $"El empleador informa el pago retroactivo a más tardar el {Spanish.Day(reportBy)}, descuenta {Dollars.Exact(reduction)} de " +
            "beneficios del " +
            $"monto de {Dollars.Exact(facts.Award)} y los paga al fondo."));

    private static void Owed(string rule, string cite, decimal amount, string en, string es, string fact, Reasons reasons) =>
        reasons.Find(rule, amount > 0, cite, [fact], () => new($"{en}: {Dollars.Exact(amount)}.", $"{es}: {Dollars.Exact(amount)}."));
}
