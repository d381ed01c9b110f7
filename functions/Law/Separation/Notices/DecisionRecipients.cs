namespace BenefitsFlow.Law.Separation.Notices;

/// <summary>Which employers get a decision on eligibility (WAC 192-130-070, RCW 50.20.180); the claimant always does.</summary>
public sealed record DecisionRecipients : Decision<NoticeFacts>
{
    /// <summary>Ids of the jobs, in the order given.</summary>
    public required IReadOnlyList<string> Jobs { get; init; }

    /// <summary>Applies the rule to each job.</summary>
    /// <exception cref="ArgumentException">When the jobs or amounts cannot be.</exception>
    /// <exception cref="NoParameter">When the law of that day is not on record: a person has to decide.</exception>
    /// <remarks>As read on 2026-11-23. Without a base year, any allegation of gross misconduct counts.</remarks>
    public static DecisionRecipients For(NoticeFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        facts.Check();
        var reasons = new Reasons(law ?? LawEdition.Current);
        string[] jobs = [.. facts.Jobs.Where(job => Gets(job, facts, reasons)).Select(job => job.Id)];
        return new() { Facts = facts, Edition = reasons.Law.Name, Jobs = jobs, Findings = reasons.Findings };
    }

    internal override DecisionRecipients On(NoticeFacts facts, LawEdition law) => For(facts, law);

    // An employer that "provides relevant information … for a specific week" gets a decision on what is no separation.
    private static bool Gets(Job job, NoticeFacts facts, Reasons reasons) => facts.OtherIssue
        ? job.GaveFactsOfAWeek && Gets("WAC 192-130-070(2)", job, reasons)
        : OnSeparation(job, facts, reasons);

    private static bool OnSeparation(Job job, NoticeFacts facts, Reasons reasons)
    {
        if (!job.LackOfWork && job.Last)
            return Gets("WAC 192-130-070(1)(a)", job, reasons);
        if (!job.LackOfWork && UnpurgedSeparation.For(job, facts, reasons))
            return Gets("WAC 192-130-070(1)(b)", job, reasons);
        // "Any employer since the beginning of the claimant's base year."
        return job.AllegesGrossMisconduct && !(job.Separated < facts.BaseYearBegins) && Gets("WAC 192-130-070(1)(c)", job, reasons);
    }

    private static bool Gets(string cite, Job job, Reasons reasons) => reasons.Find("Recipient", true, cite, [nameof(NoticeFacts.Jobs)], () => new(
        $"The employer of the job that ended on {English.Day(job.Separated)} gets the decision.",
        $"El empleador del trabajo que terminó el {Spanish.Day(job.Separated)} recibe la decisión."));
}
