using BenefitsFlow.App.Web;
using CsCheck;

namespace BenefitsFlow.Tests.Web;

/// <summary>Reading what people type: everything is accepted or explained, nothing throws.</summary>
public class CheckTests
{
    [Theory]
    [InlineData("1", "1", "2025", "2025-01-01")]
    [InlineData("02", "29", "2024", "2024-02-29")]
    [InlineData("2", "29", "2025", null)]
    [InlineData("13", "1", "2025", null)]
    [InlineData("0", "1", "2025", null)]
    [InlineData("1", "1", "25", null)]
    [InlineData("1", "1", "02025", null)]
    [InlineData("1", "", "2025", null)]
    [InlineData("x", "1", "2025", null)]
    [InlineData("-1", "1", "2025", null)]
    [InlineData("١", "1", "2025", null)]
    [InlineData("", "", "", null)]
    public void A_date_is_a_day_of_the_calendar_in_three_numbers(string month, string day, string year, string? read)
    {
        var check = Typing.Check("filing.identity", Typing.Date("birthDate", month, day, year));

        Assert.Equal(read, check.Date("birthDate")?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(read is not null, check.Ok);
    }

    [Theory]
    [InlineData("200", "200")]
    [InlineData("$1,234.50", "1234.50")]
    [InlineData("0", "0")]
    [InlineData("0.05", "0.05")]
    [InlineData("1000000", "1000000")]
    [InlineData("1,000,000.01", null)]
    [InlineData("-1", null)]
    [InlineData("1.234", null)]
    [InlineData("12,34", null)]
    [InlineData("1e3", null)]
    [InlineData("NaN", null)]
    [InlineData("=1+1", null)]
    [InlineData("٢٠٠", null)]
    [InlineData("99999999999999999999999999999999999", null)]
    public void Money_is_dollars_with_at_most_two_decimals(string typed, string? read)
    {
        var check = Typing.Check("weekly.certify", ("gross", typed));

        Assert.Equal(read, check.Money("gross", 1_000_000m)?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(read is not null, check.Ok);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("168", 168)]
    [InlineData("007", 7)]
    [InlineData("169", null)]
    [InlineData("-1", null)]
    [InlineData("7.5", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("forty", null)]
    [InlineData("", null)]
    public void A_whole_number_stays_between_its_bounds(string typed, int? read)
        => Assert.Equal(read, Typing.Check("filing.availability", ("hours", typed)).Whole("hours", 0, 168));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\r\nBcc: x@example.org")]
    [InlineData("a\0b")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u200Bb")]
    [InlineData("a\u2028b")]
    [InlineData("a\uD800b")]
    public void A_line_refuses_what_cannot_be_seen(string typed)
    {
        var check = Typing.Check("filing.contact", ("city", typed));

        Assert.Null(check.Line("city", 60));
        Assert.Contains("cannot be used", Typing.Sentence(check, "city"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("+1 @x -2")]
    [InlineData("O'Brien & Núñez")]
    [InlineData("李小龍 🏝")]
    public void A_line_keeps_what_can_be_read(string typed) => Assert.Equal(typed, Typing.Check("filing.contact", ("city", $"  {typed} ")).Line("city", 60));

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_line_has_its_length(int length, bool taken)
        => Assert.Equal(taken, Typing.Check("filing.contact", ("city", new string('x', length))).Line("city", 60) is not null);

    [Fact]
    public void Words_keep_their_lines_and_nothing_else_unseen()
    {
        Assert.Equal("one\ntwo", Typing.Check("filing.job", ("explanation", "one\r\ntwo")).Words("explanation", 100));
        Assert.Null(Typing.Check("filing.job", ("explanation", "one\u0007")).Words("explanation", 100));
    }

    [Theory]
    [InlineData("directDeposit", true)]
    [InlineData("DirectDeposit", false)]
    [InlineData("0", false)]
    [InlineData("7", false)]
    [InlineData("", false)]
    public void A_choice_is_one_that_was_offered(string typed, bool taken)
        => Assert.Equal(taken, Typing.Check("filing.payment", ("method", typed)).Choice<App.Filing.PaymentMethod>("method") is not null);

    [Fact]
    public void Whatever_is_typed_is_read_or_explained_in_both_languages() => Gen.String.Array[6].Sample(typed =>
    {
        var check = Typing.Check("filing.identity", ("firstName", typed[0]), ("ssn", typed[1]), ("birthDate-month", typed[2]), ("birthDate-day", typed[3]), ("birthDate-year", typed[4]), ("lastName", typed[5]));
        var read = App.Filing.Identity.From(check, Typing.Today);
        Assert.Equal(check.Ok, read is not null);
        Assert.All(check.Form.Errors, e => Assert.True(e.Sentence is { En.Length: > 10, Es.Length: > 10 } && !e.Sentence.En.Contains('{') && !e.Sentence.Es.Contains('{')));
    });
}
