using System.Globalization;
using System.Text;
using BenefitsFlow.App.Payments.Nacha;
using CsCheck;

namespace BenefitsFlow.Tests.Payments.Nacha;

/// <summary>The bank's file: NACHA, lines of 94 characters in blocks of ten, one batch of PPD credits.</summary>
public class NachaFileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly NachaHead Head = new(new NachaOrigin(), new(2026, 3, 5, 18, 0, 0), new(2026, 3, 6));

    private static readonly NachaEntry[] Two =
    [
        new("121042882", "0012345678", Savings: false, 46_800, "3F2A90C177DE001", "JOSE MUNOZ AVILA"),
        new("231380104", "98-765A", Savings: true, 9_999_999_999, "3F2A90C177DE002", "ANN O'NEIL"),
    ];

    private static readonly string[] Golden =
    [
        "101 99999999299999999992603051800A094101SAMPLE BANK            SAMPLE BENEFITS AGENCY         ",
        "5220SAMPLE AGENCY                       9999999999PPDUI BENEFIT260305260306   1999999990000001",
        "6221210428820012345678       00000468003F2A90C177DE001JOSE MUNOZ AVILA        0999999990000001",
        "63223138010498-765A          99999999993F2A90C177DE002ANN O'NEIL              0999999990000002",
        "822000000200352422980000000000000100000467999999999999                         999999990000001",
        "9000001000001000000020035242298000000000000010000046799" + new string(' ', 39),
        new('9', 94),
        new('9', 94),
        new('9', 94),
        new('9', 94),
    ];

    private static readonly Gen<NachaEntry> AnyEntry =
        from bank in Gen.Int[1, 99_999_999]
        from account in Gen.String[Gen.Char.AlphaNumeric, 1, 17]
        from savings in Gen.Bool
        from cents in Gen.Long[1, 5_000_000]
        from reference in Gen.String[Gen.Char.AlphaNumeric, 1, 15]
        from name in Gen.String[Gen.Char['A', 'Z'], 1, 22]
        from note in Gen.Int[0, 9]
        from addendum in Gen.Bool
        select new NachaEntry(Routing(bank), account, savings, note == 0 ? 0 : cents, reference, name) { Addendum = addendum ? "WEEK BEGINNING 2026-03-01" : null };

    [Fact]
    public async Task Two_payments_give_these_ten_lines()
    {
        var written = await WriteAsync(Two);
        Assert.Equal(string.Join('\n', Golden) + "\n", written);
        Assert.Empty(Validate(written));
    }

    [Fact]
    public async Task A_prenote_and_an_addenda_stand_in_their_columns()
    {
        var lines = (await WriteAsync([Two[0] with { Cents = 0 }, Two[1] with { Cents = 0 }, Two[0] with { Addendum = "PAID-2 WEEK BEGINNING 2026-03-01" }])).Split('\n');
        Assert.Equal("6231210428820012345678       00000000003F2A90C177DE001JOSE MUNOZ AVILA        0999999990000001", lines[2]);
        Assert.Equal("63323138010498-765A          00000000003F2A90C177DE002ANN O'NEIL              0999999990000002", lines[3]);
        Assert.Equal("6221210428820012345678       00000468003F2A90C177DE001JOSE MUNOZ AVILA        1999999990000003", lines[4]);
        Assert.Equal("705" + "PAID-2 WEEK BEGINNING 2026-03-01".PadRight(80) + "00010000003", lines[5]);
        Assert.Equal("8220000004", lines[6][..10]);
    }

    [Fact]
    public Task Any_list_of_payments_gives_a_valid_file_whose_totals_are_the_sum()
        => AnyEntry.Array[1, 60].SampleAsync(async entries =>
        {
            using var file = new MemoryStream();
            var totals = await NachaFile.WriteAsync(file, Head, entries.ToAsyncEnumerable());
            var written = Encoding.ASCII.GetString(file.ToArray());
            Assert.Empty(Validate(written));
            Assert.Equal(new NachaTotals(entries.Length, entries.Sum(e => e.Cents), entries.Count(e => e.Addendum is not null)), totals);
            var lines = written.TrimEnd('\n').Split('\n');
            Assert.Equal(0, lines.Length % 10);
            Assert.Equal(entries.Select(e => e.Cents), lines.Where(line => line[0] == '6').Select(line => Cents(line[29..39])));
            Assert.Equal(entries.Sum(e => e.Cents), Cents(lines.Single(line => line[0] == '8')[32..44]));
        });

    [Fact]
    public Task A_changed_digit_anywhere_in_the_sums_is_found()
        => Gen.Select(AnyEntry.Array[1, 12], Gen.Int[0, 10_000]).SampleAsync(async (entries, at) =>
        {
            var lines = (await WriteAsync(entries)).Split('\n');
            var control = Array.FindIndex(lines, line => line.StartsWith('8'));
            int[] columns = [.. Enumerable.Range(4, 50), .. Enumerable.Range(79, 15)];
            var column = columns[at % columns.Length];
            lines[control] = Change(lines[control], column);
            Assert.Contains(Validate(string.Join('\n', lines)), problem => problem.Line == control + 1);
        });

    [Fact]
    public Task A_line_that_is_missing_or_there_twice_is_found()
        => Gen.Select(AnyEntry.Array[1, 12], Gen.Int[0, 10_000], Gen.Bool).SampleAsync(async (entries, at, twice) =>
        {
            var lines = (await WriteAsync(entries)).TrimEnd('\n').Split('\n').ToList();
            at %= lines.Count;
            if (twice)
                lines.Insert(at, lines[at]);
            else
                lines.RemoveAt(at);
            Assert.NotEmpty(Validate(string.Join('\n', lines) + "\n"));
        });

    [Theory]
    [InlineData(9_999, 5)]
    [InlineData(6, 0)]
    [InlineData(7, 9)]
    public async Task Padding_fills_the_last_block_and_no_more(int entries, int padding)
    {
        var written = await WriteAsync(Enumerable.Repeat(Two[0], entries));
        Assert.Equal(padding == 5 ? 7 : padding, written.Split('\n').Count(line => line == new string('9', 94)));
        Assert.Empty(Validate(written));
    }

    [Fact]
    public async Task A_hundred_thousand_payments_pass_through_without_being_kept()
    {
        const int count = 100_000;
        using var file = new MemoryStream();
        var most = 0L;
        async IAsyncEnumerable<NachaEntry> Entries()
        {
            for (var i = 0; i < count; i++)
            {
                most = Math.Max(most, (i * 94L) - file.Length);
                yield return Two[0];
            }

            await Task.CompletedTask;
        }

        var totals = await NachaFile.WriteAsync(file, Head, Entries(), Cancellation);
        Assert.Equal(count, totals.Entries);
        Assert.True(most < 100_000, $"{most} characters of payments that had come were not written yet.");
    }

    [Fact]
    public async Task A_file_without_payments_is_not_written()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync([]));

    [Theory]
    [InlineData("121042883", "1", 1, "NAME")]
    [InlineData("12104288", "1", 1, "NAME")]
    [InlineData("121042882", "123456789012345678", 1, "NAME")]
    [InlineData("121042882", "1é", 1, "NAME")]
    [InlineData("121042882", "1", -1, "NAME")]
    [InlineData("121042882", "1", 10_000_000_000, "NAME")]
    [InlineData("121042882", "1", 1, "A NAME OF TWENTY-THREE.")]
    [InlineData("121042882", "1", 1, "LINE\nBREAK")]
    public async Task A_payment_that_does_not_fit_is_refused_without_naming_the_account(string routing, string account, long cents, string name)
    {
        var refused = await Assert.ThrowsAnyAsync<ArgumentException>(() => WriteAsync([new(routing, account, false, cents, "REF", name)]));
        Assert.DoesNotContain("1é", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(routing, refused.Message, StringComparison.Ordinal);
    }

    internal static string[] GoldenLines() => [.. Golden];

    internal static IReadOnlyList<NachaProblem> Validate(string text) => NachaFile.Validate(new MemoryStream(Encoding.Latin1.GetBytes(text)));

    private static async Task<string> WriteAsync(IEnumerable<NachaEntry> entries)
    {
        using var file = new MemoryStream();
        await NachaFile.WriteAsync(file, Head, entries.ToAsyncEnumerable());
        return Encoding.ASCII.GetString(file.ToArray());
    }

    private static string Change(string line, int column)
    {
        var digit = char.IsAsciiDigit(line[column]) ? (char)('0' + ((line[column] - '0' + 1) % 10)) : '1';
        return line[..column] + digit + line[(column + 1)..];
    }

    private static long Cents(string digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Routing(int bank)
    {
        var eight = bank.ToString("D8", CultureInfo.InvariantCulture);
        return Enumerable.Range(0, 10).Select(check => $"{eight}{check}").Single(RoutingNumber.IsValid);
    }
}
