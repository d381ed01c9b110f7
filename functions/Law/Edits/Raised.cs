using System.Text.Json.Serialization;

namespace BenefitsFlow.Law.Edits;

/// <summary>An edit that found what it looks for.</summary>
/// <param name="Code">The edit's.</param>
/// <param name="Finding">What was found, with the facts used; always open, with the edit's question.</param>
public sealed record Raised(string Code, Finding Finding)
{
    /// <exception cref="ArgumentException">When the catalogue has no edit of that code.</exception>
    [JsonIgnore]
    public Edit Edit => EditCatalogue.Named(Code);
}
