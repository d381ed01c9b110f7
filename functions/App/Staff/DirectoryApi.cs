using System.Text.Json;
using System.Text.RegularExpressions;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff;

/// <summary>Loads the staff directory: for the agency's administrator, with a function key.</summary>
public sealed partial class DirectoryApi(StaffDirectory directory)
{
    /// <summary>
    /// <c>POST /api/staff/directory</c> with <c>{ "members": [ { id, name, email, roles, languages, mentor?, delegate?, objectId? } ] }</c>: these take the
    /// place of all. 200 with their number, or a problem with a sentence for each member that is wrong; then nothing is changed.
    /// </summary>
    [Function("LoadStaffDirectory")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/staff/directory")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var read = new List<StaffMember>();
        var answer = await JsonPosts.AnswerAsync(request, body => Read(body, read) ? new { members = read.Count } : null);
        if (answer is ContentResult { StatusCode: StatusCodes.Status200OK })
            await directory.ReplaceAsync(read, cancellation);
        return answer;
    }

    private static bool Read(JsonFields body, List<StaffMember> read)
    {
        body.Only("members");
        foreach (var (member, fields) in (body.List("members", StaffDirectory.Most) ?? []).Where(fields => fields.IsObject()).Select(fields => (Of(fields), fields)))
        {
            if (member is null)
                continue;
            if (read.Any(other => other.Id == member.Id || other.Email.Equals(member.Email, StringComparison.OrdinalIgnoreCase)))
                fields.Fail("id", "member.twice");
            read.Add(member);
        }

        if (body.Ok && read.Count == 0)
            body.Fail("members", "member.none");
        if (body.Ok && read.FirstOrDefault(member => Unknown(member.Mentor) || Unknown(member.Delegate)) is { } lost)
            body.Fail("members", "member.lost", ("id", lost.Id));
        return body.Ok;

        bool Unknown(string? id) => id is not null && read.All(member => member.Id != id);
    }

    /// <summary>Null when something is missing or wrong, which then stands among the errors.</summary>
    private static StaffMember? Of(JsonFields fields)
    {
        fields.Only("id", "name", "email", "roles", "languages", "mentor", "delegate", "objectId");
        var (id, name, email) = (fields.Text("id"), fields.Text("name"), fields.Text("email"));
        var (roles, languages) = (fields.Words("roles", 8), fields.Words("languages", 8));
        if (id is not null && !Id().IsMatch(id))
            fields.Fail("id", "member.id");
        if (email is not null && !Email().IsMatch(email))
            fields.Fail("email", "member.email");
        var known = roles?.Select(RoleOf).ToList();
        if (known?.Contains(null) == true || known?.Count == 0)
            fields.Fail("roles", "member.roles", ("known", string.Join(", ", Enum.GetNames<StaffRole>().Select(JsonNamingPolicy.CamelCase.ConvertName))));
        return id is null || name is null || email is null || known is null || languages is null ? null : new(
            id, name, email, [.. known.OfType<StaffRole>()], languages, fields.Optional("mentor"), fields.Optional("delegate"), ObjectId: fields.Optional("objectId"));
    }

    private static StaffRole? RoleOf(string word)
        => Enum.GetValues<StaffRole>().Cast<StaffRole?>().FirstOrDefault(role => JsonNamingPolicy.CamelCase.ConvertName(role.ToString()!) == word);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,39}\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"\A[^@\s]{1,64}@[^@\s]{1,190}\z")]
    private static partial Regex Email();
}
