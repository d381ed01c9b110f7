using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Staff.Approvals;

/// <summary>Having the link is no authority; one answer counts; and what was not shown is not signed.</summary>
public class ApprovalAttackTests
{
    private const string Ana = "ana.lima@agency.example";
    private const string Ben = "ben.ode@agency.example";
    private const string Lee = "lee.wong@agency.example";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_with_any_letter_changed_is_none()
    {
        await using var house = await BegunAsync();
        using var ana = house.SignIn(Ana);
        var link = await house.LinkAsync();
        for (var at = "/staff/approvals/".Length; at < link.Length - 1; at += 11)
            Assert.Equal(404, (int)(await ana.GetAsync(link[..at] + (link[at] == 'A' ? 'B' : 'A') + link[(at + 1)..])).Status);
    }

    [Fact]
    public async Task A_link_of_more_than_thirty_days_is_too_old_to_show_or_to_sign()
    {
        await using var house = await BegunAsync();
        using var ana = house.SignIn(Ana);
        var link = await house.LinkAsync();
        var page = await ana.GetAsync(link);
        await house.WindToAsync(new(2026, 4, 6));

        Assert.Equal(410, (int)(await ana.GetAsync(link)).Status);
        Assert.Equal(410, (int)(await ana.PostAsync(link, [.. Desk.Hidden(page, "sign"), .. Desk.Signing()])).Status);
        await UndecidedAsync(house);
    }

    [Fact]
    public async Task Nobody_signed_in_is_told_how_and_led_back()
    {
        await using var house = await BegunAsync();
        using var nobody = house.SignIn(null);
        var link = await house.LinkAsync();

        var page = await nobody.GetAsync(link);
        Assert.Equal(401, (int)page.Status);
        Assert.Contains("post_login_redirect_uri=" + Uri.EscapeDataString(link), page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rosa", page.Text, StringComparison.Ordinal);
        Assert.Equal(401, (int)(await nobody.GetAsync(house.CasePath)).Status);
        Assert.Equal(401, (int)(await nobody.GetAsync($"/staff/approvals/{house.Approval}/steps/1")).Status);
    }

    [Theory]
    [InlineData("ben.ode@agency.example")]
    [InlineData("lee.wong@agency.example")]
    [InlineData("ugo.finn@agency.example")]
    public async Task A_forwarded_link_opens_for_nobody_else(string other)
    {
        await using var house = await BegunAsync();
        using var ana = house.SignIn(Ana);
        var mine = await ana.GetAsync(await house.LinkAsync());
        using var them = house.SignIn(other);

        var page = await them.GetAsync(await house.LinkAsync());
        Assert.Equal(403, (int)page.Status);
        Assert.Contains("sent to somebody else", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rosa", page.Text, StringComparison.Ordinal);
        Assert.Equal(403, (int)(await them.PostAsync(await house.LinkAsync(), [.. Desk.Hidden(mine, "sign"), .. Desk.Signing()])).Status);
        await UndecidedAsync(house);
    }

    [Theory]
    [InlineData("ugo.finn@agency.example", 200)]
    [InlineData("tess.ray@agency.example", 403)]
    [InlineData("cole.hart@agency.example", 403)]
    [InlineData("tia.bell@agency.example", 403)]
    [InlineData("stranger@elsewhere.example", 401)]
    public async Task Who_does_not_decide_signs_nothing_and_only_the_auditor_reads(string email, int status)
    {
        await using var house = await BegunAsync();
        using var ana = house.SignIn(Ana);
        var digest = await house.DigestAsync();
        using var other = house.SignIn(email);

        var page = await other.GetAsync(house.CasePath);
        Assert.Equal(status, (int)page.Status);
        Assert.DoesNotContain("value=\"sign\"", page.Text, StringComparison.Ordinal);
        var token = Desk.Hidden(await other.GetAsync("/claims/new"), "sign");
        foreach (var act in new[] { "sign", "change", "return", "handOn" })
        {
            var refused = await other.PostAsync(
                house.CasePath, [.. token, ("act", act), ("step", "1"), ("digest", digest), .. Desk.Signing(), ("questionClaimant", "Why did you leave?"), ("why", "other")]);
            Assert.Equal(status == 401 ? 401 : 403, (int)refused.Status);
        }

        await UndecidedAsync(house);
    }

    [Fact]
    public async Task The_delegate_and_a_lead_sign_from_the_queue()
    {
        foreach (var email in new[] { Ben, Lee })
        {
            await using var house = await BegunAsync();
            using var other = house.SignIn(email);
            Assert.Equal(303, (int)(await other.SignAsync(house.CasePath)).Status);
            await house.SettleAsync();
            Assert.Equal(ApprovalOutcome.Approved, (await house.EndAsync())!.Outcome);
        }
    }

    [Fact]
    public async Task Of_two_hundred_approvals_at_once_one_is_recorded_and_all_are_shown_it()
    {
        await using var house = await BegunAsync();
        using var ana = house.SignIn(Ana);
        var link = await house.LinkAsync();
        var hidden = Desk.Hidden(await ana.GetAsync(link), "sign");

        var seen = await Task.WhenAll(Enumerable.Range(0, 200).Select(number
            => ana.PostAsync(link, [.. hidden, .. Desk.Signing($"Approved in answer number {number:000}.")])).ToArray());
        await house.SettleAsync();

        Assert.All(seen, answer => Assert.Equal((303, $"/staff/approvals/{house.Approval}/steps/1"), ((int)answer.Status, answer.Location)));
        var signature = Assert.Single(await house.SignaturesAsync());
        Assert.Contains(signature.Reason, (await ana.GetAsync(seen[0].Location!)).Text, StringComparison.Ordinal);
        Assert.Equal(ApprovalOutcome.Approved, (await house.EndAsync())!.Outcome);
    }

    [Fact]
    public async Task When_one_approves_and_another_returns_at_once_one_of_both_counts_for_both()
    {
        await using var house = await BegunAsync();
        using var ana = house.SignIn(Ana);
        using var lee = house.SignIn(Lee);
        var (hers, his) = (Desk.Hidden(await ana.GetAsync(house.CasePath), "sign"), Desk.Hidden(await lee.GetAsync(house.CasePath), "return"));

        await Task.WhenAll(
            ana.PostAsync(house.CasePath, [.. hers, .. Desk.Signing()]),
            lee.PostAsync(house.CasePath, [.. his, ("questionClaimant", "Who took the offer back?")]));
        await house.SettleAsync();

        var outcome = (await house.EndAsync())!.Outcome;
        var record = await house.Get<IssueFile>().LoadAsync(house.ClaimId, 1, Cancellation);
        Assert.Equal(outcome == ApprovalOutcome.Approved ? (1, 0) : (0, 1), ((await house.SignaturesAsync()).Count, record!.Questions.Count));
        var told = await Task.WhenAll(ana.GetAsync($"/staff/approvals/{house.Approval}/steps/1"), lee.GetAsync($"/staff/approvals/{house.Approval}/steps/1"));
        Assert.All(told, page => Assert.Contains(outcome == ApprovalOutcome.Approved ? "By Ana Lima" : "By Lee Wong", page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_used_again_shows_the_first_answer()
    {
        await using var house = await BegunAsync();
        using var ana = house.SignIn(Ana);
        var link = await house.LinkAsync();
        var hidden = Desk.Hidden(await ana.GetAsync(link), "sign");
        await ana.PostAsync(link, [.. hidden, .. Desk.Signing()]);
        await house.SettleAsync();

        var recorded = $"/staff/approvals/{house.Approval}/steps/1";
        Assert.Equal(recorded, (await ana.PostAsync(link, [.. hidden, .. Desk.Signing("Another reason, given later.")])).Location);
        Assert.Equal(recorded, (await ana.GetAsync(link)).Location);
        Assert.Contains(Desk.Reason, (await ana.GetAsync(recorded)).Text, StringComparison.Ordinal);
        Assert.Equal(Desk.Reason, Assert.Single(await house.SignaturesAsync()).Reason);
    }

    [Fact]
    public async Task A_post_from_another_site_changes_nothing()
    {
        await using var house = await BegunAsync();
        using var ana = house.SignIn(Ana);
        var link = await house.LinkAsync();
        var hidden = Desk.Hidden(await ana.GetAsync(link), "sign");
        (string Name, string Value)[] bare = [.. hidden.Where(field => !field.Name.StartsWith("__", StringComparison.Ordinal))];

        Assert.Equal(400, (int)(await ana.PostAsync(link, [.. bare, .. Desk.Signing()])).Status);
        Assert.Equal(403, (int)(await ana.PostAsync(link, [.. hidden, .. Desk.Signing()], "https://evil.example")).Status);
        using var withoutCookie = house.SignIn(Ana);
        var kept = await withoutCookie.PostAsync(link, [.. hidden, .. Desk.Signing()]);
        Assert.Equal(400, (int)kept.Status);
        Assert.Contains(Desk.Reason, kept.Text, StringComparison.Ordinal);
        await UndecidedAsync(house);
        Assert.Equal(303, (int)(await ana.PostAsync(link, [.. hidden, .. Desk.Signing()], house.Host.BaseAddress.GetLeftPart(UriPartial.Authority))).Status);
    }

    [Fact]
    public async Task A_scanner_that_opens_the_link_and_sends_every_form_changes_nothing()
    {
        await using var house = await BegunAsync();
        using var ana = house.SignIn(Ana);
        var link = await house.LinkAsync();
        var page = await ana.GetAsync(link);
        var before = await house.FindAsync();
        using var scanner = house.SignIn(null);
        foreach (var path in new[] { link, house.CasePath, $"/staff/approvals/{house.Approval}/steps/1" })
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Options, HttpMethod.Put, HttpMethod.Delete })
                Assert.True((int)(await scanner.SendAsync(new(method, path))).Status >= 400);
            foreach (var act in new[] { "sign", "change", "return", "handOn", "" })
                Assert.True((int)(await scanner.PostAsync(path, [.. Desk.Hidden(page, act), .. Desk.Signing(), ("found1", "yes"), ("why", "conflict")])).Status >= 400);
        }

        Assert.Equal(before, await house.FindAsync());
        await UndecidedAsync(house);
    }

    [Fact]
    public async Task A_proposal_that_changed_between_the_page_and_the_post_is_not_signed_and_the_new_one_is_shown()
    {
        await using var house = await BegunAsync();
        using var ana = house.SignIn(Ana);
        var link = await house.LinkAsync();
        var hidden = Desk.Hidden(await ana.GetAsync(link), "sign");
        await house.ProposeAsync(denied: false);

        var refused = await ana.PostAsync(link, [.. hidden, .. Desk.Signing()]);
        Assert.Equal(409, (int)refused.Status);
        Assert.Contains("The proposal has changed", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Benefits are allowed.", refused.Text, StringComparison.Ordinal);
        await UndecidedAsync(house);
        Assert.Contains("The proposal has changed", (await ana.GetAsync(link)).Text, StringComparison.Ordinal);
        Assert.Equal(303, (int)(await ana.PostAsync(link, [.. Desk.Hidden(refused, "sign"), .. Desk.Signing()])).Status);
        await house.SettleAsync();
        Assert.Equal(new ApprovalEnd(ApprovalOutcome.Approved, 2), await house.EndAsync());
    }

    [Fact]
    public async Task An_answer_that_was_kept_for_another_proposal_is_no_signature()
    {
        await using var house = await BegunAsync();
        var digest = await house.DigestAsync();
        await house.ProposeAsync(denied: false);
        await house.Get<ApprovalAnswers>().KeepAsync(house.Approval, 1, new(AnswerKind.Approved, "ana-lima", "Ana Lima", "specialist", House.Noon, 1, digest), Cancellation);
        await Approval.WakeAsync(house.Host.Client, house.Get<ApprovalBook>(), house.ClaimId, 1, Cancellation);
        await house.SettleAsync();

        await UndecidedAsync(house);
        Assert.Equal(2, (await house.FindAsync())!.Step);
    }

    [Fact]
    public async Task What_has_an_open_judgement_cannot_be_signed()
    {
        await using var house = await House.OpenAsync(judged: false);
        await house.BeginAsync();
        using var ana = house.SignIn(Ana);
        var page = await ana.GetAsync(await house.LinkAsync());
        Assert.DoesNotContain("value=\"sign\"", page.Text, StringComparison.Ordinal);

        Assert.Equal(409, (int)(await ana.PostAsync(await house.LinkAsync(), [.. Desk.Hidden(page, "sign"), .. Desk.Signing()])).Status);
        await UndecidedAsync(house);
    }

    [Theory]
    [InlineData("", "RCW 50.20.050", "yes", "Say why this is right")]
    [InlineData("ok, fine, approved.", "RCW 50.20.050", "yes", "at least 20 characters")]
    [InlineData("The offer was never definite.", "", "yes", "Enter the section")]
    [InlineData("The offer was never definite.", "the law", "yes", "Begin with RCW")]
    [InlineData("The offer was never definite.", "see RCW 50.20.050 and the letter", "yes", "Begin with RCW")]
    [InlineData("The offer was never definite.", "RCW 50.20.050", "", "Read what both sides said")]
    public async Task A_decision_without_reason_section_or_reading_is_sent_back_with_what_was_typed(string reason, string cite, string read, string told)
    {
        await using var house = await BegunAsync();
        using var ana = house.SignIn(Ana);

        var page = await ana.DoAsync(await house.LinkAsync(), "sign", ("reason", reason), ("cite", cite), ("read", read));
        Assert.Equal(422, (int)page.Status);
        Assert.Contains(told, page.Text, StringComparison.Ordinal);
        Assert.Contains(reason, page.Text, StringComparison.Ordinal);
        await UndecidedAsync(house);
    }

    private static async Task<House> BegunAsync()
    {
        var house = await House.OpenAsync();
        await house.BeginAsync();
        return house;
    }

    private static async Task UndecidedAsync(House house)
    {
        await house.SettleAsync();
        Assert.Null(await house.EndAsync());
        Assert.Empty(await house.SignaturesAsync());
        Assert.Empty((await house.Get<IssueFile>().LoadAsync(house.ClaimId, 1, Cancellation))!.Questions);
    }
}
