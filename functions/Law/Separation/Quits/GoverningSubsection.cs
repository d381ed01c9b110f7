namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// RCW 50.20.050(1) for separations "on or after September 6, 2009, and … before April 4, 2021", (2) from then on. As read on 2026-11-23.
/// </summary>
internal static class GoverningSubsection
{
    private static readonly Parameter<int> Subsection = Parameter.Load<int>("Separation/quit-subsection");

    /// <summary>An inquiry under the law of that day.</summary>
    /// <exception cref="NoParameter">When the day is before the first subsection.</exception>
    public static Inquiry On(QuitFacts facts, DateOnly separated, LawEdition law) =>
        new(law, separated, Subsection.On(separated, law).Value, facts.ClaimEffective, facts.ClaimantDidNotReply);

    public static Inquiry For(QuitFacts facts, DateOnly separated, Reasons reasons)
    {
        var number = reasons.Take(Subsection, separated);
        reasons.Find(nameof(GoverningSubsection), true, $"RCW 50.20.050({number})", [nameof(QuitFacts.Separated)], () => new(
            $"The job ended on {English.Day(separated)}. Subsection ({number}) of the law on leaving work decides.",
            $"El trabajo terminó el {Spanish.Day(separated)}. Decide el inciso ({number}) de la ley sobre dejar el trabajo."));
        return On(facts, separated, reasons.Law);
    }
}
