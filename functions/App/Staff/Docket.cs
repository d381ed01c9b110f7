using System.Globalization;
using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Documents;
using BenefitsFlow.App.Mail.Events;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;

namespace BenefitsFlow.App.Staff;

/// <summary>One line of a docket.</summary>
/// <param name="On">The agency's day.</param>
/// <param name="What">The fact's name.</param>
/// <param name="Detail">Figures, never a person's.</param>
/// <param name="Cite">The section; null when none asks for it.</param>
public sealed record DocketLine(DateOnly On, string What, string Detail, string? Cite)
{
    /// <summary>The fact's name as words: <c>Issue raised</c>.</summary>
    internal string Told => string.Concat(What.Select((letter, at) => at > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{On:yyyy-MM-dd}  {What,-20} {Detail,-64} {Cite}").TrimEnd();
}

/// <summary>What happened on a claim, day by day, with the section under which it happened.</summary>
public sealed class Docket(ClaimFile file)
{
    /// <summary>The lines of one claim, oldest first.</summary>
    public async Task<IReadOnlyList<DocketLine>> OfAsync(string claimId, CancellationToken cancellation = default)
    {
        var lines = new List<(DateOnly? Week, DocketLine Line)>();
        await foreach (var entry in file.ReadAsync(claimId, cancellation))
            lines.Add((WeekOf(entry.Fact), new(entry.AgencyDate, entry.Fact.GetType().Name, Detail(entry.Fact, entry.By), entry.Fact.Cite)));
        // Weeks proceed side by side: which of them came first within one day means nothing, so a day is told week by week.
        return [.. lines.OrderBy(line => line.Line.On).ThenBy(line => line.Week).Select(line => line.Line)];
    }

    private static DateOnly? WeekOf(Fact fact) => fact switch
    {
        IssueRaised f => f.Week,
        MailSent f => f.Week,
        WeekOpened f => f.Week,
        WeekCertified f => f.Week,
        WeekDecided f => f.Week,
        WeekHeld f => f.Week,
        WeekLapsed f => f.Week,
        PaymentSent f => f.Week,
        WeekDenied f => f.Week,
        _ => null,
    };

    private static string Detail(Fact fact, string by) => fact switch
    {
        ClaimFiled f => $"effective {Day(f.EffectiveSunday)}",
        IssueRaised f => f.Week is { } week ? $"{f.Code}, week {Day(week)}" : f.Code,
        MonetaryDetermined { Determination: { Eligible: true } d } =>
            $"{d.BaseYear} base year, {d.BaseYearHours} hours, {Dates.Money(d.WeeklyBenefitAmount)} a week, {Dates.Money(d.MaximumBenefitsPayable)} in all",
        MonetaryDetermined { Determination: { } d } => $"no base year with 680 hours: {d.BaseYearHours} hours",
        DeterminationReferred f => $"no {f.Parameter}",
        MailSent f => f.Week is { } week ? $"{f.Kind}, week {Day(week)}" : f.Kind,
        WeekOpened f => $"week {Day(f.Week)}, until {Day(f.LastDay)}",
        WeekCertified f => $"week {Day(f.Week)}, earned {Dates.Money(f.Answers.GrossEarnings)}",
        WeekDecided f => $"week {Day(f.Week)}, {f.Decision.Outcome}, deduction {Dates.Money(f.Decision.Deduction)}, payable {Dates.Money(f.Decision.Payable)}",
        WeekHeld f => $"week {Day(f.Week)}, {string.Join(", ", f.Issues)}",
        WeekLapsed f => $"week {Day(f.Week)}",
        PaymentSent f => $"week {Day(f.Week)}, {Dates.Money(f.Cents / 100m)}, batch {f.Batch}",
        ClaimEnded f => f.Reason,
        WeekDenied f => $"week {Day(f.Week)}, issue {f.Issue}, determination {f.Determination}",
        ProposalSigned f => $"issue {f.Issue}, proposal {f.Proposal}, {f.Role}, {by}",
        IssueReopened f => $"issue {f.Issue}, appeal {f.Appeal}",
        IssueFact f => $"issue {f.Issue}, {Of(f)}",
        AppealFact f => $"appeal {f.Appeal}{Of(f)}",
        PaperQueued f => f.Name,
        PaperMailed f => f.Name,
        _ => "",
    };

    private static string Of(IssueFact fact) => fact switch
    {
        HearingStepped f => f.MayDecide ? $"step {f.Step}, may be decided" : $"step {f.Step}, until {Day(f.AnswerBy)}",
        AttemptMade f => $"{f.Party}, {f.Channel}, {f.For}{About(f.About)}{(f.AnswerBy is { } last ? $", until {Day(last)}" : "")}{(f.Reached == false ? ", not reached" : "")}",
        StatementTaken f => $"{f.By}{(f.AdverseTo is { } side ? $", against {side}" : "")}{(f.Rebuts is { } said ? $", answers {said}" : "")}",
        QuestionAsked f => $"to {f.Of}",
        DeterminationProposed f => $"proposal {f.Proposal}, {Allowed(f.Allowed)}",
        IssueDetermined f => $"determination {f.Determination}, {Allowed(f.Result.Allowed)}"
            + (f.Result.DeniedFrom is { } from ? $" from {Day(from)}" : "") + (f.Result.DeniedThrough is { } through ? $" through {Day(through)}" : ""),
        IssueClosed f => f.Reason,
        ApprovalAsked f => $"{f.To}, {f.As}, until {Day(f.Due)}",
        IssueAssigned f => $"to {f.To}",
        LetterSent f => $"determination {f.Determination}, {f.Party}, {f.Channel}",
        DocumentUploaded f => $"{f.By}",
        DocumentChecked f => f.Sound ? "sound" : "not kept",
        _ => "",
    };

    private static string Of(AppealFact fact) => fact switch
    {
        AppealReceived f => $", {f.Decision}, {f.By}, {f.How}, filed {Day(f.Filed)}, last day {Day(f.LastDay)}{(f.CauseBy is { } by ? $", asked why until {Day(by)}" : "")}",
        AppealOrdered f => $", {f.Order}, {Day(f.On)}, docket {f.Docket}",
        AppealCarriedOut f => f.Determination is { } made ? $", determination {made}" : f.ByHand ? ", by hand" : "",
        _ => "",
    };

    private static string About(int? number) => number is { } one ? string.Create(CultureInfo.InvariantCulture, $" {one}") : "";

    private static string Allowed(bool? allowed) => allowed switch { true => "allowed", false => "denied", _ => "open" };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
