using System.Globalization;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Employers;

/// <summary>Holds the fields of one line against the layout and finds all its mistakes, not the first only.</summary>
internal sealed class WageLineCheck(WageFileLayout layout, Quarter quarter)
{
    /// <summary>First quarter whose report shows occupations (WAC 192-310-030).</summary>
    private static readonly Quarter SocSince = new(2022, 4);

    private static readonly string[] Totals = ["total", "grand total", "subtotal"];

    /// <param name="fields">As many as the layout has columns, without blanks around them.</param>
    public ReadLine Of(int number, IReadOnlyList<string> fields)
    {
        var values = layout.Columns.Zip(fields).ToDictionary(p => p.First.Field, p => p.Second);
        if (WholeLine(number, values) is { } whole)
            return new(number, null, [whole], []);
        var mistakes = new List<WageMistake>();
        var ssn = Ssn(number, values["ssn"], mistakes);
        foreach (var column in layout.Columns.Where(c => c.Field is "lastName" or "firstName" or "middleName" or "suffix"))
            Name(number, column, values[column.Field], mistakes);
        var cents = Cents(number, values["wages"], mistakes);
        var hours = Hours(number, values["hours"], mistakes);
        if (hours > 0 && cents == 0)
            mistakes.Add(WageMistake.Of(number, "wages", "wages.hours-without-wages"));
        var soc = Soc(number, values["soc"], mistakes);
        if (mistakes.Count > 0)
            return new(number, null, mistakes, []);
        var line = new WageLine(
            number, ssn, values["lastName"], values["firstName"], values["middleName"], values["suffix"], hours, cents, soc);
        return new(number, line, [], Notes(hours, cents, soc));
    }

    /// <summary>Headers and totals have no place in the file: said once, not field by field.</summary>
    private static WageMistake? WholeLine(int number, Dictionary<string, string> values)
    {
        var numbers = new[] { "ssn", "hours", "wages", "soc" }.Select(f => values[f]).ToList();
        var names = new[] { "ssn", "lastName", "firstName" }.Select(f => values[f]).ToList();
        if (names.Exists(n => Totals.Any(t => n.StartsWith(t, StringComparison.OrdinalIgnoreCase))) && !TaxpayerNumber.TryRead(values["ssn"], out _))
            return WageMistake.Of(number, "line", "line.total");
        if (names.TrueForAll(n => n.Length == 0) && numbers.Exists(n => n.Any(char.IsAsciiDigit)))
            return WageMistake.Of(number, "line", "line.total");
        return numbers.TrueForAll(n => !n.Any(char.IsAsciiDigit)) && numbers.Count(n => n.Any(char.IsLetter)) >= 2
            ? WageMistake.Of(number, "line", "line.header")
            : null;
    }

    private static string Ssn(int number, string text, List<WageMistake> mistakes)
    {
        if (!TaxpayerNumber.TryRead(text, out var digits))
            mistakes.Add(WageMistake.Of(number, "ssn", text.Length is 7 or 8 && text.All(char.IsAsciiDigit) ? "ssn.zeros" : "ssn.shape"));
        else if (!TaxpayerNumber.IsPossible(digits))
            mistakes.Add(WageMistake.Of(number, "ssn", "ssn.impossible", ("last4", digits[5..])));
        return digits;
    }

    private static void Name(int number, WageColumn column, string text, List<WageMistake> mistakes)
    {
        if (text.Length == 0 && column.Optional)
            return;
        if (text.Length == 0)
            mistakes.Add(WageMistake.Of(number, column.Field, "name.missing"));
        else if (text.Length > column.Width)
            mistakes.Add(WageMistake.Of(number, column.Field, "name.long", ("length", text.Length), ("most", column.Width)));
        else if (text[0] is '=' or '+' or '-' or '@' || text.AsSpan().ContainsAny('<', '>'))
            mistakes.Add(WageMistake.Of(number, column.Field, "name.formula"));
        else if (!text.Any(char.IsLetter) || !text.All(c => IsOfAName(c) || (column.Field == "suffix" && c == '.')))
            mistakes.Add(WageMistake.Of(number, column.Field, "name.characters"));
    }

    private static bool IsOfAName(char c) => char.IsLetter(c) || c is '-' or '\'' or '\u2019' or ' '
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private long Cents(int number, string text, List<WageMistake> mistakes)
    {
        var most = layout.Column("wages").Maximum!.Value;
        var code = text switch
        {
            "" => "wages.missing",
            ['-', ..] or ['(', ..] => "wages.negative",
            _ when text.AsSpan().ContainsAny('$', ',') => "wages.separators",
            _ when !text.All(c => char.IsAsciiDigit(c) || c == '.') || text == "." || text.Count(c => c == '.') > 1 => "wages.shape",
            _ when text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point && text.Length - point > 3 => "wages.decimals",
            _ => null,
        };
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint;
        if (code is null && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var wages) && wages <= most)
            return (long)(wages * 100);
        mistakes.Add(WageMistake.Of(number, "wages", code ?? "wages.large", ("most", most)));
        return -1;
    }

    private int? Hours(int number, string text, List<WageMistake> mistakes)
    {
        if (text.Length == 0)
            return null;
        var most = layout.Column("hours").Maximum!.Value;
        if (!text.All(c => char.IsAsciiDigit(c) || c == '.'))
            mistakes.Add(WageMistake.Of(number, "hours", "hours.shape"));
        else if (text.Contains('.', StringComparison.Ordinal))
            mistakes.Add(WageMistake.Of(number, "hours", "hours.fraction"));
        else if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours <= most)
            return hours;
        else
            mistakes.Add(WageMistake.Of(number, "hours", "hours.large", ("most", (int)most)));
        return null;
    }

    private static string Soc(int number, string text, List<WageMistake> mistakes)
    {
        var digits = text.Length == 7 && text[2] == '-' ? text.Remove(2, 1) : text;
        if (digits.Length > 0 && (digits.Length != 6 || !digits.All(char.IsAsciiDigit)))
            mistakes.Add(WageMistake.Of(number, "soc", "soc.shape"));
        else if (digits is "000000" or "999999")
            mistakes.Add(WageMistake.Of(number, "soc", "soc.impossible"));
        return digits;
    }

    private List<string> Notes(int? hours, long cents, string soc)
    {
        var notes = new List<string>();
        if (cents > 0 && hours is null)
            notes.Add("note.no-hours");
        if (cents > 0 && hours == 0)
            notes.Add("note.zero-hours");
        if (soc.Length == 0 && quarter >= SocSince)
            notes.Add("note.no-soc");
        return notes;
    }
}
