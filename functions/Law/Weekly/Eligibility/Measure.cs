namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// One condition on a day, a count or an amount: like a <see cref="Limb"/>, but its words hold the figures and are made when they are read.
/// </summary>
/// <param name="Fact">The member of the facts that answers it.</param>
/// <param name="Cite">Section.</param>
/// <param name="Ask">Asked while there is no answer.</param>
internal sealed record Measure(string Fact, string Cite, Question Ask)
{
    /// <summary>Open: the fact is not known.</summary>
    public Finding Unknown => new Limb(Fact, Cite, Ask.Text, Ask.Text, Ask).On(null);

    /// <param name="used">The numbers of the law applied.</param>
    public Finding On(bool met, Func<Words> say, params IReadOnlyList<UsedParameter> used) =>
        new(met, Cite, say) { Rule = Fact, Facts = [Fact], Parameters = used };
}
