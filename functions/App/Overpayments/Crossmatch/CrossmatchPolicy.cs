using Microsoft.Extensions.Configuration;

namespace BenefitsFlow.App.Overpayments.Crossmatch;

/// <summary>When a quarter's wage reports and what was certified differ enough to ask. The agency's own practice, no law: nobody has confirmed the figure.</summary>
/// <param name="Tolerance">Dollars by which the reports may exceed what was certified, inclusive.</param>
public sealed record CrossmatchPolicy(decimal Tolerance = 100m)
{
    /// <summary>From <c>Overpayments:CrossmatchTolerance</c>.</summary>
    public static CrossmatchPolicy From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new(configuration.GetValue("Overpayments:CrossmatchTolerance", 100m));
    }

    /// <summary>True when it is worth a question. Cents.</summary>
    public bool Asks(long reported, long certified) => reported - certified > (long)(Tolerance * 100);
}
