using System.Net;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Waivers;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Tests.Issues.FactFinding;
using BenefitsFlow.Tests.Overpayments.Collection;

namespace BenefitsFlow.Tests.Overpayments.Waivers;

/// <summary>Waiver of an overpayment: RCW 50.20.190(2); WAC 192-220-017, -030, -080.</summary>
public class WaiverTests
{
    /// <summary>7,000 × 4 = 28,000, exactly 70% of 40,000: hardship is presumed, and the whole is waived.</summary>
    [Fact]
    public async Task A_household_at_the_limit_is_presumed_to_be_in_hardship_and_pays_nothing_back()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync();
        var asked = await owing.AskAsync(claimId);
        Assert.Equal((WaiverRequests.Issue, 1, true), (asked.Code, asked.Overpayment, asked.Open));
        await owing.LookUpAsync(claimId);
        Assert.Equal(60_000, (await owing.DebtAsync(claimId)).Principal);
        await owing.SignAsync(claimId);

        var debt = await owing.DebtAsync(claimId);
        Assert.Equal((0L, 60_000L, true), (debt.Principal, debt.Waived, debt.Collection.Closed));
        Assert.Equal(60_000, await owing.Agency.Get<Ledger>().BalanceAsync(claimId, Account.Waived, Owing.Cancellation));
        await owing.AssertBalancedAsync(claimId);
        var letter = (await owing.Agency.Get<LetterShelf>().ReadAsync(claimId, $"issue-{asked.Number}-1-claimant", "html", Owing.Cancellation))!.ToString();
        foreach (var said in new[] { "You do not have to pay back the $600 that you owe.", "$7,000.00 × 4 + $0.00 = $28,000.00", "$40,000.00 × 70% = $28,000.00", "Ana Lima" })
            Assert.Contains(said, WebUtility.HtmlDecode(letter), StringComparison.Ordinal);

        await owing.Agency.Get<LaterDecisions>().CarryOutAsync(new(claimId, asked.Number, 1), owing.Client, Owing.Cancellation);
        Assert.Equal(60_000, (await owing.DebtAsync(claimId)).Waived);
        await owing.AssertBalancedAsync(claimId);
    }

    /// <summary>A cent above it: nothing is presumed, and a person judges all circumstances; $200 of the $600 is waived.</summary>
    [Fact]
    public async Task A_cent_above_the_limit_a_person_judges_and_may_waive_a_part()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync();
        await owing.AskAsync(claimId, ("currentLiquidAssets", "0.01"));
        await owing.FindAsync(claimId, ("Lower Living Standard", "40000"), ("Where the level was read", "A table of these tests"));
        await owing.FindAsync(claimId, ("Do all circumstances together", "yes"), ("Only when a part is waived", "200"), ("health speak for a waiver", "yes"));
        await owing.SignAsync(claimId);

        var (debt, claim) = (await owing.DebtAsync(claimId), await owing.StateAsync(claimId));
        Assert.Equal((40_000L, 20_000L), (debt.Principal, debt.Waived));
        Assert.Equal((false, null), (claim.Issues[^1].Result!.Allowed, claim.Issues[^1].Result!.DeniedFrom));
        Assert.Empty(claim.IssuesDenying(new(2026, 3, 1)));
        await owing.AssertBalancedAsync(claimId);

        // Decided, it may be asked again with what is new; the earlier words stay where they are.
        using var rosa = owing.Visit(claimId);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await rosa.PostAsync(Asking.Path, Asking.Poor)).Status);
        var again = await owing.AskAsync(claimId, ("news", "My hours were cut."));
        Assert.Equal(2, WaiverRequests.Of(await owing.StateAsync(claimId), 1).Count);
        await owing.LookUpAsync(claimId);
        await owing.SignAsync(claimId);
        debt = await owing.DebtAsync(claimId);
        Assert.Equal((0L, 60_000L, again.Number), (debt.Principal, debt.Waived, debt.Waivers[^1].Issue));
        await owing.AssertBalancedAsync(claimId);
    }

    [Theory]
    [InlineData(true, OverpaymentKind.Other)]
    [InlineData(false, OverpaymentKind.Fraud)]
    public async Task What_the_law_bars_is_refused_by_a_person_and_nothing_is_waived(bool atFault, OverpaymentKind kind)
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(atFault: atFault, kind: kind);
        var asked = await owing.AskAsync(claimId);
        Assert.Null((await owing.StateAsync(claimId)).Issue(asked.Number)!.Result);
        await owing.SignAsync(claimId);
        Assert.False((await owing.StateAsync(claimId)).Issue(asked.Number)!.Result!.Allowed);
        Assert.Equal((60_000L, 0L), ((await owing.DebtAsync(claimId)).Principal, (await owing.DebtAsync(claimId)).Waived));
    }

    [Fact]
    public async Task Asked_twice_it_is_one_request_and_nobody_elses_debt_can_be_asked_about()
    {
        await using var owing = await Owing.StartAsync();
        var (mine, other) = (await owing.OweAsync(), await owing.OweAsync());
        await owing.AskAsync(mine);
        using var rosa = owing.Visit(mine);
        Assert.Contains("We have your request", (await rosa.GetAsync(Asking.Path)).Text, StringComparison.Ordinal);
        await rosa.SendFormAsync(Asking.Path, Asking.Poor);
        var finances = new StatementContent { By = BenefitsFlow.Law.Party.Claimant };
        await owing.Agency.Get<WaiverRequests>().AskAsync(new(mine, 1), finances, owing.Client, Owing.Cancellation);
        Assert.Single((await owing.StateAsync(mine)).Issues);
        Assert.Empty((await owing.StateAsync(other)).Issues);
        Assert.Equal(HttpStatusCode.NotFound, (await rosa.GetAsync("/claims/debts/2/waiver")).Status);
        using var nobody = await owing.Agency.VisitAsync(null);
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync(Asking.Path)).Status);
        var record = (await owing.Agency.Get<IssueFile>().LoadAsync(mine, 1, Owing.Cancellation))!;
        Assert.Equal("I told you of the pay in time.", Assert.Single(record.Statements).Content.Words);
    }

    [Theory]
    [InlineData("currentIncome", "-5", "must be an amount in dollars")]
    [InlineData("currentIncome", "99999999999999999999", "must be $1,000,000 or less")]
    [InlineData("followingExpenses", "", "is empty")]
    [InlineData("size", "0", "from 1 to 30")]
    [InlineData("change", "", "Choose one")]
    [InlineData("true", "", "Check the box")]
    public async Task What_was_typed_is_kept_when_something_is_wrong_and_nothing_is_asked(string field, string typed, string said)
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync();
        using var rosa = owing.Visit(claimId);
        var seen = await rosa.PostAsync(Asking.Path, Asking.With((field, typed)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, seen.Status);
        Assert.Contains(said, seen.Text, StringComparison.Ordinal);
        Assert.Contains("I told you of the pay in time.", seen.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"2,000\"", seen.Html, StringComparison.Ordinal);
        Assert.Empty((await owing.StateAsync(claimId)).Issues);
    }

    [Fact]
    public async Task The_finances_are_shown_to_who_decides_and_stand_in_no_fact_and_no_mail()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync();
        var asked = await owing.AskAsync(claimId, ("previousIncome", "1,987.65"));
        var holder = (await owing.StateAsync(claimId)).Issue(asked.Number)!.AssignedTo!;
        foreach (var (id, shown) in new[] { (holder, true), (holder == "ben-ode" ? "ana-lima" : "ben-ode", false) })
        {
            using var member = await owing.Agency.VisitAsync(id);
            var seen = (await member.GetAsync($"/staff/claims/{claimId}/issues/{asked.Number}")).Text;
            Assert.Equal(shown, seen.Contains("1,987.65", StringComparison.Ordinal));
            Assert.Equal(shown, seen.Contains("I told you of the pay in time.", StringComparison.Ordinal));
        }

        var (ana, _, page) = await owing.OpenAsync(claimId);
        ana.Dispose();
        Assert.Contains("$6,987.65 × 4 + $0.00 = $27,950.60", page.Body!.TextContent, StringComparison.Ordinal);
        await foreach (var entry in owing.Agency.Get<ClaimFile>().ReadAsync(claimId, Owing.Cancellation))
            Assert.DoesNotContain("1987", System.Text.Json.JsonSerializer.Serialize<object>(entry.Fact), StringComparison.Ordinal);
        using var http = new HttpClient { BaseAddress = owing.Agency.Host.BaseAddress };
        Assert.DoesNotContain("1,987", await http.GetStringAsync(new Uri("emulator/mail.json", UriKind.Relative), Owing.Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task The_letter_is_whole_in_both_languages_when_it_is_refused(string language)
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(language: language);
        var asked = await owing.AskAsync(claimId, ("currentLiquidAssets", "9000"));
        await owing.FindAsync(claimId, ("Lower Living Standard", "40000"), ("Where the level was read", "A table of these tests"));
        await owing.FindAsync(claimId, ("Do all circumstances together", "no"));
        await owing.SignAsync(claimId);
        var letter = WebUtility.HtmlDecode((await owing.Agency.Get<LetterShelf>().ReadAsync(claimId, $"issue-{asked.Number}-1-claimant", "html", Owing.Cancellation))!.ToString());
        Assert.Contains(language == "en" ? "We do not waive what you owe. You still owe $600." : "No le exoneramos lo que debe. Todavía debe $600.", letter, StringComparison.Ordinal);
        Assert.Equal(60_000, (await owing.DebtAsync(claimId)).Principal);
    }
}
