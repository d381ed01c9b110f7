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

/// <summary>What a finding says once somebody reads it.</summary>
/// <param name="En">American English, a whole sentence.</param>
/// <param name="Es">Spanish, the same sentence.</param>
/// <param name="Arithmetic">Figures and signs alone, which need no language, as <c>($205.00 − $5) × 75% = $150.00</c>; null when nothing was computed.</param>
internal readonly record struct Words(string En, string Es, string? Arithmetic = null);
