using System.Text.Json;

namespace BenefitsFlow.App.Overpayments.Collection.Lockbox;

/// <summary>The records of a file of payments: each a line, each field in its place.</summary>
/// <param name="Confirmed">False as long as no bank has confirmed it.</param>
/// <param name="Header">One, at the beginning: the mark, the file's own number, its day.</param>
/// <param name="Item">A payment: the mark, its number in the file, what the payer wrote, dollars.</param>
/// <param name="Trailer">One, at the end: the mark, how many items, their sum.</param>
public sealed record LockboxLayout(
    string Name, string Source, DateOnly Read, bool Confirmed, string Note, string Delimiter, int LineCharacters,
    IReadOnlyList<string> Header, IReadOnlyList<string> Item, IReadOnlyList<string> Trailer)
{
    public static LockboxLayout Own { get; } = Load("Overpayments/Collection/Lockbox/lockbox.layout.json");

    private static LockboxLayout Load(string resource)
    {
        using var stream = typeof(LockboxLayout).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded in the app.");
        return JsonSerializer.Deserialize<LockboxLayout>(stream, JsonSerializerOptions.Web)!;
    }
}
