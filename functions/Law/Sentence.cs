namespace BenefitsFlow.Law;

/// <summary>One sentence for people, in English and in Spanish. Both say the same; neither holds personal data.</summary>
/// <param name="En">American English.</param>
/// <param name="Es">Spanish as Washington's agencies write it: formal address.</param>
public sealed record Sentence(string En, string Es)
{
    /// <summary>The sentence in <paramref name="language"/>; English for any language that is not Spanish.</summary>
    /// <param name="language">A language tag, as <c>en</c> or <c>es-US</c>.</param>
    public string In(string? language) => language?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true ? Es : En;
}

/// <summary>What one limb of the law came to on the facts: the reason that a letter, a page and an API print.</summary>
/// <param name="Met">True when the limb's condition is met.</param>
/// <param name="Cite">Section, as <c>RCW 50.04.030</c> or <c>WAC 192-110-095(1)</c>.</param>
/// <param name="Because">The facts and the arithmetic, in a whole sentence.</param>
public sealed record Finding(bool Met, string Cite, Sentence Because);

/// <summary>A value the law's text was not seen for; a decision that leans on it says so.</summary>
/// <param name="Parameter">Name of the parameter file.</param>
/// <param name="Note">What is unconfirmed, and where the value comes from.</param>
public sealed record Unconfirmed(string Parameter, string Note);
