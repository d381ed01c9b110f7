namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>Whether one kind of pay counts for the week. Met: it counts.</summary>
/// <param name="Cite">Section on the kind.</param>
/// <param name="Name">The kind within a sentence, as <c>vacation pay</c>.</param>
/// <param name="Test">The conditions on which it counts.</param>
internal sealed record PayRule(string Cite, Sentence Name, Func<PayItem, Finding> Test)
{
    /// <summary>It counts always, or never.</summary>
    public static PayRule Settled(bool counts, string cite, Sentence name, Sentence why) =>
        new(cite, name, _ => new(counts, cite, why) { Rule = nameof(PayKind), Facts = [nameof(WeekFacts.Pay)] });

    /// <summary>What several conditions of one kind come to.</summary>
    public static Conclusion Concluding(string cite, string en, string es) => new(
        nameof(PayRule),
        cite,
        new($"So {en}.", $"Así que {es}."),
        new($"It is not shown that {en}.", $"No se muestra que {es}."),
        new($"Whether {en} is open.", $"No se sabe todavía si {es}."));

    public Finding On(PayItem item)
    {
        var test = Test(item);
        return new(test.Met, Cite, () =>
        {
            var amount = Dollars.Exact(item.Amount);
            return test switch
            {
                { Open: true } => new(
                    $"Whether {amount} of {Name.En} counts for this week is open.",
                    $"No se sabe todavía si {amount} de {Name.Es} cuentan para esta semana."),
                { Met: true } => new(
                    $"{amount} of {Name.En} counts as pay for this week.",
                    $"{amount} de {Name.Es} cuentan como pago de esta semana."),
                _ => new($"{amount} of {Name.En} does not count for this week.", $"{amount} de {Name.Es} no cuentan para esta semana."),
            };
        })
        {
            Rule = item.Kind.ToString(),
            Facts = [nameof(WeekFacts.Pay)],
            Open = test.Open,
            Limbs = [test],
        };
    }
}
