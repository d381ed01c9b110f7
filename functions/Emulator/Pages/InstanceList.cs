using System.Globalization;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>One page of the instances that were asked for.</summary>
internal static class InstanceList
{
    public const int PageSize = 50;

    public static object Of(IReadOnlyList<InstanceLine> lines, InstanceSearch search)
    {
        var found = search.Among(lines);
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var page = Math.Min(search.Page, pages);
        var skipped = (page - 1) * PageSize;
        IReadOnlyList<InstanceLine> shown = [.. found.Skip(skipped).Take(PageSize)];
        var anyCustom = shown.Any(line => line.CustomStatus is not null);
        return new
        {
            Search = search,
            search.Mistake,
            Rows = shown.Select(line => Row(line, anyCustom)),
            AnyCustom = anyCustom,
            Any = found.Count > 0,
            None = lines.Count == 0,
            Range = string.Create(CultureInfo.InvariantCulture, $"{skipped + 1}–{Math.Min(skipped + PageSize, found.Count)} of {found.Count:N0}, newest first"),
            Previous = page > 1 ? (search with { Page = page - 1 }).Link() : null,
            Next = page < pages ? (search with { Page = page + 1 }).Link() : null,
            Clear = search.IsAny ? null : "/emulator#instances",
            Statuses = Choice(Board.Statuses(lines), search.Status),
            Names = Choice([.. lines.Select(line => line.Name).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)], search.Name),
        };
    }

    /// <summary>What was asked for stays chosen, even when nothing has it.</summary>
    private static IEnumerable<object> Choice(IReadOnlyList<string> known, string chosen)
    {
        var all = chosen.Length == 0 || known.Contains(chosen, StringComparer.OrdinalIgnoreCase) ? known : [.. known, chosen];
        return all.Select(name => new { Name = name, Selected = name.Equals(chosen, StringComparison.OrdinalIgnoreCase) });
    }

    private static object Row(InstanceLine line, bool hasCustom) => new
    {
        Link = InstanceAddress.Link(line.InstanceId),
        Id = line.InstanceId,
        line.Name,
        line.Status,
        Created = Instants.Show(line.CreatedAt),
        Updated = Instants.Show(line.UpdatedAt),
        line.CustomStatus,
        HasCustom = hasCustom,
    };
}
