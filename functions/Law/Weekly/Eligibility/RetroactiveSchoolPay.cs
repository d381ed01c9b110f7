namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>A week denied between terms, once the next term has begun.</summary>
public sealed record RetroactiveSchoolPayFacts
{
    /// <summary>True for professional staff, who get no retroactive payment.</summary>
    public required bool Professional { get; init; }

    public bool? WeekClaimedInTime { get; init; }

    /// <summary>True when reasonable assurance was the only reason of the denial.</summary>
    public bool? DeniedOnlyForAssurance { get; init; }

    public bool? WorkWasAvailable { get; init; }
}

/// <summary>Whether a week denied for reasonable assurance is paid after all (RCW 50.44.050(2); WAC 192-210-060). As read on 2026-11-23.</summary>
public sealed record RetroactiveSchoolPay : Decision<RetroactiveSchoolPayFacts>
{
    private static readonly Conclusion Concluded = new(
        nameof(RetroactiveSchoolPay),
        "WAC 192-210-060(1)",
        new("The week is paid after all, because the work did not come.", "La semana se paga después de todo, porque el trabajo no llegó."),
        new("The week is not paid after all.", "La semana no se paga."),
        new("Whether the week is paid after all is open.", "No se sabe todavía si la semana se paga después de todo."));

    private static readonly Limb InTime = new(
        nameof(RetroactiveSchoolPayFacts.WeekClaimedInTime),
        "WAC 192-210-060(1)(a)",
        new("You claimed the week in time.", "Usted reclamó la semana a tiempo."),
        new("You did not claim the week in time.", "Usted no reclamó la semana a tiempo."),
        new(Party.Staff, new("Was the week claimed in time?", "¿Se reclamó la semana a tiempo?")));

    private static readonly Limb OnlyReason = new(
        nameof(RetroactiveSchoolPayFacts.DeniedOnlyForAssurance),
        "WAC 192-210-060(1)(b)",
        new("The week was denied only for reasonable assurance.", "La semana se negó solo por la garantía razonable."),
        new("The week was denied for another reason too.", "La semana se negó también por otro motivo."),
        new(Party.Staff, new(
            "Was reasonable assurance the only reason of the denial?",
            "¿Fue la garantía razonable el único motivo de la negación?")));

    private static readonly Limb Work = new(
        nameof(RetroactiveSchoolPayFacts.WorkWasAvailable),
        "WAC 192-210-060(1)(c)",
        new("Work was available in the next term.", "Hubo trabajo en el período siguiente."),
        new("No work was available in the next term.", "No hubo trabajo en el período siguiente."),
        new(Party.Employer, new("Did you have work for this person in the next term?", "¿Tuvo trabajo para esta persona en el período siguiente?")));

    /// <summary>True when the week is paid; null while a limb is open.</summary>
    public required bool? Paid { get; init; }

    /// <summary>Decides one week.</summary>
    public static RetroactiveSchoolPay For(RetroactiveSchoolPayFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var root = facts.Professional
            ? Finding.All(Concluded, Refused())
            : Finding.All(Concluded, InTime.On(facts.WeekClaimedInTime), OnlyReason.On(facts.DeniedOnlyForAssurance),
                Work.Not(facts.WorkWasAvailable));
        return new() { Facts = facts, Edition = (law ?? LawEdition.Current).Name, Findings = [root], Paid = root.Answer };
    }

    internal override RetroactiveSchoolPay On(RetroactiveSchoolPayFacts facts, LawEdition law) => For(facts, law);

    private static Finding Refused() => new(false, "WAC 192-210-060(2)", new Sentence(
        "Professional staff are not paid such weeks later.", "Al personal profesional no se le pagan después esas semanas."))
    {
        Rule = nameof(RetroactiveSchoolPayFacts.Professional),
        Facts = [nameof(RetroactiveSchoolPayFacts.Professional)],
    };
}
