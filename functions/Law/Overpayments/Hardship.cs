namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// When the department presumes that repayment would leave a household without "food, shelter, medicine, utilities": resources "do not exceed
/// seventy percent of the Lower Living Standard Income Level", no change within ninety days, and no "unusual circumstances which would argue"
/// otherwise (WAC 192-220-030(2), 192-100-015(2)(j)). As read on 2026-11-23.
/// </summary>
/// <remarks>The level is published by the federal labor department by area and size; it is handed in with its source, never assumed.</remarks>
internal static class Hardship
{
    private static readonly Parameter<decimal> Percent = Parameter.Load<decimal>("Overpayments/hardship-percent");
    private static readonly Parameter<decimal> Days = Parameter.Load<decimal>("Overpayments/hardship-days");
    private static readonly Parameter<string> Resources = Parameter.Load<string>("Overpayments/household-resources");

    private static readonly Conclusion Concluded = new(
        "HardshipPresumed",
        "WAC 192-220-030(2)",
        new("Repaying is presumed to leave you without basic necessities.", "Se presume que devolver el pago le dejaría sin lo básico para vivir."),
        new("Repaying is not presumed to leave you without basic necessities.",
            "No se presume que devolver el pago le dejaría sin lo básico para vivir."),
        new("Whether repaying is presumed to leave you without basic necessities is open.",
            "No se sabe todavía si se presume que devolver el pago le dejaría sin lo básico para vivir."));

    private static readonly Limb Unusual = new(
        "UnusualCircumstances",
        "WAC 192-220-030(2)",
        new("Unusual circumstances argue against it.", "Hay circunstancias poco comunes que hablan en contra."),
        new("No unusual circumstances argue against it.", "No hay circunstancias poco comunes que hablen en contra."),
        new(Party.Staff, new("Are there unusual circumstances that argue against it?", "¿Hay circunstancias poco comunes que hablen en contra?")));

    /// <param name="household">Null when the claimant did not send finances.</param>
    /// <param name="unusual">True when a person finds unusual circumstances; asked about only when the rest is met.</param>
    /// <param name="day">The day of the decision.</param>
    public static Finding Presumed(Household? household, bool? unusual, DateOnly day, Reasons reasons)
    {
        if (household is null)
            return Finding.All(Concluded, NoFinances);
        var (resources, change) = (ResourcesOf(household, day, reasons), ChangeIn(household, day, reasons));
        return resources.Met && change.Met
            ? Finding.All(Concluded, resources, change, Unusual.Not(unusual))
            : Finding.All(Concluded, resources, change);
    }

    private static Finding NoFinances { get; } = new(
        false, "WAC 192-220-080(4)", new Sentence("You did not send your household's finances.", "Usted no envió las finanzas de su hogar."))
    {
        Rule = "HouseholdResources",
        Facts = ["Household"],
    };

    private static Finding ResourcesOf(Household household, DateOnly day, Reasons reasons)
    {
        var (percent, method) = (Percent.On(day, reasons.Law), Resources.On(day, reasons.Law));
        var resources = (household.Income * 4) + household.Current.LiquidAssets;
        if (household.LowerLivingStandard is not { } level)
            return Looked;
        return new(resources * 100 <= level * percent.Value, "WAC 192-220-030(2)", () =>
        {
            var limit = $"{Dollars.Exact(level)} × {English.Number(percent.Value)}% = {Dollars.Exact(level * percent.Value / 100)}";
            var sum = $"{Dollars.Exact(household.Income)} × 4 + {Dollars.Exact(household.Current.LiquidAssets)} = {Dollars.Exact(resources)}";
            return new(
                $"Your household of {household.Size} has {sum} in a year. The limit is {limit}. Source: {household.LowerLivingStandardSource}.",
                $"Su hogar de {household.Size} tiene {sum} al año. El límite es {limit}. Fuente: {household.LowerLivingStandardSource}.",
                $"{sum}; {limit}");
        })
        {
            Rule = "HouseholdResources",
            Facts = ["Household"],
            Parameters = [percent.Used, method.Used],
        };
    }

    private static Finding Looked { get; } = new(false, "WAC 192-220-030(2)", new Sentence(
        "The Lower Living Standard Income Level for this household is not known yet.",
            "Todavía no se sabe el nivel de ingresos mínimos de este hogar."))
    {
        Rule = "HouseholdResources",
        Facts = ["Household"],
        Open = true,
        Question = new(Party.Staff, new(
            "What is the Lower Living Standard Income Level for this size and area, and where was it read?",
            "¿Cuál es el nivel de ingresos mínimos (LLSIL) para este tamaño y zona, y dónde se leyó?")),
    };

    private static Finding ChangeIn(Household household, DateOnly day, Reasons reasons)
    {
        var days = Days.On(day, reasons.Law);
        var number = English.Number(days.Value);
        return new Limb(
            "ChangeExpected",
            "WAC 192-220-030(2)",
            new($"Your circumstances are expected to change within {number} days.", $"Se espera que su situación cambie en {number} días."),
            new($"Your circumstances are not expected to change within {number} days.", $"No se espera que su situación cambie en {number} días."),
            new(Party.Claimant, new($"Do you expect your household's circumstances to change within {number} days?",
                $"¿Espera usted que la situación de su hogar cambie en {number} días?")))
            .Not(household.ChangeExpected) with
        { Parameters = [days.Used] };
    }
}
