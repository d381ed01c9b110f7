namespace BenefitsFlow.Law.Edits;

/// <summary>What the catalogue of edits finds in a claim at one moment.</summary>
public sealed record EditDecision : Decision<EditSnapshot>
{
    /// <summary>In the order of their codes.</summary>
    public required IReadOnlyList<Raised> Raised { get; init; }

    /// <summary>
    /// What waits until they are resolved: the most that any of them holds up; <see cref="Severity.Information"/> when nothing waits.
    /// </summary>
    public required Severity Stops { get; init; }

    /// <summary>Holds every edit in force against the facts. None looks at what another found, so their order does not matter.</summary>
    /// <exception cref="ArgumentException">When a fact cannot be.</exception>
    public static EditDecision For(EditSnapshot facts, LawEdition? law = null)
    {
        ImpossibleFacts.Refuse(facts);
        law ??= LawEdition.Current;
        Raised[] raised = [.. EditCatalogue.All.Select(edit => edit.On(facts, law)).OfType<Raised>()];
        return new()
        {
            Facts = facts,
            Edition = law.Name,
            Raised = raised,
            Stops = raised.Select(one => one.Edit.Severity).DefaultIfEmpty().Max(),
            Findings = [.. raised.Select(one => one.Finding)],
        };
    }

    internal override EditDecision On(EditSnapshot facts, LawEdition law) => For(facts, law);
}
