using BenefitsFlow.App.Payments.Nacha;
using CsCheck;

namespace BenefitsFlow.Tests.Payments.Nacha;

public class RoutingNumberTests
{
    [Theory]
    [InlineData("121042882", true)]
    [InlineData("231380104", true)]
    [InlineData("121042883", false)]
    [InlineData("12104288", false)]
    [InlineData("1210428820", false)]
    [InlineData("12104288x", false)]
    [InlineData("١٢١٠٤٢٨٨٢", false)]
    [InlineData("000000000", false)]
    [InlineData(null, false)]
    public void A_routing_number_has_nine_digits_and_a_right_check_digit(string? routing, bool valid)
        => Assert.Equal(valid, RoutingNumber.IsValid(routing));

    [Fact]
    public void One_wrong_digit_is_always_found()
        => Gen.Select(Gen.Int[0, 8], Gen.Int[1, 9]).Sample((at, by) =>
        {
            var digits = "121042882".ToCharArray();
            digits[at] = (char)('0' + ((digits[at] - '0' + by) % 10));
            return !RoutingNumber.IsValid(new string(digits));
        });
}
