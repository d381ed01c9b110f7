using System.Text.Json.Serialization;

namespace BenefitsFlow.Law;

/// <summary>
/// What one limb of the law came to on the facts, with the limbs it rests on: the reason that a letter, a page and an API print. The
/// words are made when they are first read, so that a decision nobody looks into costs no sentences.
/// </summary>
public sealed record Finding
{
    private readonly Func<Words>? _say;
    private Sentence? _because;
    private string? _arithmetic;

    /// <param name="met">True when the limb's condition is met.</param>
    /// <param name="cite">Section, as <c>RCW 50.04.030</c> or <c>WAC 192-110-095(1)</c>.</param>
    /// <param name="because">The facts and the arithmetic, in a whole sentence.</param>
    /// <param name="arithmetic">Figures and signs alone; null when nothing was computed.</param>
    [JsonConstructor]
    public Finding(bool met, string cite, Sentence because, string? arithmetic = null) => (Met, Cite, _because, _arithmetic) = (met, cite, because, arithmetic);

    internal Finding(bool met, string cite, Func<Words> say) => (Met, Cite, _say) = (met, cite, say);

    /// <summary>The rule that found it, by the statute's noun, as <c>WaitingWeek</c>; empty where none is named.</summary>
    public string Rule { get; init; } = "";

    /// <summary>True when the condition is met.</summary>
    public bool Met { get; }

    /// <summary>True when a fact is missing or a person has to judge: neither met nor refused. Never true together with <see cref="Met"/>.</summary>
    public bool Open { get; init; }

    /// <summary>Section, as <c>RCW 50.04.030</c> or <c>WAC 192-110-095(1)</c>.</summary>
    public string Cite { get; }

    /// <summary>The facts and the arithmetic, in a whole sentence.</summary>
    public Sentence Because
    {
        get
        {
            if (_because is null)
                Say();
            return _because!;
        }
    }

    /// <summary>Figures and signs alone; null when nothing was computed.</summary>
    public string? Arithmetic
    {
        get
        {
            if (_because is null)
                Say();
            return _arithmetic;
        }
    }

    /// <summary>Names of the facts it looked at, as members of the decision's facts: <c>GrossEarnings</c>.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The numbers of the law it applied, each with its days and section.</summary>
    public IReadOnlyList<UsedParameter> Parameters { get; init; } = [];

    /// <summary>What to ask, and whom, while it is open; null otherwise.</summary>
    public Question? Question { get; init; }

    /// <summary>The conditions it rests on, in the order in which the law asks; none for a leaf.</summary>
    public IReadOnlyList<Finding> Limbs { get; init; } = [];

    /// <summary>Yes when it is met, no when it is refused, null while it is open.</summary>
    internal bool? Answer => Open ? null : Met;

    /// <summary>True when the condition is known not to be met.</summary>
    internal bool Refused => !Met && !Open;

    /// <summary>It and all it rests on, each before its limbs.</summary>
    public IEnumerable<Finding> WithLimbs() => Limbs.SelectMany(limb => limb.WithLimbs()).Prepend(this);

    /// <summary>Met when every limb is; refused when one is refused; else open.</summary>
    internal static Finding All(Conclusion said, params IReadOnlyList<Finding> limbs)
    {
        var refused = limbs.Any(limb => limb.Refused);
        return said.On(refused ? false : limbs.Any(limb => limb.Open) ? null : true, limbs);
    }

    /// <summary>Met when one limb is; refused when all are refused; else open.</summary>
    internal static Finding Any(Conclusion said, params IReadOnlyList<Finding> limbs) =>
        said.On(limbs.Any(limb => limb.Met) ? true : limbs.Any(limb => limb.Open) ? null : false, limbs);

    private void Say()
    {
        var words = _say!();
        _arithmetic = words.Arithmetic;
        _because = new(words.En, words.Es);
    }
}
