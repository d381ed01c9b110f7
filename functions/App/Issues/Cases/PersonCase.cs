using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>A kind that no rule of the law on record decides: a person does, on what was gathered.</summary>
internal sealed class PersonCase(Sentence because) : LawCase
{
    public override Verdict Decide(IssueRecord record, DateOnly today) => PersonDecides.Of(record, because);

    internal override Party Favours(Finding finding) => Party.Claimant;
}
