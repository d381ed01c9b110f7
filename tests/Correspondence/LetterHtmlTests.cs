using BenefitsFlow.App.Correspondence;

namespace BenefitsFlow.Tests.Correspondence;

public class LetterHtmlTests
{
    [Fact]
    public void The_page_names_its_language_and_holds_every_part()
    {
        var page = LetterHtml.Of(Letters.Spanish());
        Assert.Contains("<html lang=\"es\">", page, StringComparison.Ordinal);
        Assert.Contains("5 de marzo de 2026", page, StringComparison.Ordinal);
        Assert.Contains("José Núñez Ávila<br>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Monto semanal de beneficios</th><td>$468.00</td>", page, StringComparison.Ordinal);
        Assert.Contains("No se cumple:", page, StringComparison.Ordinal);
        Assert.Contains("(RCW 50.20.120(2))", page, StringComparison.Ordinal);
        Assert.All(Letters.Spanish().Rights, right => Assert.Contains(right, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Limbs_stand_inside_the_reason_that_rests_on_them_and_an_open_one_is_not_called_a_no()
    {
        var page = LetterHtml.Of(Letters.English().WithLimbs());
        var (reason, limb) = (page.IndexOf("job offer is open", StringComparison.Ordinal), page.IndexOf("You had an offer", StringComparison.Ordinal));
        Assert.True(reason > 0 && limb > reason);
        Assert.Contains("<ul", page[reason..limb], StringComparison.Ordinal);
        Assert.DoesNotContain("</li>", page[reason..limb], StringComparison.Ordinal);
        Assert.Contains("<strong>Not decided yet:</strong> Nobody has told us", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Not met", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "RCW 50.20.050 (in force from July 7, 2024). If one turns out")]
    [InlineData("es", "RCW 50.20.050 (vigente desde el 7 de julio de 2024). Si alguna")]
    public void A_letter_that_leans_on_what_is_not_confirmed_says_so(string language, string said)
    {
        var letter = language == "en" ? Letters.English() : Letters.Spanish();
        Assert.Contains(said, LetterHtml.Of(letter.WithLimbs()), StringComparison.Ordinal);
        Assert.DoesNotContain("unconfirmed", LetterHtml.Of(letter), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_typed_is_text_and_never_markup()
    {
        var page = LetterHtml.Of(Letters.English() with { Addressee = ["<script>alert(1)</script>", "\" onload=\"x"] });
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\" onload", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_the_page_needs_inline_style_or_script()
    {
        var page = LetterHtml.Of(Letters.English());
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/assets/letter.css\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_style_sheet_travels_in_the_assembly()
        => Assert.NotEmpty(Embedded.Read("Correspondence/assets/letter.css"));
}
