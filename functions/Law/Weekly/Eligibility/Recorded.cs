namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Findings of what is on record and only ever speaks for the claimant: where it is not so, nothing is said of it.</summary>
internal static class Recorded
{
    /// <param name="fact">The member of the facts.</param>
    public static Finding Met(string fact, string cite, string en, string es) =>
        new(true, cite, new Sentence(en, es)) { Rule = fact, Facts = [fact] };

    /// <summary>One finding, or none.</summary>
    public static IEnumerable<Finding> When(bool holds, string fact, string cite, string en, string es)
    {
        if (holds)
            yield return Met(fact, cite, en, es);
    }
}
