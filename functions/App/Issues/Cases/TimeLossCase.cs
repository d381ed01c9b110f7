using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>
/// Days for which workers' compensation pays (RCW 50.20.085). The law's arithmetic takes off up to two of a week; what more of them comes to, a person
/// decides: where that person allows the week, nothing is taken off for them.
/// </summary>
internal sealed class TimeLossCase : LawCase
{
    private const int MostByArithmetic = 2;

    private static readonly Sentence Because = new(
        "Workers' compensation may pay for days of the claim. A person has to see for which.",
        "La compensación laboral puede pagar días de la solicitud. Una persona tiene que ver cuáles.");

    public override Verdict Decide(IssueRecord record, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(record);
        var told = record.Issue.Week is { } sunday ? record.Claim.Week(sunday)?.Answers?.Pay?.TimeLossDays ?? 0 : 0;
        return PersonDecides.Of(record, Because) with { Found = new() { TimeLossDays = told <= MostByArithmetic ? told : 0 } };
    }
}
