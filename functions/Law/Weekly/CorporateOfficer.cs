namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// An officer who owns "ten percent or more of the outstanding stock", or is family of one, is not unemployed while in office, unless the
/// corporation paid "less than twenty-five percent" of the base year's wages (RCW 50.04.310(2)). Met: it does not stand in the way.
/// As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: who is a family member, (b).</remarks>
internal static class CorporateOfficer
{
    private static readonly Parameter<decimal> Ownership = Parameter.Load<decimal>("Weekly/officer-ownership");
    private static readonly Parameter<decimal> WageShare = Parameter.Load<decimal>("Weekly/officer-wage-share");

    private static readonly Conclusion Concluded = new(
        nameof(CorporateOfficer),
        "RCW 50.04.310(2)",
        new(
            "Your office in a corporation does not keep you from counting as unemployed.",
            "Su cargo en una corporación no impide que usted cuente como persona desempleada."),
        new(
            "As an officer of the corporation you do not count as unemployed.",
            "Como directivo de la corporación, usted no cuenta como persona desempleada."),
        new("Whether your office in a corporation matters is open.", "No se sabe todavía si su cargo en una corporación importa."));

    private static readonly Conclusion SmallHolder = new(
        "SmallHolder",
        "RCW 50.04.310(2)(a)",
        new("Neither you nor an officer of your family owns that much of it.", "Ni usted ni un directivo de su familia posee tanto de ella."),
        new("You or an officer of your family owns that much of it.", "Usted o un directivo de su familia posee tanto de ella."),
        new("How much of it you or your family own is open.", "No se sabe todavía cuánto de ella poseen usted o su familia."));

    private static readonly Limb RestsOnIt = new(
        nameof(CorporateOffice.ClaimRestsOnIt),
        "RCW 50.04.310(2)(a)",
        new("Your claim is based on wages from the corporation.", "Su solicitud se basa en salario de la corporación."),
        new("Your claim is not based on any wages from the corporation.", "Su solicitud no se basa en ningún salario de la corporación."),
        new(Party.Claimant, new(
            "Is your claim based on any wages from the corporation?",
            "¿Se basa su solicitud en algún salario de la corporación?")));

    private static readonly Limb Ended = new(
        nameof(CorporateOffice.Ended),
        "RCW 50.04.310(2)(a)(ii)",
        new("The corporation is dissolved, or you left your office for good.", "La corporación se disolvió, o usted dejó su cargo para siempre."),
        new(
            "The corporation is not dissolved, and you did not leave your office for good.",
            "La corporación no se disolvió, y usted no dejó su cargo para siempre."),
        new(Party.Claimant, new(
            "Is the corporation dissolved, or did you resign or were you removed from your office for good?",
            "¿Se disolvió la corporación, o renunció usted o lo retiraron de su cargo para siempre?")));

    /// <summary>With the two percentages, for the next finding.</summary>
    public static Finding For(CorporateOffice office, DateOnly sunday, Reasons reasons)
    {
        if (office.Unanswered)
            return Presumed;
        var (most, least) = (reasons.Take(Ownership, sunday), reasons.Take(WageShare, sunday));
        return Finding.Any(
            Concluded,
            Finding.All(SmallHolder, Owns(office, most), Family(most).Not(office.FamilyOfOwner)),
            RestsOnIt.Not(office.ClaimRestsOnIt),
            Ended.On(office.Ended),
            PaidLittle(office, least));
    }

    private static Finding Owns(CorporateOffice office, decimal limit) => Figure(
        office.PercentOwned < limit,
        office.PercentOwned is null,
        "RCW 50.04.310(2)(a)",
        nameof(CorporateOffice.PercentOwned),
        new(
            $"What percentage of the corporation's stock do you own? The law asks about {English.Number(limit)}% or more.",
            $"¿Qué porcentaje de las acciones de la corporación posee usted? La ley pregunta por {English.Number(limit)}% o más."),
        () => $"{English.Number(office.PercentOwned!.Value)}% {(office.PercentOwned < limit ? "<" : "≥")} {English.Number(limit)}%");

    private static Finding PaidLittle(CorporateOffice office, decimal percent) => Figure(
        100 * office.WagesFromIt < percent * office.WagesInAll,
        office.WagesFromIt is null || office.WagesInAll is null,
        "RCW 50.04.310(2)(a)(i)",
        nameof(CorporateOffice.WagesFromIt),
        new("How much of your base year's wages did the corporation pay?", "¿Cuánto de su salario del año base pagó la corporación?"),
        () => $"{Dollars.Exact(office.WagesFromIt!.Value)} {(100 * office.WagesFromIt < percent * office.WagesInAll ? "<" : "≥")} " +
            $"{English.Number(percent)}% × {Dollars.Exact(office.WagesInAll!.Value)}");

    private static Finding Figure(bool met, bool open, string cite, string fact, Sentence ask, Func<string> arithmetic) => new(met, cite, () => open
        ? new(ask.En, ask.Es)
        : new($"The figures: {arithmetic()}.", $"Las cifras: {arithmetic()}.", arithmetic()))
    {
        Rule = fact,
        Facts = [fact],
        Open = open,
        Question = open ? new(Party.Claimant, ask) : null,
    };

    /// <param name="limit">Percent of the stock from which ownership matters.</param>
    private static Limb Family(decimal limit)
    {
        var percent = $"{English.Number(limit)}%";
        return new(
            nameof(CorporateOffice.FamilyOfOwner),
            "RCW 50.04.310(2)(a)",
            new(
                $"An officer of your family owns {percent} or more of the stock.",
                $"Un directivo de su familia posee {percent} o más de las acciones."),
            new(
                $"No officer of your family owns {percent} or more of the stock.",
                $"Ningún directivo de su familia posee {percent} o más de las acciones."),
            new(Party.Claimant, new(
                $"Does an officer of the corporation who is your relative own {percent} or more of its stock?",
                $"¿Posee un directivo de la corporación que es familiar suyo {percent} o más de las acciones?")));
    }

    private static Finding Presumed { get; } = new(false, "WAC 192-140-220", new Sentence(
        "You did not answer the request about your corporate office, so it is presumed that you are not unemployed until you show it.",
        "Usted no respondió la solicitud sobre su cargo en la corporación, así que se presume que no está desempleado hasta que lo muestre."))
    {
        Rule = nameof(CorporateOfficer),
        Facts = [nameof(CorporateOffice.Unanswered)],
    };
}
