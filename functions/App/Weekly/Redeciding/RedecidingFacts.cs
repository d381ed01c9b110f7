using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>Why weeks are decided again.</summary>
public enum RedecidedBecause
{
    /// <summary>The claimant corrected what was certified.</summary>
    Correction,

    /// <summary>The amounts of the claim were determined again. What was paid before is not taken back (RCW 50.20.160(1); WAC 192-220-070).</summary>
    Amounts,

    /// <summary>A person found what was earned in weeks of which two accounts differed.</summary>
    Earnings,

    /// <summary>The same, where an employer's wage report of a quarter raised the question.</summary>
    Crossmatch,
}

/// <summary>Something by which weeks that were decided are decided again.</summary>
/// <param name="Round">Counted through the claim: the first decisions are round 1, so the first of these is 2.</param>
public abstract record RedecidingFact(int Round) : Fact;

/// <summary>The answers of a certified week were corrected. What was certified first stays on record in its own fact; the reason is kept sealed.</summary>
public sealed record WeekCorrected(int Round, DateOnly Week, WeekAnswers Answers) : RedecidingFact(Round)
{
    public override string Cite => "WAC 192-140-005";
}

/// <summary>A week was decided again: this decision counts. Dollars.</summary>
/// <param name="Before">What was payable by the decision before.</param>
/// <param name="Raised">Due above all that the week was entitled to before; zero when nothing is.</param>
/// <param name="Tax">Part of <paramref name="Raised"/> that is withheld for income tax.</param>
/// <param name="Payment">The ledger's kind of the payment of <paramref name="Raised"/>, as <c>paid-2</c>; null when nothing is raised.</param>
/// <param name="Overpaid">Newly too much, on which the claimant has to be heard; zero when nothing is.</param>
/// <param name="Kept">All that the week was entitled to above this decision and that the law leaves with the claimant.</param>
/// <param name="Support">Part of <paramref name="Raised"/> that is withheld for child support.</param>
public sealed record WeekRedecided(
    int Round, DateOnly Week, WeekDecision Decision, RedecidedBecause Because, decimal Before, decimal Raised, decimal Tax, string? Payment, decimal Overpaid, decimal Kept,
    decimal Support = 0)
    : RedecidingFact(Round)
{
    /// <summary>Part of <see cref="Raised"/> that goes to the claimant.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public decimal Net => Raised - Support - Tax;

    public override string Cite => Because == RedecidedBecause.Amounts ? "RCW 50.20.160(1)" : "RCW 50.20.160(3)";
}
