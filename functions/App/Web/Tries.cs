using System.Globalization;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Web;

/// <summary>Counts tries at a secret, as a date of birth: at most five of a kind and claim in any hour, however many browsers ask at once.</summary>
public sealed class Tries(AgencyTables tables, TimeProvider clock)
{
    internal const int Allowed = 5;

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly AgencyTable table = tables.Open("tries");

    /// <summary>Counts a try before its answer is looked at; null when it may go ahead, else the instant from which one may.</summary>
    /// <param name="at">The secret tried, as <c>birthdate</c>.</param>
    public async Task<DateTimeOffset?> CountAsync(string claimId, string at, CancellationToken cancellation = default)
    {
        while (true)
        {
            var read = await table.GetAsync(claimId, at, cancellation);
            var now = clock.GetUtcNow();
            var recent = InstantsOf(read).Where(t => t > now - Window).ToList();
            if (recent.Count >= Allowed)
                return recent[^Allowed] + Window;
            if (await WriteAsync(claimId, at, [.. recent, now], read, cancellation))
                return null;
        }
    }

    /// <summary>Forgets the tries, after a right answer.</summary>
    public Task ForgetAsync(string claimId, string at, CancellationToken cancellation = default) => table.DeleteAsync(claimId, at, cancellation);

    private Task<bool> WriteAsync(string claimId, string at, List<DateTimeOffset> tries, TableEntity? read, CancellationToken cancellation)
    {
        var entity = new TableEntity(claimId, at)
        {
            ["At"] = string.Join(' ', tries.Select(t => t.UtcTicks.ToString(CultureInfo.InvariantCulture))),
        };
        return read is null ? table.InsertAsync(entity, cancellation) : table.ReplaceAsync(entity, read.ETag, cancellation);
    }

    private static IEnumerable<DateTimeOffset> InstantsOf(TableEntity? entity) => (entity?.GetString("At") ?? "")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(t => new DateTimeOffset(long.Parse(t, CultureInfo.InvariantCulture), TimeSpan.Zero));
}
