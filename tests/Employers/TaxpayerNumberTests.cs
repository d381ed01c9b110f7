using BenefitsFlow.App.Employers;

namespace BenefitsFlow.Tests.Employers;

public class TaxpayerNumberTests
{
    [Theory]
    [InlineData("001010001", true)]
    [InlineData("000010001", false)]
    [InlineData("665010001", true)]
    [InlineData("666010001", false)]
    [InlineData("667010001", true)]
    [InlineData("899999999", true)]
    [InlineData("123004567", false)]
    [InlineData("123450000", false)]
    [InlineData("123450001", true)]
    [InlineData("078051120", false)]
    [InlineData("219099999", false)]
    [InlineData("457555462", false)]
    [InlineData("999999991", false)]
    public void A_number_that_was_never_given_out_is_impossible(string digits, bool possible)
        => Assert.Equal(possible, TaxpayerNumber.IsPossible(digits));

    /// <summary>Below, at and above each group of taxpayer numbers.</summary>
    [Theory]
    [InlineData(49, false)]
    [InlineData(50, true)]
    [InlineData(65, true)]
    [InlineData(66, false)]
    [InlineData(69, false)]
    [InlineData(70, true)]
    [InlineData(88, true)]
    [InlineData(89, false)]
    [InlineData(90, true)]
    [InlineData(92, true)]
    [InlineData(93, false)]
    [InlineData(94, true)]
    [InlineData(99, true)]
    public void A_number_that_begins_with_9_is_a_taxpayer_number_of_certain_groups(int group, bool possible)
        => Assert.Equal(possible, TaxpayerNumber.IsPossible($"900{group:D2}1234"));

    [Theory]
    [InlineData("123-45-6789", true)]
    [InlineData("123456789", true)]
    [InlineData("12-345-6789", false)]
    [InlineData("123 45 6789", false)]
    [InlineData("1234567890", false)]
    [InlineData("12345678", false)]
    [InlineData("12345678x", false)]
    [InlineData("１２３４５６７８９", false)]
    [InlineData("", false)]
    public void A_number_is_nine_digits_with_or_without_dashes(string text, bool reads)
    {
        Assert.Equal(reads, TaxpayerNumber.TryRead(text, out var digits));
        if (reads)
            Assert.Equal("123456789", digits);
    }
}
