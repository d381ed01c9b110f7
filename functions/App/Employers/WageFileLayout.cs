using System.Text.Json;

namespace BenefitsFlow.App.Employers;

/// <summary>One column of a wage file.</summary>
/// <param name="Width">Most characters; null when the column's own rule says enough.</param>
/// <param name="Maximum">Largest number; null for texts.</param>
/// <param name="Optional">May be left empty.</param>
public sealed record WageColumn(string Field, int? Width, decimal? Maximum, bool Optional);

/// <summary>The columns of a wage file, in their order.</summary>
/// <param name="Source">Where it is published.</param>
/// <param name="Read">The day on which that was read.</param>
/// <param name="Confirmed">False as long as any of it stands on memory.</param>
/// <param name="Note">What is confirmed and what is not.</param>
public sealed record WageFileLayout(
    string Name, string Source, DateOnly Read, bool Confirmed, string Note, IReadOnlyList<WageColumn> Columns)
{
    /// <summary>The state's import layout for one employer.</summary>
    public static WageFileLayout Eams { get; } = Load("Employers/eams.layout.json");

    public WageColumn Column(string field) => Columns.Single(c => c.Field == field);

    private static WageFileLayout Load(string resource)
    {
        using var stream = typeof(WageFileLayout).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded in the app.");
        return JsonSerializer.Deserialize<WageFileLayout>(stream, JsonSerializerOptions.Web)!;
    }
}
