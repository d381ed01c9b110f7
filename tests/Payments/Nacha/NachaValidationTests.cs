namespace BenefitsFlow.Tests.Payments.Nacha;

/// <summary>Each field that a bank reads, made wrong once: the problem names the line.</summary>
public class NachaValidationTests
{
    [Theory]
    [InlineData(1, 2, "02", "priority code")]
    [InlineData(1, 24, "261305", "file creation date")]
    [InlineData(1, 24, "26 305", "file creation date")]
    [InlineData(1, 30, "18:0", "file creation time")]
    [InlineData(1, 35, "080", "record size")]
    [InlineData(1, 38, "01", "blocking factor")]
    [InlineData(1, 40, "2", "format code")]
    [InlineData(2, 2, "200", "service class code")]
    [InlineData(2, 51, "CCD", "standard entry class")]
    [InlineData(2, 70, "260230", "effective entry date")]
    [InlineData(2, 76, "065", "settlement date")]
    [InlineData(2, 79, "2", "originator status code")]
    [InlineData(3, 2, "27", "transaction code")]
    [InlineData(3, 4, "13", "check digit")]
    [InlineData(3, 12, "3", "check digit")]
    [InlineData(3, 13, "                 ", "account number")]
    [InlineData(3, 30, "0000000000", "amount")]
    [InlineData(3, 30, "     46800", "amount")]
    [InlineData(3, 55, "                      ", "individual name")]
    [InlineData(3, 79, "2", "addenda indicator")]
    [InlineData(3, 80, "12104288", "originating bank in the trace number")]
    [InlineData(4, 88, "0000001", "sequence 1 must be higher")]
    [InlineData(5, 5, "000003", "entry and addenda count says 3; the file has 2")]
    [InlineData(5, 11, "0035242299", "entry hash")]
    [InlineData(5, 21, "000000000001", "total of debits")]
    [InlineData(5, 33, "010000046800", "total of credits")]
    [InlineData(5, 45, "8888888888", "company identification")]
    [InlineData(5, 80, "12104288", "originating bank")]
    [InlineData(5, 88, "0000002", "batch number")]
    [InlineData(6, 2, "000002", "batch count")]
    [InlineData(6, 8, "000002", "block count 2 needs 20 lines with padding; the file has 10")]
    [InlineData(6, 14, "00000003", "entry and addenda count")]
    [InlineData(6, 22, "0000000001", "entry hash")]
    [InlineData(6, 44, "000000000001", "total of credits")]
    [InlineData(6, 56, "x", "reserved")]
    public void A_wrong_field_is_named_with_its_line(int line, int column, string wrong, string named)
    {
        var lines = NachaFileTests.GoldenLines();
        var whole = lines[line - 1];
        lines[line - 1] = whole[..(column - 1)] + wrong + whole[(column - 1 + wrong.Length)..];
        Assert.Contains(Problems(lines), problem => problem.Line == line && problem.Says.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void An_addenda_that_is_promised_and_does_not_follow_is_missed_at_the_next_line()
    {
        var lines = NachaFileTests.GoldenLines();
        lines[2] = lines[2][..78] + "1" + lines[2][79..];
        Assert.Equal([new(4, "the entry before says that an addenda follows, and none does")], Problems(lines));
    }

    [Theory]
    [InlineData("623", 46_800, "the amount of a prenote must be zero")]
    [InlineData("622", 0, "the amount must be more than zero")]
    [InlineData("633", 46_800, "the amount of a prenote must be zero")]
    public void A_prenote_carries_no_money_and_a_payment_carries_some(string code, long cents, string says)
    {
        var lines = NachaFileTests.GoldenLines();
        lines[2] = $"{code}{lines[2][3..29]}{cents:D10}{lines[2][39..]}";
        Assert.Contains(Problems(lines), problem => problem.Line == 3 && problem.Says == says);
    }

    [Fact]
    public void A_short_and_a_long_line_are_named()
    {
        var lines = NachaFileTests.GoldenLines();
        lines[2] = lines[2][..90];
        lines[3] += "x";
        var problems = Problems(lines);
        Assert.Contains(problems, problem => problem is { Line: 3, Says: "the line has 90 characters; a record has 94" });
        Assert.Contains(problems, problem => problem is { Line: 4, Says: "the line has 95 characters; a record has 94" });
    }

    [Fact]
    public void A_character_outside_ASCII_is_named()
    {
        var lines = NachaFileTests.GoldenLines();
        lines[2] = lines[2].Replace("JOSE", "JOSÉ", StringComparison.Ordinal);
        Assert.Equal([new(3, "the line holds a character that is not printable ASCII")], Problems(lines));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void A_missing_record_is_missed(int line)
    {
        var lines = NachaFileTests.GoldenLines().ToList();
        lines.RemoveAt(line - 1);
        lines.Add(lines[^1]);
        Assert.Contains(Problems(lines), problem => problem.Line >= line && problem.Line <= 6);
    }

    [Fact]
    public void A_file_that_breaks_off_is_missed_at_its_end()
        => Assert.Contains(Problems(NachaFileTests.GoldenLines()[..5]), problem => problem.Line == 6 && problem.Says.Contains("without its file control", StringComparison.Ordinal));

    [Fact]
    public void Missing_padding_and_too_much_of_it_are_named_at_the_file_control()
    {
        var lines = NachaFileTests.GoldenLines();
        Assert.Contains(Problems(lines[..9]), problem => problem.Line == 6 && problem.Says.Contains("the file has 9", StringComparison.Ordinal));
        string[] more = [.. lines, .. Enumerable.Repeat(lines[^1], 10)];
        more[5] = more[5].Replace("9000001000001", "9000001000002", StringComparison.Ordinal);
        Assert.Contains(Problems(more), problem => problem.Line == 6 && problem.Says.Contains("not needed", StringComparison.Ordinal));
    }

    [Fact]
    public void Windows_line_ends_are_no_problem()
        => Assert.Empty(NachaFileTests.Validate(string.Join("\r\n", NachaFileTests.GoldenLines())));

    [Fact]
    public void What_is_no_payment_file_at_all_gives_up_early()
    {
        Assert.Single(NachaFileTests.Validate(""));
        Assert.InRange(NachaFileTests.Validate(new string('x', 5_000_000)).Count, 1, 5);
        Assert.InRange(NachaFileTests.Validate(string.Concat(Enumerable.Repeat("junk\n", 10_000))).Count, 100, 110);
    }

    private static IReadOnlyList<App.Payments.Nacha.NachaProblem> Problems(IEnumerable<string> lines)
        => NachaFileTests.Validate(string.Join('\n', lines) + "\n");
}
