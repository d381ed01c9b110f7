using System.Globalization;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff;

/// <summary>What waits for whom, since when, against the federal clock; the issue noticed first at the front.</summary>
public sealed class QueuePage(StaffDoor door, WorkQueue queue, StaffDirectory directory, TimeProvider clock)
{
    private const int PageSize = 50;

    private static readonly string[] Shown = ["all", "mine", "unassigned", "late"];

    /// <summary><c>?show=</c> all, mine, unassigned or late; <c>kind=</c> an issue's code; <c>page=</c> from 1.</summary>
    [Function("StaffQueue")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/queue")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.SeeQueue, cancellation);
        if (member is null)
            return refusal!;
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        var all = await queue.ListAsync(cancellation);
        var kind = IssueCatalogue.All.FirstOrDefault(kind => kind.Code == request.Query["kind"])?.Code;
        var show = Shown.Contains(request.Query["show"].ToString()) ? request.Query["show"].ToString() : "all";
        var ofKind = all.Where(queued => kind is null || queued.State.Code == kind).ToList();
        var found = ofKind.Where(queued => Is(show, queued.State, member, today)).ToList();
        var page = int.TryParse(request.Query["page"], out var asked) ? Math.Clamp(asked, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize)) : 1;
        var names = (await directory.AllAsync(cancellation)).ToDictionary(one => one.Id, one => one.Name);
        var language = Languages.Of(request);
        return door.Show(request, member, new("Staff/queue", "staff.queue.title")
        {
            Model =
            {
                ["rows"] = found.Skip((page - 1) * PageSize).Take(PageSize).Select(queued => RowOf(queued, names, today, language)).ToList(),
                ["tabs"] = Shown.Select(tab => new { Name = Texts.Of("staff.queue." + tab).In(language), Count = ofKind.Count(queued => Is(tab, queued.State, member, today)), Path = PathOf(tab, kind, 1), Here = tab == show }).ToList(),
                ["kinds"] = KindsOf(all, kind, show, language),
                ["count"] = found.Count,
                ["newer"] = page > 1 ? PathOf(show, kind, page - 1) : null,
                ["older"] = page * PageSize < found.Count ? PathOf(show, kind, page + 1) : null,
            },
        });
    }

    private static bool Is(string show, IssueState issue, StaffMember member, DateOnly today) => show switch
    {
        "mine" => issue.AssignedTo == member.Id,
        "unassigned" => issue.AssignedTo is null,
        "late" => FederalClock.IsLate(issue.Detected, today),
        _ => true,
    };

    private static object RowOf(QueuedIssue queued, Dictionary<string, string> names, DateOnly today, string language)
    {
        var (issue, waiting) = (queued.State, WaitingFor.Of(queued.ClaimId, queued.State, today));
        return new
        {
            Path = $"/staff/claims/{queued.ClaimId}/issues/{issue.Number}",
            Number = queued.Confirmation,
            Kind = IssueWords.NameOf(issue.Code).In(language),
            issue.Week,
            issue.Detected,
            Days = FederalClock.Run(issue.Detected, today),
            LastDay = FederalClock.LastDay(issue.Detected),
            Late = FederalClock.IsLate(issue.Detected, today),
            Waits = IssueWords.Of(waiting).In(language),
            waiting.Since,
            Whose = issue.AssignedTo is { } id ? names.GetValueOrDefault(id, id) : null,
        };
    }

    private static List<object> KindsOf(IReadOnlyList<QueuedIssue> all, string? chosen, string show, string language) =>
    [
        new { Name = Texts.Of("staff.queue.anyKind").In(language), Path = PathOf(show, null, 1), Here = chosen is null },
        .. all.Select(queued => queued.State.Code).Distinct().Order(StringComparer.Ordinal)
            .Select(code => new { Name = IssueWords.NameOf(code).In(language), Path = PathOf(show, code, 1), Here = code == chosen }),
    ];

    private static string PathOf(string show, string? kind, int page)
    {
        var query = new Dictionary<string, string?> { ["show"] = show };
        if (kind is not null)
            query["kind"] = kind;
        if (page > 1)
            query["page"] = page.ToString(CultureInfo.InvariantCulture);
        return "/staff/queue" + QueryString.Create(query);
    }
}
