using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.App.Issues;

/// <summary>What an issue about pay came to: the facts that the arithmetic of its week takes in. At most one of them.</summary>
public sealed record PayFound
{
    /// <summary>Pay besides wages.</summary>
    public PayItem? Pay { get; init; }

    /// <summary>A pension; it counts in the weeks after too.</summary>
    public PensionPayment? Pension { get; init; }

    /// <summary>An office in a corporation; it counts in the weeks after too.</summary>
    public CorporateOffice? Office { get; init; }

    /// <summary>Days of the week for which workers' compensation pays.</summary>
    public int? TimeLossDays { get; init; }

    internal static PayFound Of(object facts) => facts switch
    {
        PayItem pay => new() { Pay = pay },
        PensionPayment pension => new() { Pension = pension },
        CorporateOffice office => new() { Office = office },
        _ => throw new ArgumentException("No facts of pay.", nameof(facts)),
    };
}
