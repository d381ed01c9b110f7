namespace BenefitsFlow.Law.Edits;

/// <summary>Why an edit is made.</summary>
public enum Basis
{
    /// <summary>A section orders or presupposes it.</summary>
    Law,

    /// <summary>Prudence asks for it and no text orders it: the agency's own practice, with the nearest section cited.</summary>
    Practice,
}
