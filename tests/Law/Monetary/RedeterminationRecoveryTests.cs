using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using static BenefitsFlow.Tests.Law.Monetary.SomeRedetermination;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.20.160(1), 50.20.066(5), 50.12.070(2)(b); WAC 192-220-070, 192-320-080: what comes back, and who is charged.</summary>
public class RedeterminationRecoveryTests
{
    [Fact]
    public void What_was_overpaid_before_a_lower_determination_is_not_taken_back()
    {
        var decision = MonetaryRedetermination.For(Facts(More, Less, Three(500, 366)));
        Assert.Equal((0m, 402m, 0m, 9516m - 1500), (decision.Owed, decision.Overpaid, decision.Recoverable, decision.Balance));
        var shield = decision.Findings[^1];
        Assert.Equal(("Shield", "RCW 50.20.160(1)", true), (shield.Rule, shield.Cite, shield.Met));
        Assert.Contains("$402.00 more than your weeks pay now. You do not have to pay it back", shield.Because.En, StringComparison.Ordinal);
        Assert.Contains("No tiene que devolverlos", shield.Because.Es, StringComparison.Ordinal);
        Assert.Equal("Monetary/unrecovered-benefits", Assert.Single(decision.Unconfirmed).Parameter);
    }

    [Fact]
    public void It_is_after_fraud_or_misrepresentation()
    {
        var decision = MonetaryRedetermination.For(Facts(More, Less, Three(500, 366)) with { Misrepresented = true });
        Assert.Equal((402m, 402m, 9516m - 1098), (decision.Overpaid, decision.Recoverable, decision.Balance));
        Assert.Equal(("RCW 50.20.160(1)", false), (decision.Findings[^1].Cite, decision.Findings[^1].Met));
        Assert.Contains("may take it back", decision.Findings[^1].Because.En, StringComparison.Ordinal);
        Assert.Contains("puede recuperarlos", decision.Findings[^1].Because.Es, StringComparison.Ordinal);
        Assert.Empty(decision.Unconfirmed);
    }

    [Fact]
    public void Benefits_on_cancelled_wage_credits_are_recoverable_whatever_else_is_said()
    {
        var decision = MonetaryRedetermination.For(Facts(More, None, Three(500, 0)) with { Ground = RedeterminationGround.GrossMisconduct });
        Assert.Equal((1500m, 1500m, 0m), (decision.Overpaid, decision.Recoverable, decision.Balance));
        Assert.Equal(("RCW 50.20.066(5)", false), (decision.Findings[^1].Cite, decision.Findings[^1].Met));
    }

    [Theory]
    [InlineData(RedeterminationGround.EmployerCorrection, false, 402, "WAC 192-220-070", "WAC 192-320-080(2)")] // what should not have been paid
    [InlineData(RedeterminationGround.EmployerCorrection, true, 1500, "WAC 192-220-070", "WAC 192-320-080(1)")] // everything
    [InlineData(RedeterminationGround.ActualHours, false, 1500, "RCW 50.12.070(2)(b)", "RCW 50.12.070(2)(b)")]
    [InlineData(RedeterminationGround.ActualHours, true, 1500, "RCW 50.12.070(2)(b)", "RCW 50.12.070(2)(b)")]
    public void An_employers_wrong_report_costs_the_employer_and_not_the_claimant(
        RedeterminationGround ground, bool invalid, int charged, string shield, string charge)
    {
        foreach (var misrepresented in (bool[])[false, true])
        {
            var facts = Facts(More, invalid ? None : Less, Three(500, invalid ? 0 : 366)) with { Ground = ground, Misrepresented = misrepresented };
            var decision = MonetaryRedetermination.For(facts);
            Assert.Equal((invalid ? 1500 : 402, 0m, charged), (decision.Overpaid, decision.Recoverable, decision.ChargedToReporter));
            Assert.Equal([shield, charge], decision.Findings.TakeLast(2).Select(finding => finding.Cite));
            Assert.Contains(Dollars.Exact(charged), decision.Findings[^1].Because.En, StringComparison.Ordinal);
            Assert.Contains(Dollars.Exact(charged), decision.Findings[^1].Because.Es, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_is_charged_where_no_report_was_wrong_or_nothing_was_paid()
    {
        Assert.Equal(0, MonetaryRedetermination.For(Facts(More, Less, Three(500, 366))).ChargedToReporter);
        var unpaid = MonetaryRedetermination.For(Facts(More, Less) with { Ground = RedeterminationGround.ActualHours });
        Assert.Equal((0m, 2), (unpaid.ChargedToReporter, unpaid.Findings.Count));
    }

    [Theory]
    [InlineData(false, 100, 0)] // what is not taken back has used up 900 of 1,000
    [InlineData(true, 366, 268)]
    public void What_is_owed_fits_into_what_the_claim_can_still_pay(bool misrepresented, int owed, int balance)
    {
        var facts = Facts(More, Less with { MaximumBenefitsPayable = 1000 }, new(Sunday, 900, 366), new(Sunday.Plus(1), 0, 366));
        var decision = MonetaryRedetermination.For(facts with { Misrepresented = misrepresented });
        Assert.Equal((owed, 534m, balance), (decision.Owed, decision.Overpaid, decision.Balance));
    }
}
