using BenefitsFlow.Law;
using CsCheck;

namespace BenefitsFlow.Tests.Law;

/// <summary>RCW 50.20.120(4), 50.20.130(3); WAC 192-270-075(2).</summary>
public class DollarsTests
{
    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("365.99", "365", "366")]
    [InlineData("366", "366", "366")]
    [InlineData("366.0001", "366", "367")]
    public void Whole_dollars_are_reached_downward_for_benefits_and_upward_for_deductions(string amount, string lowered, string raised)
    {
        Assert.Equal(lowered.Money(), Dollars.LoweredToWhole(amount.Money()));
        Assert.Equal(raised.Money(), Dollars.RaisedToWhole(amount.Money()));
    }

    [Theory]
    [InlineData("0", "$0.00")]
    [InlineData("0.05", "$0.05")]
    [InlineData("999.999", "$999.99")]
    [InlineData("1234.56", "$1,234.56")]
    [InlineData("1000000", "$1,000,000.00")]
    public void Exact_amounts_show_two_decimals_and_never_more_than_there_is(string amount, string written) =>
        Assert.Equal(written, Dollars.Exact(amount.Money()));

    [Theory]
    [InlineData("366", "$366")]
    [InlineData("1152", "$1,152")]
    public void Whole_amounts_show_no_cents(string amount, string written) => Assert.Equal(written, Dollars.Whole(amount.Money()));

    [Fact]
    public void A_negative_amount_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Dollars.LoweredToWhole(-0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dollars.RaisedToWhole(-0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dollars.Exact(-0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dollars.Whole(-1));
    }

    [Fact]
    public void What_is_written_reads_back_as_the_same_amount() => Gen.Long[0, 1_000_000_000_000].Sample(cents =>
        Assert.Equal(cents / 100m, Dollars.Exact(cents / 100m)[1..].Replace(",", "", StringComparison.Ordinal).Money()));
}
