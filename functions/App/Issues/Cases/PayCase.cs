using System.Text.Json.Nodes;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>Pay besides wages, or a pension, in a week: RCW 50.20.130, 50.04.323; chapter 192-190 WAC. It takes from the week; it seldom takes the week.</summary>
/// <typeparam name="TPay">A <see cref="PayItem"/>, a <see cref="PensionPayment"/>, a <see cref="CorporateOffice"/>.</typeparam>
/// <param name="with">Puts it into the week.</param>
/// <param name="kind">The kind of pay, where the kind of issue says it; null where the claimant does.</param>
internal sealed class PayCase<TPay>(Func<WeekFacts, TPay, WeekFacts> with, PayKind? kind = null) : LawCase<TPay>
    where TPay : class
{
    private static readonly Sentence NotUnemployed = new(
        "Benefits are denied for this week, because by law you were not unemployed in it.",
        "Se niegan los beneficios por esta semana, porque por ley usted no estaba desempleado en ella.");

    protected override void Fill(JsonObject facts, IssueRecord record, Gathered gathered, DateOnly today)
    {
        if ((kind ?? record.Issue.Pay) is { } known && typeof(TPay) == typeof(PayItem))
            Set(facts, nameof(PayItem.Kind), known);
        if (record.Issue is { Pay: { } told, Week: { } sunday } && record.Claim.Week(sunday)?.Answers?.Pay?.Of(told) is > 0 and var amount)
            Default(facts, nameof(PayItem.Amount), amount);
    }

    protected override Verdict Decide(TPay facts, IssueRecord record)
    {
        var sunday = Week.Of(record.Issue.Week ?? record.Issue.Detected).Sunday;
        var week = record.Claim.Week(sunday)?.Answers;
        var monetary = record.Claim.Determination ?? throw new ArgumentException("There is no weekly benefit amount yet.");
        var decision = WeekDecision.For(with(
            new()
            {
                Week = new(sunday),
                WeeklyBenefitAmount = monetary.WeeklyBenefitAmount,
                GrossEarnings = week?.GrossEarnings ?? 0,
                HoursWorked = week?.HoursWorked ?? 0,
                HoursAvailable = week?.HoursAvailable ?? record.Person.HoursAvailable,
                ClaimEffective = record.Claim.EffectiveSunday,
            },
            facts));
        var verdict = decision.Outcome switch
        {
            WeekOutcome.Open => new Verdict(decision, null, null, Decided.Open),
            WeekOutcome.NotUnemployed => new(decision, new(false, sunday, sunday), null, NotUnemployed),
            _ => new(decision, IssueResult.Allow, null, Taken(decision.Deduction)),
        };
        return verdict with { Found = PayFound.Of(facts) };
    }

    private static Sentence Taken(decimal deduction) => deduction == 0 ? Decided.Allowed : new(
        $"Benefits are allowed. {Dollars.Whole(deduction)} a week is taken from them for what you were paid.",
        $"Se conceden los beneficios. Se descuentan {Dollars.Whole(deduction)} por semana por lo que le pagaron.");
}
