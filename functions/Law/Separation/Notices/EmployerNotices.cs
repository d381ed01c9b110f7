namespace BenefitsFlow.Law.Separation.Notices;

/// <summary>A notice to one employer.</summary>
/// <param name="Job">Id of the job.</param>
/// <param name="SentTo">Which address; null when none is on record that the rule names, so that a person finds one.</param>
/// <param name="Cite">Section that asks for the notice.</param>
public sealed record EmployerNotice(string Job, NoticeKind Kind, AddressKind? SentTo, string Cite);

/// <summary>Which employers are told of a claim, of what, and where (RCW 50.20.150; WAC 192-130-050, -060, -065).</summary>
public sealed record EmployerNotices : Decision<NoticeFacts>
{
    /// <summary>By job in the order given, then by kind.</summary>
    public required IReadOnlyList<EmployerNotice> Notices { get; init; }

    /// <summary>Applies the rule to each job.</summary>
    /// <exception cref="ArgumentException">When the jobs or amounts cannot be.</exception>
    /// <exception cref="NoParameter">When the law of that day is not on record: a person has to decide.</exception>
    /// <remarks>
    /// As read on 2026-11-23. Not decided here: by when an employer answers (five working days and the mail), and what a late answer does.
    /// </remarks>
    public static EmployerNotices For(NoticeFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        facts.Check();
        var reasons = new Reasons(law ?? LawEdition.Current);
        EmployerNotice[] notices = [.. facts.Jobs.SelectMany(job => Of(job, facts, reasons))];
        return new() { Facts = facts, Edition = reasons.Law.Name, Notices = notices, Findings = reasons.Findings };
    }

    internal override EmployerNotices On(NoticeFacts facts, LawEdition law) => For(facts, law);

    private static IEnumerable<EmployerNotice> Of(Job job, NoticeFacts facts, Reasons reasons)
    {
        if (SeparationNotice.Cite(job, facts, reasons) is { } cite)
            yield return new(job.Id, NoticeKind.Separation, NoticeAddress.Of(job), cite);
        if (facts is not { Kind: ClaimKind.Initial })
            yield break;
        if (facts.BenefitYearEstablished && job.InBaseYear)
            yield return new(job.Id, NoticeKind.BaseYear, NoticeAddress.ForTaxes(job), "WAC 192-130-060(2)");
        if (FullCharge.MayFallOn(job, reasons))
            yield return new(job.Id, NoticeKind.FullCharge, NoticeAddress.Of(job), "WAC 192-130-060(3)");
    }
}
