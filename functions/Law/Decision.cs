using System.Text.Json.Serialization;

namespace BenefitsFlow.Law;

/// <summary>What every decision of the law carries: on which edition it stands, and why.</summary>
public abstract record Decision
{
    /// <summary>Name of the edition that decided.</summary>
    public string Edition { get; init; } = LawEdition.Current.Name;

    /// <summary>In the order in which the law asks, each with the limbs that it rests on.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What it leans on that is not confirmed, each once; empty when everything is.</summary>
    public IReadOnlyList<Unconfirmed> Unconfirmed =>
    [
        .. Findings.SelectMany(finding => finding.WithLimbs()).SelectMany(finding => finding.Parameters)
            .Where(used => used.Note is not null).Select(used => new Unconfirmed(used.Name, used.Note!)).Distinct(),
    ];

    /// <summary>
    /// What has to be answered or judged before the law can say more, in its order; empty when nothing is open. What is open below a finding that
    /// is settled without it no longer matters.
    /// </summary>
    [JsonIgnore]
    public IEnumerable<Finding> OpenQuestions => Findings.SelectMany(QuestionsOf);

    /// <summary>The same of one finding.</summary>
    internal static IEnumerable<Finding> QuestionsOf(Finding finding) => !finding.Open ? []
        : finding.Question is null ? finding.Limbs.SelectMany(QuestionsOf)
        : finding.Limbs.SelectMany(QuestionsOf).Prepend(finding);
}

/// <summary>A decision that keeps the facts it was made on, so that it can be made again.</summary>
public abstract record Decision<TFacts> : Decision
    where TFacts : class
{
    /// <summary>What was known; null in a decision recorded before the facts were kept with it.</summary>
    public TFacts? Facts { get; init; }

    /// <summary>The same facts decided on a law.</summary>
    /// <exception cref="NoParameter">When that law is not on record for the days asked.</exception>
    internal abstract Decision<TFacts> On(TFacts facts, LawEdition law);
}
