namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>How the conditions of one quit are put: by the law of which day, on which part of the facts, and what silence means.</summary>
/// <param name="Law">The edition that decides.</param>
/// <param name="Separated">The day whose law holds.</param>
/// <param name="Subsection">Of RCW 50.20.050: (1) or (2).</param>
/// <param name="ClaimEffective">First day of the claim; null while not known.</param>
/// <param name="NoReply">True when the claimant was asked and did not answer: what the claimant has to show then counts as not shown.</param>
/// <param name="Path">Where the answers stand in the facts, as <c>JobOffer.</c>; empty for the facts themselves.</param>
internal sealed record Inquiry(LawEdition Law, DateOnly Separated, int Subsection, DateOnly? ClaimEffective, bool NoReply, string Path = "")
{
    private static readonly Sentence Silence = new("We asked, and you did not answer", "Le preguntamos y usted no respondió");

    private static readonly Conclusion One = new(
        "",
        "",
        new("One of these conditions is enough, and one is met.", "Basta con una de estas condiciones, y una se cumple."),
        new("One of these conditions has to be met, and none is.", "Tiene que cumplirse una de estas condiciones, y no se cumple ninguna."),
        new("One of these conditions has to be met. That is not known yet.",
            "Tiene que cumplirse una de estas condiciones. Eso no se sabe todavía."));

    private static readonly Conclusion Every = new(
        "",
        "",
        new("All of these conditions are met.", "Todas estas condiciones se cumplen."),
        new("All of these conditions have to be met, and at least one is not.",
            "Tienen que cumplirse todas estas condiciones, y al menos una no se cumple."),
        new("All of these conditions have to be met. That is not known yet.",
            "Tienen que cumplirse todas estas condiciones. Eso no se sabe todavía."));

    /// <summary>The same inquiry into one record of the facts.</summary>
    public Inquiry Into(string record) => this with { Path = $"{Path}{record}." };

    /// <summary>A paragraph that stands in both subsections, as <c>(b)(i)</c>, cited in the one that governs; any other section as it is.</summary>
    public string Cite(string section) => Under(Subsection, section);

    /// <summary>The same for a subsection by its number.</summary>
    public static string Under(int subsection, string section) => section.StartsWith('(') ? $"RCW 50.20.050({subsection}){section}" : section;

    /// <summary>A number of the law on the day of the separation.</summary>
    public Dated<T> Take<T>(Parameter<T> parameter) => parameter.On(Separated, Law);

    /// <summary>Met by a yes.</summary>
    public Finding Yes(Limb limb, bool? fact) => Presumed(limb.Ask, fact) ? Unanswered(limb).On(false) : Placed(limb).On(fact);

    /// <summary>Met by a no.</summary>
    public Finding No(Limb limb, bool? fact) => Presumed(limb.Ask, fact) ? Unanswered(limb).Not(true) : Placed(limb).Not(fact);

    /// <summary>A figure, a date or a choice that nobody has given yet: open, or not shown when the claimant was silent about it.</summary>
    public Finding Missing(string fact, string section, Question ask) => Yes(new(fact, section, ask.Text, ask.Text, ask), null);

    /// <summary>What figures, dates or a choice settle.</summary>
    public Finding Settled(bool met, string section, IReadOnlyList<string> facts, Func<Words> say, params IReadOnlyList<UsedParameter> used)
    {
        string[] placed = [.. facts.Select(fact => Path + fact)];
        return new(met, Cite(section), say) { Rule = placed[0], Facts = placed, Parameters = used };
    }

    /// <summary>Met when one is; what need not be asked any more is left out.</summary>
    public Finding OneOf(string rule, string section, params IReadOnlyList<Finding> limbs) =>
        Any(One with { Rule = rule, Cite = Cite(section) }, limbs);

    /// <summary>Met when every one is; what need not be asked any more is left out.</summary>
    public Finding Each(string rule, string section, params IReadOnlyList<Finding> limbs) =>
        All(Every with { Rule = rule, Cite = Cite(section) }, limbs);

    /// <summary>Met when one is; what need not be asked any more is left out.</summary>
    public static Finding Any(Conclusion said, IReadOnlyList<Finding> limbs) =>
        Finding.Any(said, limbs.Any(limb => limb.Met) ? [.. limbs.Where(limb => !limb.Open)] : limbs);

    /// <summary>Met when every one is; what need not be asked any more is left out.</summary>
    public static Finding All(Conclusion said, IReadOnlyList<Finding> limbs) =>
        Finding.All(said, limbs.Any(limb => limb.Refused) ? [.. limbs.Where(limb => !limb.Open)] : limbs);

    private bool Presumed(Question ask, bool? fact) => NoReply && fact is null && ask.Of == Party.Claimant;

    private Limb Placed(Limb limb) => limb with { Fact = Path + limb.Fact, Cite = Cite(limb.Cite) };

    private Limb Unanswered(Limb limb)
    {
        Sentence said = new($"{Silence.En}: {limb.Ask.Text.En}", $"{Silence.Es}: {limb.Ask.Text.Es}");
        return Placed(limb) with { Yes = said, No = said };
    }
}
