using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Overpayments.Collection;

/// <summary>The letters of a debt, in both languages, are fit to be mailed: whole, plain, with every figure.</summary>
public class DebtLettersTests
{
    private static readonly DateOnly Day = new(2026, 4, 4);
    private static readonly string[] Addressee = ["Rosa Reyes", "1200 Pine Street"];
    private static readonly Uri Page = new("https://benefits.example/claims/debts");

    private static readonly IReadOnlyList<BalanceLine> Lines =
    [
        new(new(2026, 3, 4), new("We decided that you owe it", "Decidimos que usted lo debe"), 115_000, 115_000),
        new(Day, new("Payment received", "Pago recibido"), -5_000, 110_000),
    ];

    [Theory]
    [InlineData("en", OverpaymentKind.Other)]
    [InlineData("es", OverpaymentKind.Other)]
    [InlineData("en", OverpaymentKind.Fraud)]
    [InlineData("es", OverpaymentKind.Fraud)]
    public void Every_letter_may_be_mailed(string language, OverpaymentKind kind)
    {
        var at = At(language, kind);
        var receipt = new Receipt("r-1", 5_000, PaidBy.Staff, Day, "cole-hart", "", ReceiptStanding.Applied, null, [], true);
        var referral = TreasuryReferral.For(new() { Fraud = true, Final = true, PastDue = true, NoticeSent = Day, Referred = Day });
        Letter[] letters =
        [
            DebtLetters.Statement(at, at.Debt.Collection.Statements[^1], Lines, Addressee, Page),
            DebtLetters.Closing(at, Day, Lines, Addressee, Page),
            Dishonor.LetterOf(at, receipt, 2_500, Day, Addressee, Page),
            Referrals.LetterOf(at, referral, Day, Addressee, Page),
        ];
        Assert.All(letters, letter => Assert.Empty(LetterLint.Check(letter)));
        Assert.All(letters, letter => Assert.NotEmpty(LetterPdf.Of(letter)));
    }

    private static DebtOnFile At(string language, OverpaymentKind kind)
    {
        OverpaymentFact[] facts =
        [
            new OverpaymentEstablished(1, kind, [new(Owing.Week, 100_000, kind == OverpaymentKind.Fraud)], kind == OverpaymentKind.Fraud ? 15_000 : 0),
            new OverpaymentFinal(1),
            new StatementBilled(1, 1, new(2026, 2, 4), new(2026, 3, 4), 3_000, 0),
            new MonthMissed(1, new(2026, 2, 4), 3_000),
            new StatementBilled(1, 2, Day, new(2026, 5, 4), 3_000, 0),
        ];
        var debt = facts.Aggregate(OverpaymentState.Of(new OverpaymentSuspected(1, OverpaymentCause.Staff, [new(Owing.Week, 100_000, 0)]), Day), (state, fact) => state.With(fact, Day));
        return new(new ClaimState { ClaimId = "0123456789abcdef0123456789abcdef", Language = language, Overpayments = [debt] }, debt);
    }
}
