using System.Text;
using BenefitsFlow.App.Employers;
using CsCheck;

namespace BenefitsFlow.Tests.Employers;

/// <summary>Whatever bytes come: no line is lost, and none spoils another.</summary>
public class WageFileSoupTests
{
    /// <summary>Any bytes: nothing throws, and each line between line ends comes out once.</summary>
    [Fact]
    public void Byte_soup_never_throws_and_every_line_is_accounted_for()
    {
        var soup = Gen.OneOf(Gen.Byte.Array[0, 300], Gen.Char["\n\r,\"\t'0123456789-.=abéñ#\0 "].Array[0, 300].Select(c => Encoding.UTF8.GetBytes(c)));
        soup.Sample(bytes => Accounts(WageFileReaderTests.Read(bytes), bytes), iter: 20_000);
    }

    /// <summary>Good lines with one byte changed, dropped or put in: the lines around stay as they were.</summary>
    [Fact]
    public void One_wrong_byte_touches_no_other_line()
    {
        var file = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 5).Select(i => $"12345678{i},Lee,Jo,,,10,20.0{i},111021")));
        var before = WageFileReaderTests.Read(file);
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte.Where(b => b is not ((byte)'\n' or (byte)'\r'))).Sample(
            (position, value) =>
            {
                if (file[position] == '\n')
                    return true;
                var altered = file.ToArray();
                altered[position] = value;
                var after = WageFileReaderTests.Read(altered);
                return Accounts(after, altered) && before.Zip(after).Count(p => p.First.Line != p.Second.Line) <= 2;
            },
            iter: 5_000);
    }

    private static bool Accounts(List<ReadLine> lines, byte[] file)
    {
        var text = Encoding.Latin1.GetString(file.AsSpan().StartsWith("\uFEFF"u8) ? file.AsSpan(3) : file);
        var expected = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var count = expected.Length == 0 ? 0 : expected.Split('\n').Length - (expected[^1] == '\n' ? 1 : 0);
        var taken = lines.Count(l => l.Line is not null);
        var refused = lines.Count(l => l.Line is null && l.Mistakes.Count > 0);
        return lines.Count == count && taken + refused + lines.Count(l => l.Blank) == count
            && lines.Select(l => l.Number).SequenceEqual(Enumerable.Range(1, count));
    }
}
