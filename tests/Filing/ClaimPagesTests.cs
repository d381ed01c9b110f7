using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Web;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Filing;

/// <summary>Each page of the claim form takes what is right and says what is wrong.</summary>
public class ClaimPagesTests
{
    [Fact]
    public void A_form_filled_in_right_becomes_an_application()
    {
        var application = Applicant.Whole;

        Assert.Equal(("531229876", "Ana María", "Núñez O'Brien", new DateOnly(1985, 3, 27)), (application.Ssn, application.FirstName, application.LastName, application.BirthDate));
        Assert.Equal(("2065550134", new Address("12 Pine St", null, "Yakima", "WA", "98901")), (application.Phone, application.Address));
        Assert.Equal(new BankAccount("021000021", "123456789012", Savings: true), application.Account);
        Assert.Equal(new Job("Cascade Fruit", "Yakima", new(2024, 1, 5), new(2026, 2, 20), JobEnded.Quit, "The shifts moved to nights."), Assert.Single(application.Jobs));
        Assert.True(application is { AbleAndAvailable: true, HoursAvailable: 40, WithholdIncomeTax: true, InSchool: false, UnionReferral: false });
    }

    [Fact]
    public void Every_page_that_is_missing_is_named_in_order()
        => Assert.Equal(ClaimPages.All, Submission.Of(new Draft { Id = "" }, Typing.Today, "en").Unfinished);

    [Theory]
    [InlineData("identity", "firstName", "lastName", "birthDate", "ssn")]
    [InlineData("contact", "email", "line1", "city", "state", "zip")]
    [InlineData("availability", "able", "hours", "school")]
    [InlineData("other-pay", "pension", "other")]
    [InlineData("work-authorization", "authorized", "union")]
    [InlineData("payment", "method", "withhold")]
    public void An_empty_page_names_each_answer_that_is_missing(string page, params string[] missing) => Assert.Equal(missing, Wrong(page));

    [Theory]
    [InlineData("531-22-9876", true)]
    [InlineData("531229876", true)]
    [InlineData("531 22 9876", true)]
    [InlineData("53122987", false)]
    [InlineData("5312298765", false)]
    [InlineData("53122987x", false)]
    [InlineData("٥٣١٢٢٩٨٧٦", false)]
    [InlineData("000-22-9876", false)]
    [InlineData("001-22-9876", true)]
    [InlineData("665-22-9876", true)]
    [InlineData("666-22-9876", false)]
    [InlineData("667-22-9876", true)]
    [InlineData("899-22-9876", true)]
    [InlineData("900-22-9876", false)]
    [InlineData("999-22-9876", false)]
    [InlineData("531-00-9876", false)]
    [InlineData("531-01-9876", true)]
    [InlineData("531-22-0000", false)]
    [InlineData("531-22-0001", true)]
    [InlineData("078-05-1120", false)]
    [InlineData("219-09-9999", false)]
    [InlineData("457-55-5462", false)]
    public void An_ssn_is_one_that_a_person_can_have(string ssn, bool taken) => Holds(taken, "identity", "ssn", ("ssn", ssn));

    [Theory]
    [InlineData("3", "4", "2026", false)]
    [InlineData("3", "5", "2026", false)]
    [InlineData("3", "5", "2012", false)]
    [InlineData("3", "4", "2012", true)]
    [InlineData("3", "4", "1916", true)]
    [InlineData("3", "3", "1916", false)]
    [InlineData("2", "30", "1985", false)]
    public void A_claimant_is_from_fourteen_to_a_hundred_and_ten_years_old(string month, string day, string year, bool taken)
        => Holds(taken, "identity", "birthDate", Typing.Date("birthDate", month, day, year));

    [Theory]
    [InlineData("a@b.co", true)]
    [InlineData("first.last+tag@sub.example.org", true)]
    [InlineData("o'brien@example.org", true)]
    [InlineData("no-at.example.org", false)]
    [InlineData("a@b", false)]
    [InlineData("a@@b.co", false)]
    [InlineData("a b@c.co", false)]
    [InlineData(".a@b.co", false)]
    [InlineData("a@-b.co", false)]
    [InlineData("a@b.co\r\nBcc: x@y.co", false)]
    [InlineData("\"a\"@b.co", false)]
    public void An_email_address_is_one_that_can_be_written_to(string email, bool taken) => Holds(taken, "contact", "email", ("email", email));

    [Theory]
    [InlineData("2065550134", true)]
    [InlineData("+1 (206) 555-0134", true)]
    [InlineData("", true)]
    [InlineData("555-0134", false)]
    [InlineData("0065550134", false)]
    [InlineData("call me", false)]
    public void A_phone_number_has_ten_digits_or_is_left_out(string phone, bool taken) => Holds(taken, "contact", "phone", ("phone", phone));

    [Theory]
    [InlineData("98901", true)]
    [InlineData("98901-1234", true)]
    [InlineData("9890", false)]
    [InlineData("989011", false)]
    [InlineData("98901-", false)]
    [InlineData("K1A 0B1", false)]
    public void A_zip_code_has_five_or_nine_digits(string zip, bool taken) => Holds(taken, "contact", "zip", ("zip", zip));

    [Theory]
    [InlineData("WA", true)]
    [InlineData("wa", true)]
    [InlineData("PR", true)]
    [InlineData("XX", false)]
    [InlineData("Washington", false)]
    public void A_state_is_one_of_the_list(string state, bool taken) => Holds(taken, "contact", "state", ("state", state));

    [Theory]
    [InlineData("0", true)]
    [InlineData("168", true)]
    [InlineData("169", false)]
    [InlineData("-1", false)]
    [InlineData("forty", false)]
    public void Hours_a_week_are_from_0_to_168(string hours, bool taken) => Holds(taken, "availability", "hours", ("hours", hours));

    [Theory]
    [InlineData("021000021", true)]
    [InlineData("121042882", true)]
    [InlineData("231380104", true)]
    [InlineData("021000012", false)]
    [InlineData("121042881", false)]
    [InlineData("000000000", false)]
    [InlineData("02100002", false)]
    [InlineData("0210000211", false)]
    [InlineData("02100002x", false)]
    public void A_routing_number_checks(string routing, bool taken) => Holds(taken, "payment", "routing", ("routing", routing));

    [Theory]
    [InlineData("1", true)]
    [InlineData("12345678901234567", true)]
    [InlineData("123456789012345678", false)]
    [InlineData("A-1", true)]
    [InlineData("<b>1</b>", false)]
    [InlineData("", false)]
    public void An_account_number_has_up_to_17_characters(string account, bool taken) => Holds(taken, "payment", "account", ("account", account));

    [Fact]
    public void A_check_needs_no_account()
        => Assert.Null(Payment.From(Check("payment", ("method", "check"), ("withhold", "no"), ("routing", "junk")), Typing.Today)!.Account);

    [Theory]
    [InlineData("identity", "firstName", 60)]
    [InlineData("identity", "lastName", 60)]
    [InlineData("contact", "line1", 80)]
    [InlineData("contact", "city", 60)]
    public void A_text_is_as_long_as_it_may_be_and_no_longer(string page, string field, int max)
    {
        Holds(true, page, field, (field, new string('é', max)));
        Holds(false, page, field, (field, new string('é', max + 1)));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("Robert'); DROP TABLE claims;--")]
    public void Formulas_and_markup_are_only_a_strange_name(string name)
        => Assert.Equal(name, ((Identity)Read("identity", ("firstName", name))!).FirstName);

    private static Check Check(string page, params (string Name, string Value)[] fields) => Typing.Check(ClaimPages.Of(page)!.Keys, fields);

    private static object? Read(string page, params (string Name, string Value)[] changes)
        => ClaimPages.Of(page)!.Read(Check(page, Applicant.But(Applicant.Pages[page], changes)), Typing.Today);

    private static string[] Wrong(string page)
    {
        var check = Check(page);
        Assert.Null(ClaimPages.Of(page)!.Read(check, Typing.Today));
        return Typing.Wrong(check);
    }

    private static void Holds(bool taken, string page, string field, params (string Name, string Value)[] changes)
    {
        var check = Check(page, Applicant.But(Applicant.Pages[page], changes));
        var read = ClaimPages.Of(page)!.Read(check, Typing.Today);

        Assert.Equal(taken, read is not null);
        Assert.Equal(taken ? [] : [field], Typing.Wrong(check));
        Assert.All(check.Form.Errors, e => Assert.EndsWith(".", e.Sentence.En, StringComparison.Ordinal));
    }
}
