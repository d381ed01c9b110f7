using System.Globalization;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Law;

public class WrittenTests
{
    private static readonly DateOnly Wednesday = new(2025, 4, 2);

    [Fact]
    public void Dates_are_written_in_each_language()
    {
        Assert.Equal("Wednesday, April 2, 2025", English.Weekday(Wednesday));
        Assert.Equal("miércoles 2 de abril de 2025", Spanish.Weekday(Wednesday));
        Assert.Equal("April 2024 to March 2025", English.Months(new(2024, 4, 1), new(2025, 3, 31)));
        Assert.Equal("abril de 2024 a marzo de 2025", Spanish.Months(new(2024, 4, 1), new(2025, 3, 31)));
        Assert.Equal("October to December 2024", English.Months(new Quarter(2024, 4)));
        Assert.Equal("octubre a diciembre de 2024", Spanish.Months(new Quarter(2024, 4)));
    }

    [Theory]
    [InlineData("0", "0 hours", "0 horas")]
    [InlineData("1", "1 hour", "1 hora")]
    [InlineData("37.5", "37.5 hours", "37.5 horas")]
    [InlineData("1820", "1,820 hours", "1,820 horas")]
    public void Hours_are_written_in_each_language(string hours, string en, string es)
    {
        Assert.Equal(en, English.Hours(hours.Money()));
        Assert.Equal(es, Spanish.Hours(hours.Money()));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("de-DE");
            Assert.Equal("$1,234.56", Dollars.Exact(1234.56m));
            Assert.Equal("1,820.5 hours", English.Hours(1820.5m));
            Assert.Equal("2 de abril de 2025", Spanish.Day(Wednesday));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
