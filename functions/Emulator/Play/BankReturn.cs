using System.Globalization;
using System.Text;

namespace BenefitsFlow.Emulator.Play;

/// <summary>What a bank sends back for a payment file: every entry of it with one reason, as a NACHA file of its own.</summary>
internal static class BankReturn
{
    /// <param name="ach">The payment file.</param>
    /// <param name="code">As <c>R03</c> for returns, <c>C01</c> for corrections.</param>
    /// <param name="data">Of a correction, at most 29 characters.</param>
    public static string Of(string ach, string code, string data = "")
    {
        ArgumentNullException.ThrowIfNull(ach);
        var lines = ach.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var change = code.StartsWith('C');
        List<string> written = [lines[0], change ? lines[1][..50] + "COR" + lines[1][53..] : lines[1]];
        var (entries, hash, cents) = (0, 0L, 0L);
        foreach (var entry in lines.Where(line => line[0] == '6'))
        {
            entries++;
            hash += long.Parse(entry.AsSpan(3, 8), CultureInfo.InvariantCulture);
            cents += change ? 0 : long.Parse(entry.AsSpan(29, 10), CultureInfo.InvariantCulture);
            var trace = $"{entry[3..11]}{entries:D7}";
            var amount = change ? "0000000000" : entry[29..39];
            written.Add($"6{(entry[1] == '2' ? "21" : "31")}{entry[3..29]}{amount}{entry[39..78]}1{trace}");
            var (kind, says) = change ? ("798", data.PadRight(29) + new string(' ', 15)) : ("799", new string(' ', 44));
            written.Add($"{kind}{code}{entry[79..94]}      {entry[3..11]}{says}{trace}");
        }

        var sums = string.Create(CultureInfo.InvariantCulture, $"{hash % 10_000_000_000:D10}000000000000{cents:D12}");
        written.Add(string.Create(CultureInfo.InvariantCulture, $"8220{2 * entries:D6}{sums}{lines[1][40..50]}{new string(' ', 25)}{lines[1][79..94]}"));
        var blocks = (written.Count + 1 + 9) / 10;
        written.Add(string.Create(CultureInfo.InvariantCulture, $"9000001{blocks:D6}{2 * entries:D8}{sums}{new string(' ', 39)}"));
        written.AddRange(Enumerable.Repeat(new string('9', 94), (blocks * 10) - written.Count));
        return new StringBuilder().AppendJoin('\n', written).Append('\n').ToString();
    }
}
