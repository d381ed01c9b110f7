using System.Text;
using BenefitsFlow.App.Employers;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Employers;

/// <summary>The eight columns of the EAMS single-employer file; the order of the last three as laid out, unconfirmed.</summary>
public class WageFileReaderTests
{
    private const string Good = "123-45-6789,Núñez-O'Brien,Ana María,B,Jr,480,12345.67,15-1252";

    [Fact]
    public void A_good_line_is_read_whole()
    {
        var line = Assert.Single(Read(Good)).Line;
        Assert.Equal(new WageLine(1, "123456789", "Núñez-O'Brien", "Ana María", "B", "Jr", 480, 1_234_567, "151252"), line);
    }

    [Fact]
    public void The_layout_says_that_its_order_is_not_confirmed()
    {
        Assert.False(WageFileLayout.Eams.Confirmed);
        Assert.Equal(["ssn", "lastName", "firstName", "middleName", "suffix", "hours", "wages", "soc"], WageFileLayout.Eams.Columns.Select(c => c.Field));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_in_any_way_with_or_without_a_mark_of_utf8(string end)
    {
        var text = Good + end + end + Good.Replace("6789", "6780", StringComparison.Ordinal) + end;
        foreach (var file in new[] { Encoding.UTF8.GetBytes(text), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)] })
        {
            var lines = Read(file);
            Assert.Equal([1, 2, 3], lines.Select(l => l.Number));
            Assert.Equal([true, false, true], lines.Select(l => l.Line is not null));
            Assert.True(lines[1].Blank);
        }
    }

    [Fact]
    public void Tabs_and_quotes_are_understood()
    {
        Assert.NotNull(Read(Good.Replace(',', '\t'))[0].Line);
        Assert.Equal("Lee", Read("\"123456789\",\"Lee\",\"Jo\",,,\"10\",\"20.5\",\"111021\"")[0].Line!.LastName);
        Assert.Equal(2050, Read("123456789, Lee ,Jo,,, 10 , 20.5 ,111021")[0].Line!.Cents);
    }

    [Fact]
    public void Empty_columns_that_a_spreadsheet_added_do_no_harm() => Assert.NotNull(Read(Good + ",,,")[0].Line);

    [Fact]
    public void A_quote_left_open_spoils_its_own_line_only()
    {
        var lines = Read($"123456780,\"Lee,Jo,,,10,20,111021\n{Good}");
        Assert.Equal("line.unreadable", lines[0].Mistakes.Single().Code);
        Assert.NotNull(lines[1].Line);
    }

    [Theory]
    [InlineData("SSN,Last name,First name,MI,Suffix,Hours,Wages,SOC", "line.header")]
    [InlineData("Social,Last,First,,,Hours,Gross,", "line.header")]
    [InlineData("Total,,,,,960,24691.34,", "line.total")]
    [InlineData(",Totals,,,,960,24691.34,", "line.total")]
    [InlineData(",,,,,960,24691.34,", "line.total")]
    [InlineData("123456789,Lee,Jo,10,20.00,111021", "line.columns")]
    [InlineData("123456789,Lee,Jo,,,10,20.00,111021,x", "line.columns")]
    [InlineData("nonsense", "line.columns")]
    [InlineData("123456789,Lee,Jo,,,10,1,234.56,111021", "line.columns")]
    [InlineData("12345678,Lee,Jo,,,10,20.00,111021", "ssn.zeros")]
    [InlineData("1234567890,Lee,Jo,,,10,20.00,111021", "ssn.shape")]
    [InlineData(",Lee,Jo,,,10,20.00,111021", "ssn.shape")]
    [InlineData("999-99-9991,Lee,Jo,,,10,20.00,111021", "ssn.impossible")]
    [InlineData("999-99-9992,Lee,Jo,,,10,20.00,111021", null)]
    [InlineData("999-93-9991,Lee,Jo,,,10,20.00,111021", "ssn.impossible")]
    [InlineData("000123456,Lee,Jo,,,10,20.00,111021", "ssn.impossible")]
    [InlineData("123456789,,Jo,,,10,20.00,111021", "name.missing")]
    [InlineData("123456789,Lee,,,,10,20.00,111021", "name.missing")]
    [InlineData("123456789,Lee2,Jo,,,10,20.00,111021", "name.characters")]
    [InlineData("123456789,Lee; DROP,Jo,,,10,20.00,111021", "name.characters")]
    [InlineData("123456789,=HYPERLINK(),Jo,,,10,20.00,111021", "name.formula")]
    [InlineData("123456789,@lee,Jo,,,10,20.00,111021", "name.formula")]
    [InlineData("123456789,<b>Lee</b>,Jo,,,10,20.00,111021", "name.formula")]
    [InlineData("123456789,Lee,-,,,10,20.00,111021", "name.formula")]
    [InlineData("123456789,Lee,' ',,,10,20.00,111021", "name.characters")]
    [InlineData("123456789,'t Hart,Zoë,,III,10,20.00,111021", null)]
    [InlineData("123456789,Lee,Jo,,Sr.,10,20.00,111021", null)]
    [InlineData("123456789,Lee,Jo,,,10,,111021", "wages.missing")]
    [InlineData("123456789,Lee,Jo,,,10,-20.00,111021", "wages.negative")]
    [InlineData("123456789,Lee,Jo,,,10,(20.00),111021", "wages.negative")]
    [InlineData("123456789,Lee,Jo,,,10,$20.00,111021", "wages.separators")]
    [InlineData("123456789,Lee,Jo,,,10,\"1,234.56\",111021", "wages.separators")]
    [InlineData("123456789,Lee,Jo,,,10,1E+05,111021", "wages.shape")]
    [InlineData("123456789,Lee,Jo,,,10,NaN,111021", "wages.shape")]
    [InlineData("123456789,Lee,Jo,,,10,1.2.3,111021", "wages.shape")]
    [InlineData("123456789,Lee,Jo,,,10,.,111021", "wages.shape")]
    [InlineData("123456789,Lee,Jo,,,10,٢٠,111021", "wages.shape")]
    [InlineData("123456789,Lee,Jo,,,10,20.001,111021", "wages.decimals")]
    [InlineData("123456789,Lee,Jo,,,10,99999999.99,111021", null)]
    [InlineData("123456789,Lee,Jo,,,10,100000000,111021", "wages.large")]
    [InlineData("123456789,Lee,Jo,,,10,99999999999999999999999999999999,111021", "wages.large")]
    [InlineData("123456789,Lee,Jo,,,10,0,111021", "wages.hours-without-wages")]
    [InlineData("123456789,Lee,Jo,,,0,0,111021", null)]
    [InlineData("123456789,Lee,Jo,,,10.5,20,111021", "hours.fraction")]
    [InlineData("123456789,Lee,Jo,,,-10,20,111021", "hours.shape")]
    [InlineData("123456789,Lee,Jo,,,ten,20,111021", "hours.shape")]
    [InlineData("123456789,Lee,Jo,,,2208,20,111021", null)]
    [InlineData("123456789,Lee,Jo,,,2209,20,111021", "hours.large")]
    [InlineData("123456789,Lee,Jo,,,99999999999,20,111021", "hours.large")]
    [InlineData("123456789,Lee,Jo,,,10,20,11102", "soc.shape")]
    [InlineData("123456789,Lee,Jo,,,10,20,1-11021", "soc.shape")]
    [InlineData("123456789,Lee,Jo,,,10,20,00-0000", "soc.impossible")]
    [InlineData("123456789,Lee,Jo,,,10,20,999999", "soc.impossible")]
    public void A_line_is_taken_or_told_what_is_wrong(string line, string? code)
    {
        var read = Assert.Single(Read(line));
        Assert.Equal(code is null, read.Line is not null);
        Assert.Equal(code, read.Mistakes.Select(m => m.Code).FirstOrDefault());
    }

    [Theory]
    [InlineData(1, 30, true)]
    [InlineData(1, 31, false)]
    [InlineData(2, 30, true)]
    [InlineData(2, 31, false)]
    [InlineData(3, 20, true)]
    [InlineData(3, 21, false)]
    [InlineData(4, 4, true)]
    [InlineData(4, 5, false)]
    public void A_name_fits_its_column(int column, int length, bool fits)
    {
        var fields = Good.Split(',');
        fields[column] = new string('x', length);
        Assert.Equal(fits, Read(string.Join(',', fields))[0].Line is not null);
    }

    [Fact]
    public void Every_mistake_of_a_line_is_told_at_once()
    {
        var read = Read("12345678,Lee2,,,,1.5,-1,1").Single();
        Assert.Equal(["ssn", "lastName", "firstName", "wages", "hours", "soc"], read.Mistakes.Select(m => m.Field));
    }

    [Fact]
    public void A_persons_second_line_is_refused_and_names_the_first()
    {
        var lines = Read($"{Good}\n123456789,Lee,Jo,,,1,2,111021\n123456780,Lee,Jo,,,1,2,111021");
        var mistake = lines[1].Mistakes.Single();
        Assert.Equal("ssn.twice", mistake.Code);
        Assert.Contains("ends in 6789 is on line 1", mistake.Reason.En, StringComparison.Ordinal);
        Assert.NotNull(lines[2].Line);
    }

    [Theory]
    [InlineData("123456789,Lee,Jo,,,,20.00,111021", "2026Q1", "note.no-hours")]
    [InlineData("123456789,Lee,Jo,,,0,20.00,111021", "2026Q1", "note.zero-hours")]
    [InlineData("123456789,Lee,Jo,,,10,20.00,", "2022Q4", "note.no-soc")]
    [InlineData("123456789,Lee,Jo,,,10,20.00,", "2022Q3", null)]
    [InlineData("123456789,Lee,Jo,,,,0,111021", "2026Q1", null)]
    public void A_line_that_is_taken_all_the_same_is_noted(string line, string quarter, string? note)
    {
        Assert.True(Quarter.TryParse(quarter, out var paid));
        var read = Assert.Single(Read(Encoding.UTF8.GetBytes(line), paid));
        Assert.NotNull(read.Line);
        Assert.Equal(note, read.Notes.SingleOrDefault());
    }

    [Fact]
    public void Wages_without_hours_have_unknown_hours() => Assert.Null(Read("123456789,Lee,Jo,,,,20.00,111021")[0].Line!.Hours);

    [Fact]
    public void Bytes_that_are_not_utf8_spoil_their_own_line_only()
    {
        var lines = Read([.. "123456780,L"u8, 0xE9, .. ",Jo,,,1,2,111021\n"u8, .. Encoding.UTF8.GetBytes(Good)]);
        Assert.Equal("line.encoding", lines[0].Mistakes.Single().Code);
        Assert.NotNull(lines[1].Line);
    }

    [Fact]
    public void A_line_without_end_is_refused_unread()
        => Assert.Equal("line.long", Read(new string('x', 5000)).Single().Mistakes.Single().Code);

    [Fact]
    public void No_mistake_tells_more_of_a_person_than_four_digits()
    {
        var lines = Read("666-12-3456,Quackenbush9,Zebulon!,,,1.5,-77777.77,1\n666123456,=Quackenbush,Zebulon,,,x,$77777.77,1\n123456789,Lee,Jo,,,1,2,111021\n123456789,Lee,Jo,,,1,2,111021");
        var told = string.Concat(lines.SelectMany(l => l.Mistakes).SelectMany(m => new[] { m.Reason.En, m.Reason.Es, m.Action.En, m.Action.Es }));
        Assert.All(["666-12", "666123", "66612", "45678", "Quackenbush", "Zebulon", "77777"], secret => Assert.DoesNotContain(secret, told, StringComparison.Ordinal));
        Assert.Contains("3456", told, StringComparison.Ordinal);
    }

    private static List<ReadLine> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    internal static List<ReadLine> Read(byte[] file) => Read(file, new Quarter(2026, 1));

    private static List<ReadLine> Read(byte[] file, Quarter quarter) => [.. new WageFileReader(WageFileLayout.Eams).Read(file, quarter)];
}
