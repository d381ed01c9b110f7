using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.App.Employers;

/// <summary>Wages as employers reported them: partition by the keyed hash of the SSN, a row a quarter and employer.</summary>
public sealed class WageRecords
{
    /// <summary>A person's wages of the quarters from <paramref name="first"/> to <paramref name="last"/>, both inclusive; a row an employer.</summary>
    /// <param name="ssn">Nine digits.</param>
    public Task<IReadOnlyList<QuarterWages>> OfAsync(string ssn, Quarter first, Quarter last, CancellationToken cancellation = default)
        => throw new NotSupportedException();
}
