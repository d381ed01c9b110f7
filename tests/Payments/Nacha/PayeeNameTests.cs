using BenefitsFlow.App.Payments.Nacha;
using CsCheck;

namespace BenefitsFlow.Tests.Payments.Nacha;

public class PayeeNameTests
{
    [Theory]
    [InlineData("José", "Muñoz Ávila", "JOSE MUNOZ AVILA")]
    [InlineData("Søren", "Ærøskøbing", "SOREN AEROSKOBING")]
    [InlineData("Łukasz", "Strauß", "LUKASZ STRAUSS")]
    [InlineData("D’Arcy", "O'Neil-Smith", "D'ARCY O'NEIL-SMITH")]
    [InlineData("  Ann  ", "Lee", "ANN LEE")]
    [InlineData("Maximiliana", "Featherstonehaugh", "MAXIMILIANA FEATHERSTO")]
    [InlineData("太郎", "日本", "")]
    [InlineData("太郎", "Smith", "SMITH")]
    public void A_name_is_folded_to_capitals_and_cut_at_22(string first, string last, string folded)
        => Assert.Equal(folded, PayeeName.Of(first, last));

    [Fact]
    public void Any_name_fits_its_field()
        => Gen.Select(Gen.String, Gen.String).Sample((first, last) =>
        {
            var name = PayeeName.Of(first, last);
            return name.Length <= PayeeName.Length && name.All(c => c is >= ' ' and <= '~') && name == name.Trim();
        });
}
