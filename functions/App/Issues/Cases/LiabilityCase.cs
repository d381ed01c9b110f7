using System.Text.Json.Nodes;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>Whether weeks that seem to have been paid too much are owed back: RCW 50.20.190. What counts beside the file is what staff found.</summary>
internal sealed class LiabilityCase : LawCase<LiabilityFacts>
{
    private static readonly Sentence Nothing = new(
        "You do not have to pay back anything for these weeks.", "Usted no tiene que devolver nada por estas semanas.");

    protected override void Fill(JsonObject facts, IssueRecord record, Gathered gathered, DateOnly today)
    {
        gathered.KeepOfStaff(facts);
        Set(facts, nameof(LiabilityFacts.Today), today);
        Set(facts, nameof(LiabilityFacts.FraudBroughtUp), Fraud.IsBroughtUp(record));
    }

    protected override Verdict Decide(LiabilityFacts facts, IssueRecord record)
    {
        if (record.Overpayment is null)
            throw new ArgumentException("The issue is about no overpayment.", nameof(record));
        var law = Liability.For(facts, record);
        if (law.Reopening is { Met: false, Open: false })
            return Dropped(law, "allowance-stands");
        return law.Owed.Outcome switch
        {
            OverpaymentOutcome.NothingOverpaid => Dropped(law, "nothing-overpaid"),
            OverpaymentOutcome.NotToBeRepaid => Dropped(law, "employers-correction"),
            OverpaymentOutcome.TooLate => Dropped(law, "too-late"),
            OverpaymentOutcome.Established when law is { Reopening: null or { Met: true }, Fault.AtFault: { } atFault } => Owed(law, atFault, record),
            _ => new(law, null, null, Decided.Open),
        };
    }

    private static Verdict Dropped(Liability law, string reason) => new(law, IssueResult.Allow, null, Nothing) { Debt = new() { Dropped = reason } };

    private static Verdict Owed(Liability law, bool atFault, IssueRecord record)
    {
        var (fraud, sanctions) = (law.Fraud?.Fraud == true, law.Fraud?.Sanctions ?? []);
        var debt = new DebtFound
        {
            Kind = law.Fault!.FraudOrWillful == true ? OverpaymentKind.Fraud : OverpaymentKind.Other,
            AtFault = atFault,
            Weeks = [.. law.Owed.Facts!.Weeks.Where(week => week.Overpaid > 0).Select(week => new AssessedWeek(week.Week.Sunday, (long)(week.Overpaid * 100), fraud))],
            Penalty = fraud ? (long)(law.Fraud!.Penalty * 100) : 0,
            Restored = RestoredOffsets.Of(record.Claim, record.Overpayment!.Number, law.Owed.Facts.Weeks),
        };
        // Besides the weeks by fraud, those of the disqualification (RCW 50.20.070(2)(b) to (d)).
        var result = sanctions.Count == 0 ? new IssueResult(false, null, null)
            : new(false, sanctions.Min(one => one.DisqualifiedFrom), Week.Of(sanctions.Max(one => one.DisqualifiedThrough)).Sunday);
        return new(law, result, null, Said(debt)) { Debt = debt };
    }

    private static Sentence Said(DebtFound debt)
    {
        var benefits = Dates.Money(debt.Weeks.Sum(week => week.Benefits) / 100m);
        var penalty = Dates.Money(debt.Penalty / 100m);
        return debt.Penalty > 0
            ? new(
                $"You were paid {benefits} too much by fraud. You have to pay it back, and a penalty of {penalty}.",
                $"Se le pagaron {benefits} de más por fraude. Debe devolverlos y pagar una multa de {penalty}.")
            : new(
                $"You were paid {benefits} too much. You have to pay it back, unless we waive it.",
                $"Se le pagaron {benefits} de más. Debe devolverlos, a menos que se los perdonemos.");
    }
}
