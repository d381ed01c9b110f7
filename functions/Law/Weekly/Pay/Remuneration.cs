namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>
/// All pay of a week that counts against its benefit: gross wages and what chapter 192-190 WAC adds (RCW 50.04.320(4)). As read on
/// 2026-11-23.
/// </summary>
/// <param name="Total">Dollars and cents; what is still open is left out.</param>
/// <param name="Counted">Each payment with its reason; open while one is; null when there are wages alone.</param>
/// <param name="TooMuch">What presumes more income than a claim allows; null when nothing does.</param>
/// <param name="SickHours">Hours of sick leave that counted pay is for; null when they are not known.</param>
/// <param name="SickDays">Days of sick leave that counted pay is for; null when they are not known.</param>
internal readonly record struct Remuneration(decimal Total, Finding? Counted, Finding? TooMuch, decimal? SickHours, int? SickDays)
{
    private static readonly Parameter<string> Kinds = Parameter.Load<string>("Weekly/pay-kinds-text");
    private static readonly Parameter<string> SelfEmployment = Parameter.Load<string>("Weekly/self-employment-text");
    private static readonly Parameter<string> StrikePay = Parameter.Load<string>("Weekly/strike-pay");

    public static Remuneration Of(WeekFacts facts) => facts.Pay.Count == 0 ? new(facts.GrossEarnings, null, null, 0, 0) : Counting(facts);

    /// <summary>The texts that the kinds of pay rest on, for the next finding.</summary>
    public static void TakeTexts(WeekFacts facts, Reasons reasons)
    {
        reasons.Take(Kinds, facts.Week.Sunday);
        if (facts.Pay.Any(item => item.Kind == PayKind.SelfEmployment))
            reasons.Take(SelfEmployment, facts.Week.Sunday);
        if (facts.Pay.Any(item => item.Kind == PayKind.StrikePay))
            reasons.Take(StrikePay, facts.Week.Sunday);
    }

    /// <summary>How a sentence about it begins.</summary>
    public static Sentence Had(WeekFacts facts) =>
        facts.Pay.Count == 0 ? new("You earned", "Usted ganó") : new("You earned or were paid", "Usted ganó o le pagaron");

    private static Remuneration Counting(WeekFacts facts)
    {
        var limbs = facts.Pay.Select(item => PayRules.Of(item.Kind).On(item)).ToArray();
        var (total, hours, days) = (facts.GrossEarnings, (decimal?)0, (int?)0);
        foreach (var (item, _) in facts.Pay.Zip(limbs).Where(pair => pair.Second.Met))
        {
            total += item.Amount;
            if (item.Kind == PayKind.SickLeave)
                (hours, days) = (hours + item.SickHours, days + item.SickDays);
        }

        var withheld = facts.Pay.Any(item => item is { Kind: PayKind.SelfEmployment, RecordsWithheld: true });
        return new(total, Sum(facts, total, limbs), withheld ? Presumed : null, hours, days);
    }

    private static Finding Sum(WeekFacts facts, decimal total, Finding[] limbs)
    {
        var open = limbs.Any(limb => limb.Open);
        return new(!open, "RCW 50.04.320(4)", () =>
        {
            var arithmetic = $"{Dollars.Exact(facts.GrossEarnings)} + {Dollars.Exact(total - facts.GrossEarnings)} = {Dollars.Exact(total)}";
            return new(
                $"Your wages and the other pay that counts for this week: {arithmetic}.{(open ? " One payment is still open." : "")}",
                $"Su salario y los demás pagos que cuentan para esta semana: {arithmetic}.{(open ? " Falta aclarar un pago." : "")}",
                arithmetic);
        })
        {
            Rule = nameof(Remuneration),
            Facts = [nameof(WeekFacts.GrossEarnings), nameof(WeekFacts.Pay)],
            Open = open,
            Limbs = limbs,
        };
    }

    private static Finding Presumed { get; } = new(false, "WAC 192-190-105(5)", new Sentence(
        "You did not give the records of your self-employment that were asked for, so it is presumed that you earned too much in it to qualify.",
        "Usted no entregó los registros de su trabajo por cuenta propia que se le pidieron, así que se presume que ganó demasiado en él " +
        "para calificar."))
    {
        Rule = "SelfEmploymentRecords",
        Facts = [nameof(WeekFacts.Pay)],
    };
}
