using System.Net;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Monetary;

/// <summary>Both calculators on one page.</summary>
public class EstimatePageTests(Site site)
{
    private static readonly (string, string)[] Applied = Typing.Date("applied", "8", "4", "2025");

    [Fact]
    public async Task The_page_offers_the_last_six_completed_quarters()
    {
        using var visitor = site.Visit();

        var seen = await visitor.GetAsync("/estimate");

        Assert.Contains("<option value=\"2025Q4\" selected>October to December 2025", seen.Text, StringComparison.Ordinal);
        Assert.Contains("<option value=\"2024Q3\" selected>July to September 2024", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_shows_amount_reasons_and_what_was_typed()
    {
        using var visitor = site.Visit();

        var seen = await visitor.PostAsync("/estimate", [("ask", "benefits"), .. Applied, ("quarter1", "2024Q2"), ("wages1", "13,500"), ("hours1", "400"), ("quarter2", "2024Q3"), ("wages2", "$13500"), ("hours2", "400")]);

        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.Contains("<strong>$9,000</strong> in the benefit year", seen.Text, StringComparison.Ordinal);
        Assert.Contains("RCW 50.20.120", seen.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"13,500\"", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_shows_what_a_week_would_pay()
    {
        using var visitor = site.Visit("es");

        var seen = await visitor.PostAsync("/estimate", ("ask", "week"), ("week", "2026-02-22"), ("amount", "400"), ("gross", "200"), ("worked", "20"), ("available", "40"));

        Assert.Contains("Esta semana se pagarían $253", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Se descontarían $147", seen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wages1", "-1")]
    [InlineData("wages1", "10,000,000.01")]
    [InlineData("hours1", "2209")]
    [InlineData("quarter1", "2099Q1")]
    [InlineData("quarter1", "<b>")]
    [InlineData("applied-year", "1999")]
    [InlineData("applied-day", "99")]
    public async Task A_mistake_is_linked_to_its_field(string name, string value)
    {
        using var visitor = site.Visit();

        var seen = await visitor.PostAsync("/estimate", [("ask", "benefits"), .. Applied.Where(f => f.Item1 != name), .. new[] { ("quarter1", "2024Q2"), ("wages1", "100"), ("hours1", "10") }.Where(f => f.Item1 != name), (name, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, seen.Status);
        Assert.Contains($"href=\"#{name.Split('-')[0]}\"", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quarter_in_two_rows_is_pointed_out_in_the_second()
    {
        using var visitor = site.Visit();

        var seen = await visitor.PostAsync("/estimate", [("ask", "benefits"), .. Applied, ("quarter1", "2024Q2"), ("wages1", "100"), ("quarter3", "2024Q2"), ("wages3", "100")]);

        Assert.Contains("href=\"#quarter3\"", seen.Text, StringComparison.Ordinal);
    }
}
