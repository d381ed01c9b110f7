using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.App.Monetary;

/// <summary>The monetary determination was made from the wages on record that day.</summary>
public sealed record MonetaryDetermined(MonetaryDetermination Determination) : Fact
{
    public override string Cite => "RCW 50.20.120; RCW 50.20.140";
}

/// <summary>The law's figures for the day of application are not known to the agency: a person has to make the determination.</summary>
/// <param name="Parameter">The parameter without a value.</param>
public sealed record DeterminationReferred(string Parameter) : Fact
{
    public override string Cite => "RCW 50.20.140";
}
