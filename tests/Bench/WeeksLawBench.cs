using System.Diagnostics;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Bench;

/// <summary>A day's weeks decided in one go by the law alone, findings kept: how much of one core they take.</summary>
internal static class WeeksLawBench
{
    private const int Weeks = 100_000;

    public static void Run()
    {
        Decide();
        var runs = Enumerable.Range(0, 5).Select(_ => Decide()).OrderBy(run => run.Cpu).ToList();
        Table.Print(
            $"{Weeks:N0} weeks decided by the law, one core", ["CPU seconds", "seconds", "payable"],
            [Row("median", runs[2]), Row("slowest", runs[^1]), Row("fastest", runs[0])]);
    }

    private static (double Cpu, double Seconds, int Payable) Decide()
    {
        var facts = Enumerable.Range(0, Weeks).Select(number => LawBench.Weeks[number % LawBench.Weeks.Length]).ToArray();
        var decided = new WeekDecision[Weeks];
        using var process = Process.GetCurrentProcess();
        var (before, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
        for (var number = 0; number < Weeks; number++)
            decided[number] = WeekDecision.For(facts[number]);
        var seconds = clock.Elapsed.TotalSeconds;
        process.Refresh();
        return ((process.TotalProcessorTime - before).TotalSeconds, seconds, decided.Count(week => week.Outcome == WeekOutcome.Payable));
    }

    private static string[] Row(string what, (double Cpu, double Seconds, int Payable) run) => [what, $"{run.Cpu:N2}", $"{run.Seconds:N2}", $"{run.Payable:N0}"];
}
