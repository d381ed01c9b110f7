namespace BenefitsFlow.App.Employers;

/// <summary>Counts while a file is read; keeps no line.</summary>
internal sealed class WageTally
{
    private const int MistakesShown = 1000;
    private const int LinesNamed = 20;
    private const int ManyLines = 5000;

    private readonly List<WageMistake> mistakes = [];
    private readonly Dictionary<string, (int Count, List<int> Lines)> notes = new(StringComparer.Ordinal);
    private int taken;
    private int refused;
    private long cents;
    private long hours;

    public void Add(ReadLine read)
    {
        if (read.Line is { } line)
        {
            taken++;
            cents += line.Cents;
            hours += line.Hours ?? 0;
        }
        else if (!read.Blank)
        {
            refused++;
            mistakes.AddRange(read.Mistakes.Take(MistakesShown - mistakes.Count));
        }

        foreach (var code in read.Blank ? ["note.blank"] : read.Notes)
            Note(code, read.Number);
    }

    /// <summary>Counts one more line under a note.</summary>
    public void Note(string code, int line)
    {
        var (count, lines) = notes.GetValueOrDefault(code, (0, []));
        if (lines.Count < LinesNamed)
            lines.Add(line);
        notes[code] = (count + 1, lines);
    }

    public WageReport Report(string account, string quarter, string? confirmation)
    {
        var said = notes.OrderBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => new WageNote(n.Key, EmployerTexts.Of(n.Key, ("count", n.Value.Count)), n.Value.Count, [.. n.Value.Lines.Order()]))
            .ToList();
        if (taken + refused > ManyLines)
            said.Insert(0, new("note.many", EmployerTexts.Of("note.many", ("most", ManyLines)), taken + refused, []));
        if (mistakes.Count >= MistakesShown)
            said.Insert(0, new("note.unlisted", EmployerTexts.Of("note.unlisted", ("most", MistakesShown)), refused, []));
        return new(account, quarter, confirmation, new(taken, cents / 100m, hours), refused, mistakes, said);
    }
}
