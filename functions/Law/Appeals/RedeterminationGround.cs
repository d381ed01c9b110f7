namespace BenefitsFlow.Law.Appeals;

/// <summary>Why a decision would be made anew (RCW 50.20.160).</summary>
public enum RedeterminationGround
{
    /// <summary>The claimant asks for it: of amounts only.</summary>
    ClaimantRequest,

    /// <summary>The decision is about the wrong person.</summary>
    ErrorInIdentity,

    /// <summary>A fact was left out.</summary>
    OmissionOfFact,

    /// <summary>The law was applied wrongly to the facts.</summary>
    MisapplicationOfLaw,

    /// <summary>Something was not told. Whether its weight was known or should have been decides how long (WAC 192-100-055).</summary>
    Nondisclosure,

    /// <summary>Fraud.</summary>
    Fraud,

    /// <summary>Misrepresentation, also a search for work that was not made as certified (WAC 192-180-030).</summary>
    Misrepresentation,

    /// <summary>A final court decision.</summary>
    CourtDecision,

    /// <summary>A back pay award or settlement.</summary>
    BackPay,
}
