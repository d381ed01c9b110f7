namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// "The claimant's usual" pay or hours "reduced by twenty-five percent or more" by the employer (RCW 50.20.050(1)(b)(v), (vi), (2)(b)(v), (vi);
/// WAC 192-150-115, -120). As read on 2026-11-23.
/// </summary>
public abstract record UsualReduction : ChangeInConditions
{
    private static readonly Parameter<decimal> Least = Parameter.Load<decimal>("Separation/quit-reduction");
    private static readonly Parameter<string> Against = Parameter.Load<string>("Separation/quit-usual-level");

    private static readonly Sentence BaseYear = new("When does the claim's base year begin?", "¿Cuándo comienza el año base de la solicitud?");

    /// <summary>"Employer action must have caused the reduction."</summary>
    public bool? ByEmployer { get; init; }

    /// <summary>
    /// Oldest first, from the hiring or from a level that the claimant had asked for, to the last before the separation; empty while not known.
    /// Hours as agreed, or as customary in the season or for the piecework.
    /// </summary>
    public IReadOnlyList<Level> Levels { get; init; } = [];

    /// <summary>Null while the claim has no base year.</summary>
    public DateOnly? BaseYearBegins { get; init; }

    /// <summary>Where the statute and the rule ask, and the questions.</summary>
    private protected abstract (string Paragraph, Limb ByEmployer, Sentence Levels) Asked { get; }

    private protected sealed override IReadOnlyList<Finding> Change(Inquiry ask)
    {
        var (paragraph, byEmployer, levels) = Asked;
        var size = (Levels, BaseYearBegins) switch
        {
            ({ Count: 0 }, _) => ask.Missing(nameof(Levels), paragraph, new(Party.Claimant, levels)),
            (_, null) => ask.Missing(nameof(BaseYearBegins), paragraph, new(Party.Staff, BaseYear)),
            (_, { } since) => Measured(ask, paragraph, Reduction.Of(Levels, since)),
        };
        return [ask.Yes(byEmployer, ByEmployer), size];
    }

    private static Finding Measured(Inquiry ask, string paragraph, Reduction reduction)
    {
        var (least, against) = (ask.Take(Least), ask.Take(Against));
        return ask.Settled(
            reduction.Reaches(least.Value),
            paragraph,
            [nameof(Levels), nameof(BaseYearBegins)],
            () => new(
                $"All reductions since your base year began, against your usual level, are {reduction.Arithmetic}. " +
                $"The law asks for {English.Number(least.Value)}% or more.",
                $"Todas las reducciones desde que comenzó su año base, comparadas con su nivel habitual, son {reduction.Arithmetic}. " +
                $"La ley pide {English.Number(least.Value)}% o más.",
                reduction.Arithmetic),
            least.Used, against.Used);
    }
}
