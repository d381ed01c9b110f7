namespace BenefitsFlow.App.Payments.Nacha;

/// <summary>A record of 94 characters as a list of fields that follow one another without a gap.</summary>
internal sealed class RecordLayout
{
    public const int Length = 94;

    private readonly Field[] fields;

    /// <exception cref="ArgumentException">When the fields leave a gap, overlap, or do not fill the record.</exception>
    public RecordLayout(string name, params Field[] fields)
    {
        var next = 1;
        foreach (var field in fields)
        {
            if (field.First != next || field.Last < field.First)
                throw new ArgumentException($"In the {name}, the {field.Name} begins at {field.First}; column {next} comes next.", nameof(fields));
            next = field.Last + 1;
        }

        if (next != Length + 1)
            throw new ArgumentException($"The {name} ends at column {next - 1}, not at {Length}.", nameof(fields));
        Name = name;
        this.fields = fields;
    }

    public string Name { get; }

    /// <summary>A line with these values; every other field holds what it always does.</summary>
    /// <exception cref="ArgumentException">When a value does not fit its field.</exception>
    public string Line(params ReadOnlySpan<(Field Field, string Value)> values)
    {
        Span<char> line = stackalloc char[Length];
        foreach (var field in fields)
            field.Put(line, field.Always);
        foreach (var (field, value) in values)
            field.Put(line, value);
        return new(line);
    }

    /// <summary>What is wrong with the fields of a line of full length, each by itself.</summary>
    public IEnumerable<string> ProblemsIn(string line) => fields.Select(field => field.ProblemIn(line)).OfType<string>();
}
