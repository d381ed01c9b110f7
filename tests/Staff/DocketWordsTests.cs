using System.Text.RegularExpressions;
using BenefitsFlow.App;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Tests.Play;

namespace BenefitsFlow.Tests.Staff;

/// <summary>A docket on a page is words in the reader's language, never a code.</summary>
public partial class DocketWordsTests
{
    public static TheoryData<string> Scenarios => [.. ScenarioFiles.Names];

    [Fact]
    public void Every_kind_of_fact_has_a_name_in_words() => Assert.Empty(
        typeof(Agency).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Fact)) && !Texts.Has("docket.fact." + type.Name)).Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_line_of_every_scenario_is_told_in_both_languages(string name)
    {
        foreach (var line in File.ReadLines(ScenarioFiles.PathTo(name)).Select(text => Line().Match(text)).Where(match => match.Success))
        {
            var detail = Cite().Replace(line.Groups["detail"].Value, "").Trim();
            var docket = new DocketLine(default, line.Groups["fact"].Value, detail, null);
            Assert.All(DocketWords.Tell([docket], "es"), told => Assert.False(told.Foreign, $"{docket.What}: {detail}"));
            Assert.All(DocketWords.Tell([docket], "en"), told => Assert.DoesNotMatch(@"\b[A-Z][a-z]+[A-Z]|\d{4}-\d\d-\d\d|->", told.Detail));
        }
    }

    [Theory]
    [InlineData("WeekDecided", "week 2026-03-01, WaitingWeek, deduction $0, payable $0", "week of March 1, 2026, waiting week, $0 deducted, $0 payable", "semana del 1 de marzo de 2026, semana de espera, $0 descontados, $0 por pagar")]
    [InlineData("MailSent", "issue-2-determination-1", "decision 1 on issue 2", "decisión 1 del asunto 2")]
    [InlineData("OverpaymentRedecided", "overpayment 1, Other, $50 more, penalty $8 more", "overpayment 1, without fraud, $50 more, penalty $8 more", "sobrepago 1, sin fraude, $50 más, multa $8 más")]
    [InlineData("OffsetRestored", "overpayment 1, week 2026-03-01, less $12, by overpayment 2", "overpayment 1, week of March 1, 2026, $12 less, by overpayment 2", "sobrepago 1, semana del 1 de marzo de 2026, $12 menos, por el sobrepago 2")]
    [InlineData("PaymentsFrozen", "Other, lee-wong", "another reason, lee-wong", "otro motivo, lee-wong")]
    [InlineData("WeekHeld", "week 2026-03-01, nobody-knows", "week of March 1, 2026, nobody-knows", "semana del 1 de marzo de 2026, nobody-knows")]
    public void A_line_is_told_part_by_part_and_what_is_unknown_stays(string fact, string detail, string english, string spanish)
        => Assert.Equal((english, spanish), (DocketWords.Detail(detail, "en", fact).Words, DocketWords.Detail(detail, "es", fact).Words));

    [GeneratedRegex(@"^  \d{4}-\d\d-\d\d +(?<fact>[A-Z][A-Za-z]+)(?<detail> .*)?$")]
    private static partial Regex Line();

    [GeneratedRegex(@" (?:RCW|WAC|UIPL|20 CFR|26 USC)[ \d].*$")]
    private static partial Regex Cite();
}
