using System.Globalization;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Payments;
using BenefitsFlow.Law.Overpayments;
using CsCheck;

namespace BenefitsFlow.Tests.Payments.Books;

/// <summary>One thing that happens in a history.</summary>
/// <param name="Life">Writes until the process is killed; it is then done again. None is needed at 9.</param>
internal sealed record Happening(int What, int Which, int Amount, int Life);

/// <summary>Histories of a claim's money in any order that the agency allows.</summary>
internal static class BookHistories
{
    private const int Weeks = 6;

    public static Gen<Happening[]> Any { get; } = Gen.Select(Gen.Int[0, 14], Gen.Int[0, 99], Gen.Int[1, 400], Gen.Int[0, 9], (what, which, amount, life) => new Happening(what, which, amount, life))
        .Array[5, 40];

    /// <summary>Plays a history: each happening is cut off where it says, and done again under the same key.</summary>
    public static BooksModel Play(IEnumerable<Happening> history, BooksModel? on = null)
    {
        var model = on ?? new BooksModel();
        foreach (var (one, place) in history.Select((one, place) => (one, place)))
        {
            var act = ActOf(model, one, $"h{place}");
            for (var life = one.Life < 9 ? one.Life : (int?)null; ; life = null)
            {
                model.Life = life;
                try
                {
                    act();
                    break;
                }
                catch (Killed)
                {
                }
            }
        }

        return model;
    }

    /// <summary>What is to be done, settled on the state before its first try: a repetition does the same.</summary>
    private static Action ActOf(BooksModel model, Happening one, string key)
    {
        var (week, cents) = (one.Which % Weeks, one.Amount * 37L);
        return one.What switch
        {
            0 or 1 or 2 => () => model.Decide(key, week, one.Amount),
            3 or 4 or 5 => () => model.Pay(key, week),
            6 => () => model.ComeBack(key, week),
            7 => Suspect(model, key, week),
            _ when model.State.Overpayments.Count > 0 => OnDebt(model, one.What, key, model.State.Overpayments[one.Which % model.State.Overpayments.Count], cents),
            _ => () => { }
            ,
        };
    }

    private static Action Suspect(BooksModel model, string key, int week)
    {
        var (sunday, number) = (BooksModel.Sunday(week), model.State.Overpayments.Count + 1);
        var paid = model.State.Week(sunday)?.PaidCents ?? 0;
        return paid == 0 ? () => { } : () => model.Enter(key, new OverpaymentSuspected(number, OverpaymentCause.Staff, [new(sunday, paid, 0)]));
    }

    private static Action OnDebt(BooksModel model, int what, string key, OverpaymentState debt, long cents)
    {
        var number = debt.Number;
        if (debt.Established is null)
            return () => model.Enter(key, new OverpaymentEstablished(number, OverpaymentKind.Fraud, [new(debt.Weeks[0].Week, Math.Min(cents, debt.Weeks[0].Paid))], what % 2 == 0 ? 0 : cents / 5));
        var owed = debt.Owed.Where(one => one.Cents > 0).ToList();
        var principal = Math.Max(0, debt.Principal);
        switch (what)
        {
            case 8 when principal > 0:
                return () => model.Enter(key, new OverpaymentWaived(number, int.Parse(key[1..], CultureInfo.InvariantCulture), Math.Min(cents, principal)));
            case 9:
                return () => model.Enter(key, new DebtCharged(number, $"interest-{key}", new(CashPart.Interest, cents)));
            case 10 or 11:
                return () => model.Enter(key, Paid(number, key, owed, cents));
            case 12 when debt.Payments.Count > 0:
                return () => model.Enter(key, new DebtPaymentDishonored(number, debt.Payments[^1].Receipt));
            case 13 when owed.Count > 0:
                return () => model.Enter(key, new DebtWrittenOff(number, debt.WriteOffs + 1, [owed[^1] with { Cents = Math.Min(cents, owed[^1].Cents) }], "time"));
            case 14:
                var most = debt.Assessed.Sum(one => one.Benefits) - debt.Waived - Reduced(model, number) - WrittenOff(model, number);
                return most <= 0 ? () => { }
                : () =>
                {
                    model.Enter(key, new OverpaymentReduced(number, debt.Reductions + 1, Math.Min(cents, most), 0, "appeal"));
                    model.Refund(key + "-refund", number);
                };
            default:
                return () => { };
        }
    }

    private static DebtPaid Paid(int number, string key, List<PartAmount> owed, long cents)
    {
        var left = cents;
        List<PartAmount> parts = [];
        foreach (var part in owed)
        {
            var share = Math.Min(left, part.Cents);
            left -= share;
            if (share > 0)
                parts.Add(part with { Cents = share });
        }

        return new(number, key, PaidBy.Staff, parts);
    }

    private static long Reduced(BooksModel model, int number) => Facts<OverpaymentReduced>(model, number).Sum(fact => fact.Benefits);

    private static long WrittenOff(BooksModel model, int number)
        => Facts<DebtWrittenOff>(model, number).SelectMany(fact => fact.Parts).Where(part => part.Part == CashPart.Benefits).Sum(part => part.Cents);

    private static IEnumerable<T> Facts<T>(BooksModel model, int number)
        where T : OverpaymentFact => model.Books.File.Select(entry => entry.Fact).OfType<T>().Where(fact => fact.Overpayment == number);
}
