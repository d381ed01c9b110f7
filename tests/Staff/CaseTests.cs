using System.Net;
using System.Text.RegularExpressions;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Staff;

/// <summary>From the case page a specialist does everything that a case asks for.</summary>
public partial class CaseTests(Office office) : IClassFixture<Office>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private T Get<T>() where T : notnull => office.Agency.Get<T>();

    private static string PathOf(string claimId, string act = "") => $"/staff/claims/{claimId}/issues/1{(act.Length > 0 ? "/" + act : "")}";

    [Fact]
    public async Task The_page_shows_what_is_on_record_and_enters_who_looked()
    {
        var claimId = await office.FileAsync();
        using var ana = await office.Agency.VisitAsync("ana-lima");

        var seen = (await ana.GetAsync(PathOf(claimId))).Text;

        foreach (var part in new[] { "Ana María Núñez O'Brien", "ana@example.org", "555", "Cascade Fruit", "The shifts moved to nights.", "Nothing yet.", "Issue raised", Confirmation.Of(claimId) })
            Assert.Contains(part, seen, StringComparison.Ordinal);
        Assert.DoesNotContain("531-22-9876", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("123456789012", seen, StringComparison.Ordinal);
        var view = Assert.Single(await Get<StaffViews>().OfAsync(claimId, Cancellation));
        Assert.Equal(("ana-lima", 1, Office.Noon), view);
    }

    [Theory]
    [InlineData("")]
    [InlineData("statement")]
    [InlineData("call")]
    public async Task Who_is_a_party_to_the_case_neither_reads_it_nor_writes_into_it(string act)
    {
        var claimId = await office.FileAsync();
        await Get<PersonalFile>().SaveAsync(claimId, Filing.Applicant.Whole with { Email = "Ben.Ode@agency.example" }, Cancellation);
        using var ben = await office.Agency.VisitAsync("ben-ode");

        var refused = await ben.GetAsync(PathOf(claimId, act));

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.DoesNotContain("The shifts moved", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_reached_nobody_is_an_attempt_with_its_note()
    {
        var claimId = await office.FileAsync();
        await DoneAsync(claimId, "call", ("party", "employer"), ("about", "first"), ("reached", "no"), ("note", "Left a message."));

        var attempt = Assert.Single((await RecordAsync(claimId)).Attempts);
        Assert.Equal((Party.Employer, Channel.Phone, AskedFor.FirstAnswer, false), (attempt.Made.Party, attempt.Made.Channel, attempt.Made.For, attempt.Made.Reached!.Value));
        Assert.Equal(("ana-lima", "Left a message."), (attempt.By, attempt.Note));
    }

    [Fact]
    public async Task What_an_employer_answers_on_the_phone_is_its_statement_and_speaks_against_the_claimant()
    {
        var claimId = await office.FileAsync();
        await DoneAsync(claimId, "call", ("party", "employer"), ("about", "first"), ("reached", "yes"), ("words", "She walked out."), ("signedBy", "Pat Roe, manager"));

        var record = await RecordAsync(claimId);
        var said = Assert.Single(record.Statements);
        Assert.Equal((Party.Employer, Party.Claimant, "She walked out.", "ana-lima", "Pat Roe, manager"), (said.Taken.By, said.Taken.AdverseTo, said.Content.Words, said.Content.TakenBy, said.Content.SignedBy));
        Assert.Single(record.Attempts);

        await DoneAsync(claimId, "statement", ("party", "claimant"), ("about", "statement-1"), ("words", "I was told to go."));
        var rebuttal = (await RecordAsync(claimId)).Statements[1];
        Assert.Equal((Party.Claimant, 1), (rebuttal.Taken.By, rebuttal.Taken.Rebuts!.Value));
    }

    [Fact]
    public async Task A_question_is_put_and_answered_on_paper()
    {
        var claimId = await office.FileAsync();
        await DoneAsync(claimId, "question", ("party", "claimant"), ("text", "When did the shifts change?"));
        Assert.Null(Assert.Single((await RecordAsync(claimId)).Questions).Answered);

        await DoneAsync(claimId, "statement", ("party", "claimant"), ("about", "question-1"), ("words", "In January."));
        Assert.Equal(new DateOnly(2026, 3, 4), Assert.Single((await RecordAsync(claimId)).Questions).Answered);
    }

    [Theory]
    [InlineData("call", "party=&about=first&reached=no", "Choose one of the answers.")]
    [InlineData("call", "party=employer&about=first&reached=no&words=yes", "You did not reach the party")]
    [InlineData("call", "party=employer&about=first&reached=yes&words=yes", "Say who answered for the employer")]
    [InlineData("call", "party=claimant&about=statement-7&reached=yes", "Choose one of the answers.")]
    [InlineData("call", "party=claimant&about=first&reached=yes&answerBy-month=3&answerBy-day=3&answerBy-year=2026", "This day is over.")]
    [InlineData("call", "party=claimant&about=first&reached=yes&answerBy-month=3&answerBy-day=3&answerBy-year=2036", "You can give up to 30 days at a time.")]
    [InlineData("statement", "party=claimant&about=first&words=", "Enter what the party wrote.")]
    [InlineData("question", "party=claimant&text=", "Write the question.")]
    [InlineData("note", "text=", "Write the note.")]
    [InlineData("contact", "language=en", "Enter an email address, a mailing address, or both.")]
    [InlineData("contact", "email=nobody&language=en", "This is no email address.")]
    [InlineData("contact", "address=1%0A2%0A3%0A4%0A5%0A6%0A7&language=en", "There are more than six lines.")]
    [InlineData("hand", "to=ugo-finn&seen=0", "Choose somebody who works on issues.")]
    public async Task What_is_wrong_gets_a_sentence_and_nothing_is_entered(string form, string typed, string sentence)
    {
        var claimId = await office.FileAsync();
        var fields = typed.Split('&').Select(pair => pair.Split('=')).Select(pair => (pair[0], Uri.UnescapeDataString(pair[1]))).ToArray();

        var seen = await SendAsync("ana-lima", claimId, form, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, seen.Status);
        Assert.Contains(sentence, seen.Text, StringComparison.Ordinal);
        Assert.Equal(2, await Get<ClaimFile>().ReadAsync(claimId, Cancellation).CountAsync(Cancellation));
    }

    [Fact]
    public async Task The_employers_address_is_set_and_shown_again()
    {
        var claimId = await office.FileAsync();
        await DoneAsync(claimId, "contact", ("email", "hr@cascade.example"), ("address", "PO Box 1\nYakima, WA 98901"), ("language", "en"));

        var contact = await Get<EmployerContacts>().FindAsync("CASCADE FRUIT", Cancellation);
        Assert.Equal(("hr@cascade.example", 2), (contact!.Email, contact.Address.Count));
        using var ana = await office.Agency.VisitAsync("ana-lima");
        Assert.Contains("value=\"hr@cascade.example\"", (await ana.GetAsync(PathOf(claimId, "contact"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issue_is_taken_and_handed_on_by_whoever_may()
    {
        var claimId = await office.FileAsync();
        await DoneAsync(claimId, "hand", ("to", "ana-lima"), ("seen", "0"));
        Assert.Contains("Ana Lima has this issue", (await SendAsync("ben-ode", claimId, "hand", ("to", "ben-ode"), ("seen", "1"))).Text, StringComparison.Ordinal);
        Assert.Contains("since you opened the page", (await SendAsync("mara-diaz", claimId, "hand", ("to", "ben-ode"), ("seen", "0"))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync("mara-diaz", claimId, "hand", ("to", "ben-ode"), ("seen", "1"))).Status);
        Assert.Equal("ben-ode", (await RecordAsync(claimId)).Issue.AssignedTo);
    }

    [Fact]
    public async Task A_form_sent_twice_is_done_once_and_one_without_its_token_not_at_all()
    {
        var claimId = await office.FileAsync();
        using var ana = await office.Agency.VisitAsync("ana-lima");
        var page = (await ana.GetAsync(PathOf(claimId, "note"))).Text;
        (string, string)[] fields = [("__RequestVerificationToken", Token().Match(page).Groups[1].Value), ("key", Key().Match(page).Groups[1].Value), ("text", "Once.")];

        Assert.Equal(HttpStatusCode.SeeOther, (await ana.SendFormAsync(PathOf(claimId, "note"), fields)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await ana.SendFormAsync(PathOf(claimId, "note"), fields)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.SendFormAsync(PathOf(claimId, "note"), fields[1..])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.SendFormAsync(PathOf(claimId, "note"), [fields[0], ("key", "../x"), fields[2]])).Status);

        Assert.Single(await Get<CaseNotes>().ListAsync(claimId, 1, Cancellation));
    }

    [Fact]
    public async Task A_hostile_note_is_shown_as_it_was_typed_and_does_nothing()
    {
        var claimId = await office.FileAsync();
        await DoneAsync(claimId, "note", ("text", "<script>alert(1)</script> {{person.Ssn}} ' OR 1 eq 1"));

        using var http = await office.Agency.SignInAsync("ana-lima");
        var html = await http.GetStringAsync(new Uri(PathOf(claimId), UriKind.Relative), Cancellation);

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; {{person.Ssn}}", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decided_issue_takes_no_more_than_a_note()
    {
        var claimId = await office.FileAsync();
        await Get<ClaimFile>().AppendAsync(claimId, "closed", new IssueClosed(1, "mistake"), "ana-lima", Cancellation);
        using var ana = await office.Agency.VisitAsync("ana-lima");
        Assert.Equal(HttpStatusCode.Conflict, (await ana.GetAsync(PathOf(claimId, "call"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await ana.GetAsync(PathOf(claimId, "note"))).Status);
    }

    [Fact]
    public async Task An_issue_is_raised_by_hand_once()
    {
        var claimId = await office.FileAsync();
        var path = $"/staff/claims/{claimId}/raise";
        using var ana = await office.Agency.VisitAsync("ana-lima");
        var key = Key().Match((await ana.GetAsync(path)).Text).Groups[1].Value;
        Assert.Contains("is open already", (await ana.PostAsync(path, ("key", key), ("kind", "separation-quit"), ("job", "0"))).Text, StringComparison.Ordinal);
        Assert.Contains("Choose it", (await ana.PostAsync(path, ("key", key), ("kind", "separation-quit"))).Text, StringComparison.Ordinal);
        (string, string)[] week = [("key", key), ("kind", "separation-quit"), ("job", "0"), ("week-month", "3"), ("week-day", "11"), ("week-year", "2026")];

        Assert.Equal($"/staff/claims/{claimId}/issues/2", (await ana.PostAsync(path, week)).Location);
        await ana.PostAsync(path, week);

        var issues = (await Get<ClaimFile>().StateAsync(claimId, Cancellation))!.Issues;
        Assert.Equal([null, new DateOnly(2026, 3, 8)], issues.Select(issue => issue.Week));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("  bf{1} ")]
    [InlineData("{2}")]
    public async Task A_claim_is_found_by_its_number_as_people_type_it(string typed)
    {
        var claimId = await office.FileAsync();
        var number = Confirmation.Of(claimId);
        var asTyped = typed.Replace("{0}", number, StringComparison.Ordinal).Replace("{1}", number[2..].Replace("-", " ", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("{2}", number.ToLowerInvariant().Replace('0', 'o').Replace('1', 'l'), StringComparison.Ordinal);
        using var ana = await office.Agency.VisitAsync("ana-lima");

        Assert.Equal("/staff/claims/" + claimId, (await ana.PostAsync("/staff/claims", ("number", asTyped))).Location);
        Assert.Equal(HttpStatusCode.OK, (await ana.GetAsync("/staff/claims/" + claimId)).Status);
    }

    [Theory]
    [InlineData("BF-0000-0000")]
    [InlineData("' or 1 eq 1")]
    [InlineData("")]
    public async Task A_number_that_no_claim_has_gets_a_sentence(string typed)
    {
        using var ana = await office.Agency.VisitAsync("ana-lima");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ana.PostAsync("/staff/claims", ("number", typed))).Status);
    }

    [Theory]
    [InlineData("/staff/claims/nobody")]
    [InlineData("/staff/claims/00000000000000000000000000000000/issues/1")]
    [InlineData("/staff/claims/00000000000000000000000000000000/issues/x")]
    [InlineData("/staff/claims/00000000000000000000000000000000/issues/1/nothing")]
    [InlineData("/staff/claims/..%2f/issues/99999999999")]
    public async Task An_address_of_no_case_says_so(string path)
    {
        using var ana = await office.Agency.VisitAsync("ana-lima");
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync(path)).Status);
    }

    private async Task DoneAsync(string claimId, string form, params (string, string)[] fields)
    {
        var seen = await SendAsync("ana-lima", claimId, form, fields);
        Assert.True(seen.Status == HttpStatusCode.SeeOther, seen.Text);
        Assert.Equal(PathOf(claimId), seen.Location);
    }

    private async Task<Seen> SendAsync(string staffId, string claimId, string form, params (string, string)[] fields)
    {
        using var visitor = await office.Agency.VisitAsync(staffId);
        return await visitor.PostAsync(PathOf(claimId, form), [("key", Guid.NewGuid().ToString("N")), .. fields]);
    }

    private async Task<IssueRecord> RecordAsync(string claimId) => (await Get<IssueFile>().LoadAsync(claimId, 1, Cancellation))!;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"key\" value=\"([^\"]+)\"")]
    private static partial Regex Key();
}
