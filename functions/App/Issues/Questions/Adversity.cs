using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>Against whom a statement speaks. When in doubt it speaks against the other side: being heard once too often harms nobody.</summary>
/// <param name="To">Null when it speaks against nobody.</param>
/// <param name="Material">Null while nobody has said.</param>
/// <param name="Disputed">Null while nobody has said.</param>
public sealed record Adversity(Party? To, bool? Material, bool? Disputed)
{
    /// <summary>
    /// A first answer speaks against the other side by each fact and word that is not in its favor. A later one does only by what is new, at most once
    /// and once changed a fact: so that answering each other ends.
    /// </summary>
    /// <param name="record">Before the statement is taken.</param>
    /// <param name="rebuts">The number of the statement that it answers; null for a first answer.</param>
    public static Adversity Of(IssueRecord record, StatementContent said, int? rebuts)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(said);
        if (said.By == Party.Other)
            return new(Party.Claimant, true, true);
        if (PassedOn.In(record, said).Count == 0)
            return new(null, null, null);
        // What the other side has not agreed to is taken for disputed and material until a person says otherwise.
        return new(said.By == Party.Employer ? Party.Claimant : Party.Employer, true, true);
    }
}
