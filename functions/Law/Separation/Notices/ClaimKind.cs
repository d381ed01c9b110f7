namespace BenefitsFlow.Law.Separation.Notices;

/// <summary>Which application the employers are told of (WAC 192-130-060).</summary>
public enum ClaimKind
{
    /// <summary>The application that begins a claim.</summary>
    Initial,

    /// <summary>The claim reopened after work in between.</summary>
    Additional,
}
