using System.Globalization;
using BenefitsFlow.App.Overpayments.Collection.Cash;

namespace BenefitsFlow.App.Overpayments.Collection.Lockbox;

/// <summary>
/// Reads a file of payments line by line, however long it is. Every line comes out once; nothing in a file makes the reader throw. What the file as a whole
/// comes to is known after the last line.
/// </summary>
public sealed class LockboxReader(LockboxLayout layout)
{
    private string? file;
    private bool begun;
    private (long Items, Int128 Cents)? told;
    private (long Items, Int128 Cents) found;
    private bool after;

    /// <summary>The file as a whole: right only after the last line was read.</summary>
    public LockboxSum Sum => new(file, !begun || file is null ? "header" : told is null ? "cut" : after ? "after" : told != found ? "totals" : null);

    public IEnumerable<LockboxLine> Read(TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (file, begun, told, found, after) = (null, false, null, default, false);
        for (var number = 1; text.ReadLine() is { } line; number++)
            if (line.Trim().Length > 0)
                yield return Of(number, line.TrimEnd());
    }

    private LockboxLine Of(int number, string line)
    {
        after |= told is not null;
        if (line.Length > layout.LineCharacters)
            return new(number, null, "long");
        var fields = line.Split(layout.Delimiter).Select(field => field.Trim()).ToArray();
        if (Is(layout.Header, fields))
            return Header(number, fields);
        if (Is(layout.Trailer, fields))
            return Trailer(number, fields);
        return fields[0] == layout.Item[0] ? Item(number, fields) : new(number, null, "unknown");
    }

    private static bool Is(IReadOnlyList<string> record, string[] fields) => fields[0] == record[0] && fields.Length == record.Count;

    private LockboxLine Header(int number, string[] fields)
    {
        var name = Field(layout.Header, fields, "file").ToLowerInvariant();
        if (begun || name.Length > 20 || !Receipt.IsNumber(name))
            return new(number, null, "header");
        (begun, file) = (true, name);
        return new(number, null);
    }

    private LockboxLine Trailer(int number, string[] fields)
    {
        if (!long.TryParse(Field(layout.Trailer, fields, "items"), NumberStyles.None, CultureInfo.InvariantCulture, out var items)
            || CentsOf(Field(layout.Trailer, fields, "total")) is not { } cents)
            return new(number, null, "trailer");
        told ??= (items, cents);
        return new(number, null);
    }

    private LockboxLine Item(int number, string[] fields)
    {
        found.Items++;
        if (fields.Length != layout.Item.Count)
            return new(number, null, "fields", 0);
        if (CentsOf(Field(layout.Item, fields, "amount")) is not { } cents)
            return new(number, null, "amount", 0);
        found.Cents += cents;
        var item = Field(layout.Item, fields, "item").ToLowerInvariant();
        var wrong = item.Length > 20 || !Receipt.IsNumber(item) ? "item" : cents < 0 ? "negative" : cents == 0 ? "zero" : cents > Receipt.Most ? "over" : null;
        return wrong is null ? new(number, new(item, Field(layout.Item, fields, "reference"), (long)cents), null, cents) : new(number, null, wrong, cents);
    }

    private static string Field(IReadOnlyList<string> record, string[] fields, string name) => fields[record.ToList().IndexOf(name)];

    /// <summary>Dollars with exactly two decimals, below zero with a minus sign; null when it is no such amount, or beyond all that can be.</summary>
    private static Int128? CentsOf(string text)
    {
        var digits = text.StartsWith('-') ? text[1..] : text;
        return digits.Length is >= 4 and <= 30 && digits[^3] == '.' && digits.Remove(digits.Length - 3, 1).All(char.IsAsciiDigit)
            && Int128.TryParse(digits.Remove(digits.Length - 3, 1), NumberStyles.None, CultureInfo.InvariantCulture, out var cents)
            ? (text.StartsWith('-') ? -cents : cents)
            : null;
    }
}
