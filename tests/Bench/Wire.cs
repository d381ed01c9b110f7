using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BenefitsFlow.Bench;

/// <summary>Counts what goes over the wire of this process, by verb and by the table, container or service it goes to.</summary>
internal sealed partial class Wire : IDisposable
{
    private readonly ConcurrentDictionary<string, int> counted = new(StringComparer.Ordinal);
    private readonly ActivityListener listener;

    public Wire()
    {
        listener = new()
        {
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Count,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public int All => counted.Values.Sum();

    /// <summary>What was counted, the most first, for each of so many.</summary>
    public void Print(string title, double each)
        => Table.Print(title, ["each"], [.. counted.OrderByDescending(one => one.Value).Take(25).Select(one => new[] { one.Key, (one.Value / each).ToString("N1", CultureInfo.InvariantCulture) })]);

    public void Dispose() => listener.Dispose();

    private void Count(Activity request)
    {
        var (verb, path) = (request.GetTagItem("http.request.method") as string ?? "?", new Uri(request.GetTagItem("url.full") as string ?? "http://nowhere/").AbsolutePath);
        counted.AddOrUpdate($"{verb} {Place().Match(path).Groups[1].Value}", 1, (_, before) => before + 1);
    }

    /// <summary>Past the account, up to the keys.</summary>
    [GeneratedRegex(@"^/(?:devstoreaccount1/)?([^/(]*)")]
    private static partial Regex Place();
}
