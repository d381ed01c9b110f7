using System.Globalization;
using BenefitsFlow.Emulator.Engine;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>Which instances are listed, as asked for in the address of the page: texts as typed, empty for any.</summary>
/// <param name="From">The first Pacific day of creation.</param>
/// <param name="To">The last Pacific day of creation.</param>
/// <param name="Page">From 1.</param>
internal sealed record InstanceSearch(string Prefix, string Name, string Status, string From, string To, int Page)
{
    private DateOnly? FirstDay => Day(From);

    private DateOnly? LastDay => Day(To);

    /// <summary>What cannot be understood, and what to write; null when all is well.</summary>
    public string? Mistake => (From.Length > 0 && FirstDay is null) || (To.Length > 0 && LastDay is null)
        ? "A day is written as 2026-03-01. Until it is, all days are listed."
        : FirstDay > LastDay ? "The first day is after the last one, so there is nothing between them." : null;

    public bool IsAny => this with { Page = 1 } == new InstanceSearch("", "", "", "", "", 1);

    public static InstanceSearch Of(IQueryCollection query) => new(
        Text(query, "prefix"), Text(query, "name"), Text(query, "status"), Text(query, "from"), Text(query, "to"),
        int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 1_000_000) : 1);

    /// <summary>Newest first.</summary>
    public IReadOnlyList<InstanceLine> Among(IEnumerable<InstanceLine> lines)
    {
        var from = FirstDay is { } first ? Instants.StartOf(first) : DateTimeOffset.MinValue;
        var until = LastDay is { } last && last < DateOnly.MaxValue ? Instants.StartOf(last.AddDays(1)) : DateTimeOffset.MaxValue;
        return
        [
            .. lines.Where(line => line.InstanceId.StartsWith(Prefix, StringComparison.Ordinal))
                .Where(line => Name.Length == 0 || line.Name.Equals(Name, StringComparison.OrdinalIgnoreCase))
                .Where(line => Status.Length == 0 || line.Status.Equals(Status, StringComparison.OrdinalIgnoreCase))
                .Where(line => line.CreatedAt >= from && line.CreatedAt < until)
                .OrderByDescending(line => line.CreatedAt).ThenByDescending(line => line.InstanceId, StringComparer.Ordinal),
        ];
    }

    /// <summary>The address of the list as asked for.</summary>
    public string Link()
    {
        var query = new QueryString();
        foreach (var (name, value) in new[] { ("prefix", Prefix), ("name", Name), ("status", Status), ("from", From), ("to", To) })
            query = value.Length > 0 ? query.Add(name, value) : query;
        query = Page > 1 ? query.Add("page", Page.ToString(CultureInfo.InvariantCulture)) : query;
        return "/emulator" + query + "#instances";
    }

    public static string LinkTo(string name, string status) => new InstanceSearch("", name, status, "", "", 1).Link();

    private static string Text(IQueryCollection query, string name) => query[name].ToString().Trim();

    private static DateOnly? Day(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
