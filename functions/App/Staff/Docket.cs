using System.Globalization;
using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Documents;
using BenefitsFlow.App.Mail.Events;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Crossmatch;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.App.Weekly.Redeciding;

namespace BenefitsFlow.App.Staff;

/// <summary>One line of a docket.</summary>
/// <param name="On">The agency's day.</param>
/// <param name="What">The fact's name.</param>
/// <param name="Detail">Figures, never a person's.</param>
/// <param name="Cite">The section; null when none asks for it.</param>
public sealed record DocketLine(DateOnly On, string What, string Detail, string? Cite)
{
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
        WeekCorrected f => f.Week,
        WeekRedecided f => f.Week,
        PaymentReturned f => f.Week,
        PaymentReissued f => f.Week,
        _ => null,
    };

    private static string Detail(Fact fact, string by) => fact switch
    {
        ClaimFiled f => $"effective {Day(f.EffectiveSunday)}",
        IssueRaised { Quarter: { } quarter } f => $"{f.Code}, {quarter}",
        IssueRaised f => f.Week is { } week ? $"{f.Code}, week {Day(week)}" : f.Code,
        MonetaryDetermined { Determination: { Eligible: true } d } =>
            $"{d.BaseYear} base year, {d.BaseYearHours} hours, {Dates.Money(d.WeeklyBenefitAmount)} a week, {Dates.Money(d.MaximumBenefitsPayable)} in all",
        MonetaryDetermined { Determination: { } d } => $"no base year with 680 hours: {d.BaseYearHours} hours",
        DeterminationReferred f => $"no {f.Parameter}",
        MailSent f => f.Week is { } week ? $"{f.Kind}, week {Day(week)}" : f.Kind,
        WeekOpened f => $"week {Day(f.Week)}, until {Day(f.LastDay)}",
        WeekCertified f => $"week {Day(f.Week)}, earned {Dates.Money(f.Answers.GrossEarnings)}{(f.Late ? ", late" : "")}",
        WeekDecided f => $"week {Day(f.Week)}, {f.Decision.Outcome}, deduction {Dates.Money(f.Decision.Deduction)}, payable {Dates.Money(f.Decision.Payable)}{(f.Conditional is null ? "" : ", conditional")}{(f.Shares is null ? "" : $", offset {Dates.Money(f.Decision.Offset)}")}",
        WeekCorrected f => $"week {Day(f.Week)}, earned {Dates.Money(f.Answers.GrossEarnings)}",
        WeekRedecided f => $"week {Day(f.Week)}, {f.Decision.Outcome}, payable {Dates.Money(f.Before)} -> {Dates.Money(f.Decision.Payable)}{More(f)}",
        MonetaryRedetermined f => $"{f.Cause}, {Dates.Money(f.WeeklyBefore)} -> {Dates.Money(f.Determination.WeeklyBenefitAmount)} a week, "
            + $"{Dates.Money(f.MaximumBefore)} -> {Dates.Money(f.Determination.MaximumBenefitsPayable)} in all",
        EarningsFound f => $"issue {f.Issue}, {string.Join(", ", f.Weeks.Select(one => $"{Day(one.Week)} {Dates.Money(one.Earned)}"))}",
        WagesCompared f => $"{f.Quarter}, reported {Dates.Money(f.Reported / 100m)}, certified {Dates.Money(f.Certified / 100m)}",
        SupportOrdered f => f.Weekly == 0 ? $"ended from {Day(f.NoticeServed)}, {by}" : $"{Dates.Money(f.Weekly)} a week, served {Day(f.NoticeServed)}, {by}",
        WeekHeld f => $"week {Day(f.Week)}, {string.Join(", ", f.Issues)}",
        WeekLapsed f => $"week {Day(f.Week)}",
        PaymentSent f => $"week {Day(f.Week)}, {Dates.Money(f.Cents / 100m)}, batch {f.Batch}",
        PaymentReturned f => $"week {Day(f.Week)}, {f.Kind}, {f.Code}{(f.Unusable ? ", account not used any more" : "")}",
        PaymentReissued f => $"week {Day(f.Week)}, {f.Of} as {f.Kind}",
        AccountRefused f => f.Code,
        AccountCorrected f => f.Code,
        PayWayAsked f => $"change {f.Number}, {f.Method}{(f.Held.Count > 0 ? $", held: {string.Join(", ", f.Held)}" : "")}",
        PayWaySettled f => $"change {f.Number}, {(f.Released ? "released" : "refused")}, {by}",
        PaymentsFrozen f => $"{f.Why}, {by}",
        PaymentsFreed => by,
        ClaimEnded f => f.Reason,
        ClaimPaused f => $"from {Day(f.From)}",
        ClaimReopened f => $"from {Day(f.Sunday)}",
        WeekDenied f => $"week {Day(f.Week)}, issue {f.Issue}, determination {f.Determination}",
        ProposalSigned f => $"issue {f.Issue}, proposal {f.Proposal}, {f.Role}, {by}",
        IssueReopened f => $"issue {f.Issue}, appeal {f.Appeal}",
        IssueFact f => $"issue {f.Issue}, {Of(f)}",
        AppealFact f => $"appeal {f.Appeal}{Of(f)}",
        OverpaymentFact f => $"overpayment {f.Overpayment}{Of(f)}",
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

    private static string More(WeekRedecided f) => f switch
    {
        { Raised: > 0, Support: > 0 } => $", {Dates.Money(f.Raised)} more, {Dates.Money(f.Support)} of it child support",
        { Raised: > 0 } => $", {Dates.Money(f.Raised)} more",
        { Overpaid: > 0 } => $", {Dates.Money(f.Overpaid)} suspected",
        { Kept: > 0 } => $", {Dates.Money(f.Kept)} left",
        _ => "",
    };

    private static string Of(OverpaymentFact fact) => fact switch
    {
        OverpaymentSuspected f => $", {f.Cause}, {f.Weeks.Count} weeks, {Cents(f.Weeks.Sum(week => week.Paid - week.Entitled))}",
        AdviceSent f => $", until {Day(f.ReplyBy)}",
        OverpaymentEstablished f => $", {f.Kind}, {Cents(f.Weeks.Sum(week => week.Benefits))}{(f.Penalty > 0 ? $", penalty {Cents(f.Penalty)}" : "")}",
        OverpaymentRedecided f => $", {f.Kind}, {Cents(f.Benefits)} more{(f.Penalty > 0 ? $", penalty {Cents(f.Penalty)} more" : "")}",
        OffsetRestored f => $", week {Day(f.Week)}, {(f.Cents < 0 ? "less " : "")}{Cents(Math.Abs(f.Cents))}, by overpayment {f.By}",
        OverpaymentDropped f => $", {f.Reason}",
        OverpaymentReduced f => $", {Cents(f.Benefits)}{(f.Penalty > 0 ? $", penalty {Cents(f.Penalty)}" : "")}, {f.Reason}",
        OverpaymentWaived f => $", {Cents(f.Cents)}, issue {f.Issue}",
        _ => Collected(fact),
    };

    private static string Collected(OverpaymentFact fact) => fact switch
    {
        DebtPaid f => $", {Cents(f.Parts.Sum(part => part.Cents))}",
        DebtCharged f => $", {Cents(f.Amount.Cents)}",
        DebtWrittenOff f => $", {Cents(f.Parts.Sum(part => part.Cents))}, {f.Reason}",
        RefundDue f => $", {Cents(f.Cents)}",
        InterestAccrued f => $", {Cents(f.Cents)}",
        StatementBilled f => $", at least {Cents(f.Minimum)}, due {Day(f.Due)}",
        PlanAsked f => $", {Cents(f.Monthly)} a month",
        PlanAgreed f => $", {Cents(f.Monthly)} a month",
        ReliefProposed f => $", {f.Kind}, {Cents(f.Offered)} offered",
        _ => "",
    };

    private static string Cents(long cents) => Dates.Money(cents / 100m);

    private static string About(int? number) => number is { } one ? string.Create(CultureInfo.InvariantCulture, $" {one}") : "";

    private static string Allowed(bool? allowed) => allowed switch { true => "allowed", false => "denied", _ => "open" };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
