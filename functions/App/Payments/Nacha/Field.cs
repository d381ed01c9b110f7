namespace BenefitsFlow.App.Payments.Nacha;

/// <summary>How a field fills its columns.</summary>
internal enum Filling
{
    /// <summary>Always the same characters.</summary>
    Constant,

    /// <summary>Digits, right-justified, filled with zeros.</summary>
    Digits,

    /// <summary>Printable ASCII, left-justified, filled with blanks.</summary>
    Text,

    /// <summary>Printable ASCII, right-justified, filled with blanks.</summary>
    TextToTheRight,
}

/// <summary>A field of a fixed-width record.</summary>
/// <param name="Name">As a sentence about a mistake in it names it.</param>
/// <param name="First">First column, from 1.</param>
/// <param name="Last">Last column, inclusive.</param>
/// <param name="Always">The characters of a constant; what any other field holds when nothing is put into it.</param>
internal sealed record Field(string Name, int First, int Last, Filling Filling, string Always = "")
{
    public int Length => Last - First + 1;

    /// <summary>The field's characters in a line of full length.</summary>
    public string In(string line) => line.Substring(First - 1, Length);

    /// <exception cref="ArgumentException">When the value does not fit or has characters that the field cannot hold.</exception>
    public void Put(Span<char> line, string value)
    {
        if (value.Length > Length)
            throw new ArgumentException($"The {Name} has room for {Length} characters and was given {value.Length}.", nameof(value));
        if (Filling == Filling.Digits && !value.All(char.IsAsciiDigit))
            throw new ArgumentException($"The {Name} holds digits only.", nameof(value));
        if (!value.All(IsPrintable))
            throw new ArgumentException($"The {Name} holds printable ASCII characters only.", nameof(value));
        var columns = line[(First - 1)..Last];
        columns.Fill(Filling == Filling.Digits ? '0' : ' ');
        value.CopyTo(Filling is Filling.Digits or Filling.TextToTheRight ? columns[^value.Length..] : columns);
    }

    /// <summary>What is wrong with the field in a line of full length; null when nothing is.</summary>
    public string? ProblemIn(string line) => Filling switch
    {
        Filling.Constant when In(line) != Always.PadRight(Length) => $"the {Name} (columns {First}-{Last}) must be '{Always}'",
        Filling.Digits when !In(line).All(char.IsAsciiDigit) => $"the {Name} (columns {First}-{Last}) must be digits",
        _ => null,
    };

    public static bool IsPrintable(char character) => character is >= ' ' and <= '~';
}
