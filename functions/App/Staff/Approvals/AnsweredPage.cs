using System.Globalization;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>Who answered a step, when and how: what a second answer finds.</summary>
public sealed class AnsweredPage(StaffSession session, ApprovalBook book, ApprovalCases cases, ApprovalAnswers answers, ApprovalScreen screen, Pages pages)
{
    /// <param name="step">Counted through every run of the approval.</param>
    [Function("ApprovalAnsweredPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/approvals/{approvalId}/steps/{step}")] HttpRequest request,
        string approvalId,
        string step,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await session.OfAsync(request, cancellation) is not { } member)
            return screen.SignIn(request);
        if (ApprovalRequest.Parse(approvalId) is not { } of || !int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || await answers.FindAsync(approvalId, number, cancellation) is not { Kind: not AnswerKind.Silence } answer
            || await cases.LoadAsync(of.ClaimId, of.Issue, cancellation) is not { } now)
            return pages.NotFound(request);
        var asked = await book.StepAsync(approvalId, number, cancellation);
        if (answer.By != member.Id && asked?.To != member.Id && !now.MayRead(member, await book.FindAsync(approvalId, cancellation)))
            return pages.Say(request, StatusCodes.Status403Forbidden, "staff.approval.notYours");
        return pages.Show(request, new("Staff/Approvals/approval.answered", "staff.approval.answered.title")
        {
            Model =
            {
                ["staff"] = StaffDoor.Frame(member),
                ["mine"] = answer.By == member.Id,
                ["who"] = answer.Name,
                ["on"] = AgencyCalendar.DateOf(answer.At),
                ["hour"] = Wording.Hour(answer.At, Languages.Of(request)),
                ["what"] = Texts.Of("staff.approval.answered." + char.ToLowerInvariant(answer.Kind.ToString()[0]) + answer.Kind.ToString()[1..]),
                ["reason"] = answer.Reason,
                ["section"] = answer.Cite,
                ["questions"] = answer.Questions.Select(question => new { Words = question.Text, Of = Texts.Of("staff.approval.party." + question.Of.ToString().ToLowerInvariant()) }).ToList(),
            },
        });
    }
}
