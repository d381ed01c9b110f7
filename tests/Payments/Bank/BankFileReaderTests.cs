using System.Text;
using BenefitsFlow.App.Payments.Bank;
using BenefitsFlow.App.Payments.Nacha;
using BenefitsFlow.Emulator.Play;
using CsCheck;

namespace BenefitsFlow.Tests.Payments.Bank;

/// <summary>A bank's file of returns and corrections: whole, or not believed, with the line that is wrong.</summary>
public class BankFileReaderTests
{
    private static readonly string Sent = string.Join('\n', Payments.Nacha.NachaFileTests.GoldenLines()) + "\n";
    private static readonly string Returned = BankReturn.Of(Sent, "R03");

    [Fact]
    public void A_file_of_returns_gives_each_with_its_reason_and_our_trace_number()
    {
        var read = Read(Returned);
        Assert.Empty(read.Problems);
        Assert.Equal(
            [new(4, "R03", "999999990000001", 46_800, "3F2A90C177DE001", ""), new(6, "R03", "999999990000002", 9_999_999_999, "3F2A90C177DE002", "")],
            read.Items);
    }

    [Fact]
    public void A_file_of_corrections_gives_what_the_bank_says()
    {
        var read = Read(BankReturn.Of(Sent, "C01", "99887766"));
        Assert.Empty(read.Problems);
        Assert.Equal(("C01", 0L, "99887766"), (read.Items[0].Code, read.Items[0].Cents, read.Items[0].Data.Trim()));
        Assert.True(read.Items[0].IsChange);
    }

    [Theory]
    [InlineData(3, 2, "22", "transaction code")]
    [InlineData(3, 12, "3", "receiving bank")]
    [InlineData(3, 30, "-000046800", "amount")]
    [InlineData(3, 30, "00000468 0", "amount")]
    [InlineData(4, 2, "98", "addenda type")]
    [InlineData(4, 7, "99999999000000X", "original trace number")]
    [InlineData(4, 94, "9", "trace number")]
    [InlineData(7, 5, "000005", "entry and addenda count")]
    [InlineData(7, 11, "0035242299", "entry hash")]
    [InlineData(7, 21, "000000000001", "total of debits")]
    [InlineData(7, 33, "999999999999", "total of credits")]
    [InlineData(7, 33, "-00010046799", "total of credits")]
    [InlineData(7, 88, "0000002", "batch number")]
    [InlineData(8, 2, "000002", "batch count")]
    [InlineData(8, 14, "00000005", "entry and addenda count")]
    [InlineData(8, 44, "999999999999", "total of credits")]
    public void A_wrong_field_is_named_with_its_line(int line, int column, string wrong, string field)
    {
        var lines = Returned.Split('\n');
        lines[line - 1] = lines[line - 1][..(column - 1)] + wrong + lines[line - 1][(column - 1 + wrong.Length)..];
        var problem = Assert.Single(Read(string.Join('\n', lines)).Problems, problem => problem.Line == line && problem.Field == field);
        Assert.NotEmpty(problem.Todo.Es);
    }

    [Fact]
    public void A_file_that_is_cut_anywhere_even_within_a_line_is_not_believed()
        => Gen.Int[0, Returned.Length - 2].Sample(at => Assert.NotEmpty(Read(Returned[..at]).Problems));

    [Fact]
    public void A_file_that_is_cut_within_a_line_says_which_line_and_that_the_end_is_missing()
    {
        var problems = Read(Returned[..((4 * 95) + 40)]).Problems;
        Assert.Equal([(5, "length"), (6, "cut")], problems.Select(problem => (problem.Line, problem.Says.En.Contains("40 characters", StringComparison.Ordinal) ? "length" : "cut")));
    }

    [Fact]
    public void A_line_that_is_missing_or_there_twice_is_found()
        => Gen.Select(Gen.Int[0, 9], Gen.Bool).Sample((at, twice) =>
        {
            var lines = Returned.TrimEnd('\n').Split('\n').ToList();
            if (twice)
                lines.Insert(at, lines[at]);
            else
                lines.RemoveAt(at);
            Assert.NotEmpty(Read(string.Join('\n', lines) + "\n").Problems);
        });

    [Fact]
    public void Amounts_of_many_lines_that_sum_beyond_the_total_field_are_refused_without_an_overflow()
    {
        var many = Enumerable.Repeat(Returned.Split('\n')[4..6], 500).SelectMany(two => two);
        var lines = Returned.Split('\n');
        var problems = Read(string.Join('\n', [.. lines[..2], .. many, .. lines[6..]])).Problems;
        Assert.Contains(problems, problem => problem.Field == "total of credits" && problem.Says.En.Replace(",", "", StringComparison.Ordinal).Contains("4999999999500", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_such_file_at_all_gives_up_early()
    {
        Assert.Single(Read("").Problems);
        Assert.InRange(Read(string.Concat(Enumerable.Repeat("junk\n", 10_000))).Problems.Count, 1, NachaFile.MostProblems);
        Assert.NotEmpty(Read(Sent).Problems);
    }

    private static BankFileReader Read(string text) => BankFileReader.Read(new MemoryStream(Encoding.Latin1.GetBytes(text)));
}
