namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// How many contacts and activities a week asks for: three in any mix, one after domestic violence or stalking, four contacts for extended
/// benefits, more where a directive says so (WAC 192-180-010(3), 192-180-014, 192-240-030(1)). As read on 2026-11-23.
/// </summary>
/// <remarks>For extended benefits WorkSource activities are not counted: the rule names contacts with employers only.</remarks>
internal static class JobSearchNumber
{
    private static readonly Parameter<int> Regular = Parameter.Load<int>("Weekly/Eligibility/job-search");
    private static readonly Parameter<int> AfterViolence = Parameter.Load<int>("Weekly/Eligibility/job-search-domestic-violence");
    private static readonly Parameter<int> Extended = Parameter.Load<int>("Weekly/Eligibility/job-search-extended");

    private static readonly Question Asked = new(
        Party.Claimant,
        new(
            "Which contacts with employers and which job search activities did you make in this week?",
            "¿Qué contactos con empleadores y qué actividades de búsqueda de trabajo hizo usted en esta semana?"));

    public static Finding For(WeekEligibilityFacts facts, JobSearchFacts search, LawEdition law)
    {
        var (parameter, cite) = facts switch
        {
            { ExtendedBenefits: true } => (Extended, "WAC 192-240-030(1)"),
            { LeftWorkForDomesticViolence: true } => (AfterViolence, "WAC 192-180-014"),
            _ => (Regular, "WAC 192-180-010(3)(a)"),
        };
        var number = parameter.On(facts.Week.Sunday, law);
        var directed = search.DirectedContacts > number.Value;
        var asked = new Measure(nameof(search.Entries), directed ? "WAC 192-180-010(3)(b)" : cite, Asked);
        if (search.Entries is not { } entries)
            return asked.Unknown;
        var needed = directed ? search.DirectedContacts!.Value : number.Value - (facts.ExtendedBenefits && ReferralUnion.Places(facts) ? 1 : 0);
        var made = entries.Count(entry => entry.Counts && (entry.IsContact || !facts.ExtendedBenefits));
        return asked.On(made >= needed, () => new(
            $"{made} of the contacts and activities that you reported count. {needed} are asked for.",
            $"Cuentan {made} de los contactos y actividades que usted informó. Se piden {needed}.",
            $"{made} ≥ {needed}"), number.Used);
    }
}
