using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Weekly;

/// <summary>A claim of $366 a week and $6,337 in all that is folded fact by fact, without storage.</summary>
internal sealed class SomeYear
{
    public static readonly DateOnly First = new(2025, 8, 3);
    public static readonly WeekAnswers Plain = new(true, 40, false, 0, 0, 3, 0, false);

    private long sequence;

    public SomeYear(bool withhold = false)
    {
        Add(new ClaimFiled("BF-0000-0000", new(2025, 8, 4), First, "en", 40, false, withhold), new(2025, 8, 4));
        Add(new MonetaryDetermined(MonetaryDetermination.For(new(2025, 8, 4), [new(new Quarter(2024, 2), 9506, 500), new(new Quarter(2024, 3), 9506, 500)])), new(2025, 8, 4));
    }

    public ClaimState Claim { get; private set; } = null!;

    /// <summary>Its Sunday; the waiting week is 0.</summary>
    public static DateOnly Week(int place) => First.AddDays(7 * place);

    public SomeYear Add(Fact fact, DateOnly? on = null)
    {
        Claim = ClaimState.Apply(Claim, new Entry(new string('c', 32), ++sequence, $"k{sequence}", fact, default, on ?? First.AddDays(200), "agency", null, "1", "", ""));
        return this;
    }

    /// <summary>Asked for on its first day, and certified then or later.</summary>
    public SomeYear Certify(int place, WeekAnswers? answers = null, DateOnly? on = null)
    {
        Open(place);
        return Add(new WeekCertified(Week(place), answers ?? Plain), on ?? Week(place + 1));
    }

    public SomeYear Open(int place) => Add(new WeekOpened(Week(place), Week(place + 5).AddDays(-1)), Week(place + 1));

    public WeekDecided Decide(int place)
    {
        var decided = WeekDecided.Of(WeekArithmetic.Decide(Claim, Week(place), App.Overpayments.Collection.Debts.Of(Claim)));
        Add(decided, Week(place + 1));
        return decided;
    }

    public SomeYear Paid(int place)
    {
        Certify(place).Decide(place);
        return Add(new App.Payments.PaymentSent(Week(place), 36600, "2025-08-18", "1"), Week(place + 1));
    }

    /// <summary>Raises an issue of a week.</summary>
    public SomeYear Raise(string code, int place, BenefitsFlow.Law.Weekly.Pay.PayKind? pay = null) => Add(new IssueRaised(code, "RCW 50.20.130", Week(place), Pay: pay), Week(place + 1));
}
