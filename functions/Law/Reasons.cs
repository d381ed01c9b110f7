namespace BenefitsFlow.Law;

/// <summary>What a decision gathers on its way: findings in the order in which the law asks, and what it leans on unconfirmed.</summary>
internal sealed class Reasons
{
    private readonly List<Finding> _findings = new(8);
    private readonly List<Unconfirmed> _unconfirmed = [];

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<Unconfirmed> Unconfirmed => _unconfirmed;

    /// <summary>Adds a limb's finding and hands back whether it is met.</summary>
    public bool Find(bool met, string cite, string en, string es)
    {
        _findings.Add(new(met, cite, new(en, es)));
        return met;
    }

    /// <summary>Takes a dated value, noting once what is unconfirmed about it.</summary>
    public T Take<T>(Dated<T> dated)
    {
        if (dated.Unconfirmed is { } note)
            Note(note);
        return dated.Value;
    }

    public void Note(Unconfirmed note)
    {
        if (!_unconfirmed.Contains(note))
            _unconfirmed.Add(note);
    }
}
