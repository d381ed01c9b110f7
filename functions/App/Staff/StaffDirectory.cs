using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Data.Tables;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Storage;
using Microsoft.Extensions.Configuration;

namespace BenefitsFlow.App.Staff;

/// <summary>
/// Who works at the agency: one row with all members, so that they are replaced together, and a row for each member's leave. Read at most once a minute.
/// Until somebody loads it, a local run has the members of <c>staff.seed.json</c>; in Azure it is empty.
/// </summary>
public sealed class StaffDirectory(AgencyTables tables, IConfiguration configuration, TimeProvider clock)
{
    /// <summary>The most members that one row holds with room to spare.</summary>
    public const int Most = 2000;

    private const string Partition = "staff";
    private const string Members = "members";
    private const string Part = "Part";

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    private (IReadOnlyList<StaffMember> Members, long Read)? kept;

    private AgencyTable Rows => tables.Open("staff");

    public async Task<IReadOnlyList<StaffMember>> AllAsync(CancellationToken cancellation = default)
    {
        // By the machine's own clock: an emulated one may stand still.
        if (kept is { } last && clock.GetElapsedTime(last.Read) < Fresh)
            return last.Members;
        var read = clock.GetTimestamp();
        var members = await ReadAsync(cancellation);
        kept = (members, read);
        return members;
    }

    /// <summary>Null when there is none.</summary>
    public async Task<StaffMember?> FindAsync(string id, CancellationToken cancellation = default)
        => (await AllAsync(cancellation)).FirstOrDefault(member => member.Id == id);

    /// <summary>Null when there is none.</summary>
    public async Task<StaffMember?> ByEmailAsync(string email, CancellationToken cancellation = default)
        => (await AllAsync(cancellation)).FirstOrDefault(member => member.Email.Equals(email, StringComparison.OrdinalIgnoreCase));

    /// <summary>Puts these members in place of all that were; leave that a member entered stays.</summary>
    public async Task ReplaceAsync(IReadOnlyList<StaffMember> members, CancellationToken cancellation = default)
    {
        var row = new TableEntity(Partition, Members);
        Chunks.Put(row, Part, JsonSerializer.SerializeToUtf8Bytes(members, Json));
        await Rows.PutAsync(row, cancellation);
        kept = null;
    }

    /// <summary>Keeps a member's days away and who stands in.</summary>
    public async Task SaveLeaveAsync(string id, string? standIn, IReadOnlyList<Absence> away, CancellationToken cancellation = default)
    {
        var row = new TableEntity(Partition, LeaveRow(id)) { ["Leave"] = JsonSerializer.Serialize(new Leave(standIn, away), Json) };
        await Rows.PutAsync(row, cancellation);
        kept = null;
    }

    private async Task<IReadOnlyList<StaffMember>> ReadAsync(CancellationToken cancellation)
    {
        var rows = await Rows.RowsAsync(Partition, "a", "~", cancellation).ToDictionaryAsync(row => row.RowKey, cancellationToken: cancellation);
        var members = rows.TryGetValue(Members, out var all) ? Read(Chunks.Get(all, Part)) : Seed();
        return [.. members.Select(member => rows.TryGetValue(LeaveRow(member.Id), out var row) ? With(member, row.GetString("Leave")) : member)];
    }

    private List<StaffMember> Seed() => StorageKeys.InAzure(configuration) ? [] : Read(Embedded.Read("Staff/staff.seed.json"));

    private static List<StaffMember> Read(byte[] json) => JsonSerializer.Deserialize<List<StaffMember>>(json, Json)!;

    private static StaffMember With(StaffMember member, string leave)
    {
        var (standIn, away) = JsonSerializer.Deserialize<Leave>(leave, Json)!;
        return member with { Delegate = standIn, Away = away };
    }

    private static string LeaveRow(string id) => $"leave-{id}";

    private sealed record Leave(string? StandIn, IReadOnlyList<Absence> Away);
}
