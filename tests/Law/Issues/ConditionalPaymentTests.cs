using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.Tests.Law.Issues;

/// <summary>WAC 192-100-070, effective January 7, 2024.</summary>
public class ConditionalPaymentTests
{
    private static readonly ConditionalPaymentFacts Questioned = new()
    {
        On = new(2026, 3, 17),
        Week = new(new(2026, 3, 8)),
        BenefitsReceived = true,
        FirstWeekQuestioned = new(new(2026, 3, 8)),
        NoticeGiven = new(2026, 3, 17),
        WeeksNotClaimed = 3,
        ClaimShowsUnavailable = false,
        ReportsFullTimeWork = false,
    };

    private static readonly ConditionalPaymentFacts Authorization = Questioned with
    {
        WorkAuthorization = true,
        ReasonableEvidence = true,
        BenefitsReceived = null,
        FirstWeekQuestioned = null,
        NoticeGiven = null,
        WeeksNotClaimed = 9,
    };

    [Fact]
    public void A_questioned_week_of_somebody_who_was_paid_before_is_paid_conditionally()
    {
        var payment = ConditionalPayment.For(Questioned);
        Assert.True(payment.Payable);
        Assert.Equal(
            [
                "+ WAC 192-100-070", "+ WAC 192-100-070(1)(a)", "+ WAC 192-100-070(3)(a)(i)", "+ WAC 192-100-070(3)(a)(ii)", "+ WAC 192-100-070(4)",
                "+ WAC 192-100-070(3)(b)", "+ WAC 192-100-070(6)", "+ WAC 192-100-070(6)", "+ WAC 192-100-070(5)",
            ],
            payment.Signs());
        Assert.Empty(payment.Unconfirmed);
        Assert.Contains("Issues/conditional-payment-break", payment.Findings[0].Parameters.Select(used => used.Name));
        payment.Speaks();
    }

    [Theory]
    [InlineData("2026-03-01", "WAC 192-100-070(3)(a)(i)")]
    [InlineData("2026-03-08", null)]
    [InlineData("2026-03-15", null)]
    public void It_begins_with_the_first_week_questioned(string sunday, string? refused) =>
        Refused(Questioned with { Week = new(sunday.Day()) }, refused);

    [Fact]
    public void Without_a_question_there_is_nothing_conditional() =>
        Refused(Questioned with { FirstWeekQuestioned = null }, "WAC 192-100-070(3)(a)(i)");

    [Theory]
    [InlineData("2026-03-16", null)]
    [InlineData("2026-03-17", null)]
    [InlineData("2026-03-18", "WAC 192-100-070(3)(a)(ii)")]
    [InlineData(null, "WAC 192-100-070(3)(a)(ii)")]
    public void It_begins_once_notice_was_given(string? given, string? refused) => Refused(Questioned with { NoticeGiven = given?.Day() }, refused);

    [Theory]
    [InlineData("2026-03-16", "WAC 192-100-070(3)(b)")]
    [InlineData("2026-03-17", "WAC 192-100-070(3)(b)")]
    [InlineData("2026-03-18", null)]
    public void It_ends_with_the_determination(string decided, string? refused) => Refused(Questioned with { Decided = decided.Day() }, refused);

    [Theory]
    [InlineData(0, null)]
    [InlineData(3, null)]
    [InlineData(4, "WAC 192-100-070(4)")]
    [InlineData(5, "WAC 192-100-070(4)")]
    public void A_break_of_four_weeks_ends_it(int weeks, string? refused) => Refused(Questioned with { WeeksNotClaimed = weeks }, refused);

    [Fact]
    public void A_first_payment_is_never_conditional() => Refused(Questioned with { BenefitsReceived = false }, "WAC 192-100-070(1)(a)");

    [Fact]
    public void A_week_that_the_claim_itself_decides_is_not_paid_conditionally()
    {
        Refused(Questioned with { ClaimShowsUnavailable = true }, "WAC 192-100-070(6)");
        Refused(Questioned with { ReportsFullTimeWork = true }, "WAC 192-100-070(6)");
        Refused(Authorization with { ReportsFullTimeWork = true }, "WAC 192-100-070(6)");
    }

    [Theory]
    [InlineData(nameof(Questioned.BenefitsReceived))]
    [InlineData(nameof(Questioned.ClaimShowsUnavailable))]
    [InlineData(nameof(Questioned.ReportsFullTimeWork))]
    public void What_nobody_has_answered_is_asked(string fact)
    {
        var payment = ConditionalPayment.For(fact switch
        {
            nameof(Questioned.BenefitsReceived) => Questioned with { BenefitsReceived = null },
            nameof(Questioned.ClaimShowsUnavailable) => Questioned with { ClaimShowsUnavailable = null },
            _ => Questioned with { ReportsFullTimeWork = null },
        });
        Assert.Null(payment.Payable);
        Assert.Equal((fact, Party.Staff), (payment.OpenQuestions.Single().Rule, payment.OpenQuestions.Single().Question!.Of));
        payment.Speaks();
    }

    [Fact]
    public void Work_authorization_needs_reasonable_evidence_and_neither_earlier_benefits_nor_an_unbroken_claim()
    {
        var payment = ConditionalPayment.For(Authorization);
        Assert.True(payment.Payable);
        Assert.Equal(
            [
                "+ WAC 192-100-070", "+ WAC 192-100-070(1)(b)", "+ WAC 192-100-070(3)(b)", "+ WAC 192-100-070(6)", "+ WAC 192-100-070(6)",
                "+ WAC 192-100-070(5)",
            ],
            payment.Signs());
        Refused(Authorization with { ReasonableEvidence = false }, "WAC 192-100-070(1)(b)");
        var asked = ConditionalPayment.For(Authorization with { ReasonableEvidence = null });
        Assert.Equal((null, Party.Claimant), (asked.Payable, asked.OpenQuestions.Single().Question!.Of));
        asked.Speaks();
    }

    [Fact]
    public void A_wish_to_have_payment_held_changes_nothing()
    {
        var payment = ConditionalPayment.For(Questioned with { HoldRequested = true });
        Assert.True(payment.Payable);
        Assert.True(payment.On("WAC 192-100-070(3)(c)").Met);
        Assert.DoesNotContain("+ WAC 192-100-070(3)(c)", ConditionalPayment.For(Questioned).Signs());
        payment.Speaks();
    }

    [Fact]
    public void The_rule_before_2024_is_for_a_person()
    {
        Assert.Throws<NoParameter>(() => ConditionalPayment.For(Questioned with { On = new(2024, 1, 6) }));
        var first = Questioned with
        {
            On = new(2024, 1, 7),
            NoticeGiven = new(2024, 1, 7),
            Week = new(new(2023, 12, 31)),
            FirstWeekQuestioned = new(new(2023, 12, 31)),
        };
        Assert.True(ConditionalPayment.For(first).Payable);
        Assert.Throws<ArgumentOutOfRangeException>(() => ConditionalPayment.For(Questioned with { WeeksNotClaimed = -1 }));
    }

    private static void Refused(ConditionalPaymentFacts facts, string? cite)
    {
        var payment = ConditionalPayment.For(facts);
        Assert.Equal(cite is null, payment.Payable);
        Assert.Equal(cite is null ? [] : [cite], payment.Findings[0].Limbs.Where(limb => !limb.Met).Select(limb => limb.Cite));
        var decided = payment.Findings[0].Limbs.Single(limb => limb.Rule == nameof(facts.Decided));
        Assert.Equal(decided.Met ? "The question is not decided yet." : "The question is decided.", decided.Because.En);
        Assert.Equal(cite is null, payment.Signs()[^1] == "+ WAC 192-100-070(5)");
        payment.Speaks();
    }
}
