using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Edits;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>What the whole catalogue comes to on one claim.</summary>
public class EditDecisionTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Claims put together from the parts of the examples.</summary>
    private static readonly Gen<EditSnapshot> Claims =
        from picks in Gen.Int[0, (2 * Example.All.Count) - 1].Array[7]
        from today in Gen.Int[0, 500]
        let parts = picks.Select(pick => pick % 2 == 0 ? Example.All[pick / 2].Raises : Example.All[pick / 2].Neighbour).ToArray()
        select new EditSnapshot
        {
            Today = new DateOnly(2025, 8, 20).AddDays(today),
            Application = parts[0].Application,
            Jobs = parts[1].Jobs,
            Identity = parts[2].Identity,
            Wages = parts[3].Wages,
            Monetary = parts[4].Monetary,
            Week = parts[5].Week,
            Payments = parts[6].Payments,
        };

    [Theory]
    [InlineData(false, false, Severity.Information)]
    [InlineData(true, false, Severity.StopPayment)]
    [InlineData(false, true, Severity.StopClaim)]
    [InlineData(true, true, Severity.StopClaim)]
    public void The_gravest_edit_says_what_waits(bool school, bool nameless, Severity stops)
    {
        var decision = EditDecision.For(SomeClaim.Application(a => a with { InSchool = school, GaveLegalName = !nameless, WorkedElsewhere = true }));
        Assert.Equal(stops, decision.Stops);
        Assert.Contains("APP-007", decision.Raised.Select(raised => raised.Code));
        Assert.Equal(decision.Raised.Select(raised => raised.Finding), decision.Findings);
    }

    [Fact]
    public void Information_alone_stops_nothing() => Claims.Sample(facts =>
    {
        var decision = EditDecision.For(facts);
        Assert.Equal(decision.Stops == Severity.Information, decision.Raised.All(raised => raised.Edit.Severity == Severity.Information));
        Assert.All(decision.Raised, raised => Assert.True(raised.Edit.Severity <= decision.Stops));
    }, iter: 300);

    [Fact]
    public void What_is_raised_stands_in_the_order_of_the_codes_and_comes_out_the_same_again() => Claims.Sample(facts =>
    {
        var (first, second) = (facts.Codes().ToList(), facts.Codes().ToList());
        Assert.Equal(first.Order(StringComparer.Ordinal), first);
        Assert.Equal(first, second);
    }, iter: 300);

    [Fact]
    public void No_edit_looks_at_what_another_found() => Claims.Sample(facts =>
    {
        // Without the week and the payments, the edits of all other families find the same.
        var rest = EditDecision.For(facts with { Week = null, Payments = null }).Raised.Select(raised => raised.Code).ToList();
        Assert.Equal(facts.Codes().Where(code => code[..3] is not ("WEE" or "PAY")), rest.Where(code => code[..3] is not ("WEE" or "PAY")));
    }, iter: 300);

    [Fact]
    public void Knowing_less_never_stops_a_claim() => Gen.Select(Claims, Gen.Int[0, 6]).Sample((facts, forget) =>
    {
        var less = forget switch
        {
            0 => facts with { Application = facts.Application is { } a ? new() { Filed = a.Filed } : null },
            1 => facts with { Jobs = null },
            2 => facts with { Identity = null },
            3 => facts with { Wages = null },
            4 => facts with { Monetary = null },
            5 => facts with { Week = null },
            _ => facts with { Payments = null },
        };
        Assert.True(EditDecision.For(less).Stops < Severity.StopClaim || EditDecision.For(facts).Stops == Severity.StopClaim);
    }, iter: 300);

    [Fact]
    public void Outside_its_days_an_edit_is_never_raised() => Claims.Sample(facts => Assert.All(EditDecision.For(facts).Raised, raised =>
    {
        DateOnly?[] days = [facts.Today, facts.Application?.Filed, facts.Jobs is [{ Ended: { } ended }, ..] ? ended : null, facts.Week?.Week.Sunday];
        Assert.Contains(days, day => day is { } known && raised.Edit.InForce.On(known));
    }), iter: 300);

    [Fact]
    public void Facts_and_decision_survive_being_written_down() => Claims.Sample(facts =>
    {
        var decision = EditDecision.For(facts);
        var again = JsonSerializer.Deserialize<EditDecision>(JsonSerializer.Serialize(decision, Json), Json)!;
        Assert.Equal(JsonSerializer.Serialize(decision, Json), JsonSerializer.Serialize(again, Json));
        Assert.Equal(decision.Raised.Select(raised => raised.Edit), again.Raised.Select(raised => raised.Edit));
        Assert.True(Replay.Of(again).Same);
    }, iter: 100);

    [Fact]
    public void A_question_is_told_with_who_is_asked()
    {
        var reason = Assert.Single(Explanation.Of(EditDecision.For(SomeClaim.Application(a => a with { ReceivesPension = true })), "es").Reasons);
        Assert.Equal(("APP-027", true, Party.Claimant), (reason.Rule, reason.Open, reason.Asked));
        Assert.StartsWith("¿Qué empleador", reason.Question, StringComparison.Ordinal);
    }

    public static TheoryData<string, Func<EditSnapshot>> Impossible => new()
    {
        { "168 hours", () => SomeClaim.Week(w => w with { HoursWorked = 168.01m }) },
        { "168 hours", () => SomeClaim.Week(w => w with { HoursWorked = -0.01m }) },
        { "168 hours", () => SomeClaim.Week(w => w with { HoursAvailable = 168.01m }) },
        { "168 hours", () => SomeClaim.Week(w => w with { HoursAvailable = -0.01m }) },
        { "168 hours", () => SomeClaim.Application(a => a with { HoursAvailable = 168.01m }) },
        { "168 hours", () => SomeClaim.Application(a => a with { HoursAvailable = -0.01m }) },
        { "Earnings", () => SomeClaim.Week(w => w with { Earned = -0.01m }) },
        { "Earnings", () => SomeClaim.Week(w => w with { EmployersReport = -0.01m }) },
        { "amounts", () => SomeClaim.Figures(m => m with { WeeklyBenefitAmount = -1 }) },
        { "amounts", () => SomeClaim.Figures(m => m with { MaximumBenefitsPayable = -1 }) },
        { "amounts", () => SomeClaim.Figures(m => m with { BaseYearWages = -0.01m }) },
        { "Payments", () => SomeClaim.Paying(p => p with { PayableNow = -0.01m }) },
        { "Payments", () => SomeClaim.Paying(p => p with { Balance = -0.01m }) },
        { "Pay must", () => SomeClaim.Week(w => w with { OtherPay = [new(PayKind.Pension, 1), new(PayKind.Pension, -0.01m)] }) },
        { "Reported", () => SomeClaim.Wages(0, item => item with { Wages = -0.01m }) },
        { "Reported", () => SomeClaim.Wages(0, item => item with { Hours = -1 }) },
        { "Reported", () => SomeClaim.Wages(0, _ => null!) },
        { "week is missing", () => SomeClaim.Week(w => w with { Week = default }) },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_is_refused(string says, Func<EditSnapshot> facts)
    {
        var refused = Assert.Throws<ArgumentException>(() => EditDecision.For(facts()));
        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_edges_of_what_can_be_are_taken()
    {
        Assert.NotNull(EditDecision.For(SomeClaim.Week(w => w with { HoursWorked = 168, HoursAvailable = 168, Earned = 0, EmployersReport = 0 })));
        Assert.NotNull(EditDecision.For(SomeClaim.Week(w => w with { HoursWorked = 0, HoursAvailable = 0, OtherPay = [new(PayKind.Pension, 0)] })));
        Assert.NotNull(EditDecision.For(SomeClaim.Application(a => a with { HoursAvailable = 168 })));
        Assert.NotNull(EditDecision.For(SomeClaim.Application(a => a with { HoursAvailable = 0 })));
        Assert.NotNull(EditDecision.For(SomeClaim.Figures(m => m with { WeeklyBenefitAmount = 0, MaximumBenefitsPayable = 0, BaseYearWages = 0 })));
        Assert.NotNull(EditDecision.For(SomeClaim.Paying(p => p with { PayableNow = 0, Balance = 0 })));
        Assert.NotNull(EditDecision.For(SomeClaim.Wages(0, item => item with { Wages = 0, Hours = 0 })));
        Assert.Throws<ArgumentNullException>(() => EditDecision.For(null!));
    }
}
