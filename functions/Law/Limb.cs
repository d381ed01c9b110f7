namespace BenefitsFlow.Law;

/// <summary>Who takes part in a claim: who shows a fact, who is asked for it, who can settle a question.</summary>
public enum Party
{
    /// <summary>The person who claims benefits.</summary>
    Claimant,

    /// <summary>An employer, or its agent.</summary>
    Employer,

    /// <summary>A member of the agency's staff.</summary>
    Staff,

    /// <summary>Somebody else: a school, a physician, a pension plan, another agency.</summary>
    Other,
}

/// <summary>What is asked while a limb is open.</summary>
/// <param name="Of">Who is asked first: the one who has to show it.</param>
/// <param name="Text">One question, answered by yes or no unless it says otherwise.</param>
public sealed record Question(Party Of, Sentence Text)
{
    /// <summary>What a finding says while there is no answer.</summary>
    internal Sentence Unanswered => new($"Nobody has answered this yet: {Text.En}", $"Nadie ha respondido esto todavía: {Text.Es}");
}

/// <summary>
/// One condition of a rule that a single yes or no settles, with what is said when it is met, when it is not, and what is asked while nobody
/// knows.
/// </summary>
/// <param name="Fact">The member of the facts that answers it, as <c>DefiniteBeforeLeaving</c>.</param>
/// <param name="Cite">Section.</param>
/// <param name="Yes">Said when the answer is yes.</param>
/// <param name="No">Said when the answer is no.</param>
/// <param name="Ask">Asked while there is no answer, and of whom: the party that has to show it.</param>
internal sealed record Limb(string Fact, string Cite, Sentence Yes, Sentence No, Question Ask)
{
    /// <summary>Met by a yes; open without an answer.</summary>
    public Finding On(bool? fact) => Find(fact == true, fact);

    /// <summary>Met by a no: for what must not be the case. Open without an answer.</summary>
    public Finding Not(bool? fact) => Find(fact == false, fact);

    private Finding Find(bool met, bool? fact) => new(met, Cite, fact switch { true => Yes, false => No, null => Ask.Unanswered })
    {
        Rule = Fact,
        Facts = [Fact],
        Open = fact is null,
        Question = fact is null ? Ask : null,
    };
}

/// <summary>What a rule says of all its limbs together.</summary>
/// <param name="Rule">The rule, by the statute's noun, as <c>JobOffer</c>.</param>
/// <param name="Cite">Section.</param>
/// <param name="Met">Said when it is met.</param>
/// <param name="Refused">Said when it is not.</param>
/// <param name="Open">Said while a limb that it needs is open.</param>
internal sealed record Conclusion(string Rule, string Cite, Sentence Met, Sentence Refused, Sentence Open)
{
    /// <param name="answer">Null while open.</param>
    /// <param name="limbs">In the order in which the law asks.</param>
    public Finding On(bool? answer, IReadOnlyList<Finding> limbs) => new(answer == true, Cite, answer switch { true => Met, false => Refused, null => Open })
    {
        Rule = Rule,
        Open = answer is null,
        Limbs = limbs,
    };
}
