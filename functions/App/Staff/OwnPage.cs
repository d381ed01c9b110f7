using System.Globalization;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff;

/// <summary>A member's own page: the days away and who stands in, so that nothing waits for somebody who is not there.</summary>
public sealed class OwnPage(StaffDoor door, StaffDirectory directory, FormPosts posts, TimeProvider clock)
{
    private const string Keys = "staff.me";

    /// <summary>Days away that are kept at most.</summary>
    private const int Most = 20;

    [Function("StaffMe")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/me")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.OwnPage, cancellation);
        if (member is null)
            return refusal!;
        if (!HttpMethods.IsPost(request.Method))
            return await ShowAsync(request, member, new(Keys, new Fields(new Dictionary<string, string> { ["delegate"] = member.Delegate ?? "" }), []), false, cancellation);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields, Keys);
        if (!posted.Stale && await SaveAsync(check, member, cancellation))
            return new SeeOther("/staff/me");
        return await ShowAsync(request, member, check.Form, posted.Stale, cancellation);
    }

    private async Task<bool> SaveAsync(Check check, StaffMember member, CancellationToken cancellation)
    {
        var away = AwayOf(member);
        if (int.TryParse(check.Typed("remove"), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < away.Count)
        {
            await directory.SaveLeaveAsync(member.Id, member.Delegate, [.. away.Where((_, at) => at != place)], cancellation);
            return true;
        }

        var standIn = check.Typed("delegate") is { Length: > 0 } id ? id : null;
        if (standIn is not null && (await StandInsAsync(member, cancellation)).All(one => one.Id != standIn))
            check.Fail("delegate", "choose");
        var added = AddedTo(check, away);
        if (check.Ok)
            await directory.SaveLeaveAsync(member.Id, standIn, added is null ? away : [.. away.Append(added).OrderBy(one => one.From)], cancellation);
        return check.Ok;
    }

    /// <summary>Null when no days were typed, or wrong ones.</summary>
    private Absence? AddedTo(Check check, List<Absence> away)
    {
        var (from, through) = (check.Date("from", required: false), check.Date("through", required: false));
        if (from is null && through is not null)
            check.Fail("from", "missing");
        else if (through is null && from is not null)
            check.Fail("through", "missing");
        else if (through < from)
            check.Fail("through", "before");
        else if (through < Today)
            check.Fail("through", "past");
        else if (from is not null && away.Count >= Most)
            check.Fail("from", "many", ("max", Most));
        return check.Ok && from is { } first && through is { } last ? new(first, last) : null;
    }

    private DateOnly Today => AgencyCalendar.DateOf(clock.GetUtcNow());

    private List<Absence> AwayOf(StaffMember member) => [.. (member.Away ?? []).Where(absence => absence.Through >= Today)];

    /// <summary>Colleagues who share a role.</summary>
    private async Task<List<StaffMember>> StandInsAsync(StaffMember member, CancellationToken cancellation)
        => [.. (await directory.AllAsync(cancellation)).Where(other => other.Id != member.Id && other.Roles.Any(member.Is))];

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffMember member, Form form, bool stale, CancellationToken cancellation)
    {
        var language = Languages.Of(request);
        return door.Show(request, member, new("Staff/me", "staff.me.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["stale"] = stale,
                ["name"] = member.Name,
                ["roles"] = string.Join(", ", member.Roles.Select(role => Texts.Of("staff.role." + role.ToString().ToLowerInvariant()).In(language))),
                ["away"] = AwayOf(member).Select((absence, place) => new { absence.From, absence.Through, Place = place.ToString(CultureInfo.InvariantCulture) }).ToList(),
                ["colleagues"] = (await StandInsAsync(member, cancellation)).Select(other => new Choice(other.Id, other.Name)).ToList(),
                ["nobody"] = Texts.Of("staff.me.nobody").In(language),
            },
        });
    }
}
