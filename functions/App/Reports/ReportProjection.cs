using System.Globalization;
using Azure.Data.Tables;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Reports;

/// <summary>Carries what the claim files say over to the reports. Run again, it comes to the same.</summary>
public sealed class ReportProjection(ClaimFile file, ReportRows rows, AgencyTables tables, TimeProvider clock)
{
    /// <summary>Claims read in one go.</summary>
    internal const int Claims = 500;

    /// <summary>How far each claim was read: a row for each claim.</summary>
    private AgencyTable Read => tables.Open("reportclaims");

    /// <summary>The last day that is over.</summary>
    private DateOnly Yesterday => AgencyCalendar.DateOf(clock.GetUtcNow()).AddDays(-1);

    /// <summary>Takes in what changed since the last time, and makes the numbers of the periods that it touched, of the present and of the last one anew.</summary>
    public async Task FoldAsync(CancellationToken cancellation = default)
    {
        var through = Yesterday;
        await Parallel.ForEachAsync(file.ClaimsAsync(cancellation), With(cancellation), async (claimId, stop) => await FoldAsync(claimId, through, stop));
        var present = ReportLayout.All.Select(layout => (layout, ReportPeriod.Of(layout.Span, through.AddDays(1))));
        var periods = present.Concat(present.Select(one => (one.layout, one.Item2.Previous))).Concat(await rows.StaleAsync(cancellation));
        foreach (var (layout, period) in periods.Distinct())
            await rows.SumAsync(layout, period, cancellation);
    }

    /// <summary>Makes one report of one period anew from all claim files; what counts no more goes.</summary>
    public async Task FigureAsync(ReportLayout layout, ReportPeriod period, CancellationToken cancellation = default)
    {
        var began = clock.GetUtcNow();
        for (var after = ""; after is not null;)
            after = await FigureAsync(layout, period, after, began, cancellation);
    }

    /// <summary>The same for the next claims in the order of their ids; after the last, what counts no more goes and the numbers are made.</summary>
    /// <param name="after">The last claim that was read; empty for the first.</param>
    /// <param name="began">When the first was read.</param>
    /// <returns>The last claim that was read; null when all were.</returns>
    public async Task<string?> FigureAsync(ReportLayout layout, ReportPeriod period, string after, DateTimeOffset began, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var through = Yesterday;
        var claims = await file.ClaimsAfterAsync(after, cancellation).Take(Claims).ToListAsync(cancellation);
        await Parallel.ForEachAsync(claims, With(cancellation), async (claimId, stop) =>
        {
            var entries = await file.ReadAsync(claimId, stop).ToListAsync(stop);
            foreach (var counted in ClaimEvents.Of(entries, through).Where(one => one.Report == layout.Report && one.Period == period))
                await rows.PutAsync(claimId, counted, stop);
        });
        if (claims.Count == Claims)
            return claims[^1];
        await rows.SweepAsync(layout, period, began, cancellation);
        await rows.SumAsync(layout, period, cancellation);
        return null;
    }

    private async Task FoldAsync(string claimId, DateOnly through, CancellationToken cancellation)
    {
        var before = await Read.GetAsync(claimId[..2], claimId, cancellation);
        var (place, day) = (before?.GetInt64("Sequence") ?? 0, before?.GetString("Through") is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : DateOnly.MinValue);
        var length = await file.LengthAsync(claimId, cancellation);
        var over = ReportPeriod.Of(ReportSpan.Month, through.AddDays(1)).First > day.AddDays(1) && before?.GetBoolean("Standing") != false;
        if (length == 0 || (length == place && !over))
            return;
        var entries = await file.ReadAsync(claimId, cancellation).ToListAsync(cancellation);
        var counts = ClaimEvents.Of(entries, through).Where(one => one.Sequence == 0 ? one.On > day : one.Sequence > place);
        foreach (var counted in counts)
            await rows.PutAsync(claimId, counted, cancellation);
        var state = entries.Aggregate((Filing.ClaimState?)null, Filing.ClaimState.Apply)!;
        await Read.PutAsync(
            new TableEntity(claimId[..2], claimId)
            {
                ["Sequence"] = entries[^1].Sequence,
                ["Through"] = through.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["Standing"] = Standing.AnythingIn(state),
            },
            cancellation);
    }

    private static ParallelOptions With(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = Ahead.AtOnce, CancellationToken = cancellation };
}
