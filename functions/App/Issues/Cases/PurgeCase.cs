using System.Text.Json.Nodes;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Purges;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>What a claimant tells of work done since a denial.</summary>
public sealed record WorkedSince
{
    public DateOnly? Began { get; init; }

    public WorkCoverage? Coverage { get; init; }

    public BonaFideWork BonaFide { get; init; } = new();

    /// <summary>Gross wages in dollars, in all.</summary>
    public decimal? Earned { get; init; }

    /// <summary>A day of the last week in which they were earned: they are counted as of that week, none earlier.</summary>
    public DateOnly? LastEarned { get; init; }
}

/// <summary>Whether a denial has been worked off: WAC 192-150-085.</summary>
internal sealed class PurgeCase : LawCase<WorkedSince>
{
    private static readonly Sentence StillDenied = new(
        "The denial goes on: not enough weeks have passed, or not enough was earned in real, covered work.",
        "La denegación sigue: no han pasado suficientes semanas, o no se ganó lo suficiente en un trabajo real y cubierto.");

    private static readonly Sentence Ended = new("The denial has ended. Benefits are allowed.", "La denegación terminó. Se conceden los beneficios.");

    protected override void Fill(JsonObject facts, IssueRecord record, Gathered gathered, DateOnly today)
    {
    }

    protected override Verdict Decide(WorkedSince facts, IssueRecord record)
    {
        var (kind, denied) = Denial(record) ?? throw new ArgumentException("No denial on record can be worked off.");
        var decision = DoublePurge.For(new()
        {
            Kind = kind,
            Act = denied.Job is { } job ? record.Person.Jobs[job].LastDay ?? denied.Result!.DeniedFrom!.Value : denied.Result!.DeniedFrom!.Value,
            ClaimBegins = record.Claim.EffectiveSunday,
            WeeklyBenefitAmount = record.Claim.Determination?.WeeklyBenefitAmount ?? throw new ArgumentException("There is no weekly benefit amount yet."),
            Work = Work(facts),
        });
        var asked = Week.Of(record.Issue.Week ?? record.Issue.Detected);
        return decision switch
        {
            { PurgedFrom: { } from } when from <= asked => new(decision, new(true, denied.Result!.DeniedFrom, from.Plus(-1).Sunday), null, Ended),
            { Open: true } => new(decision, null, null, Decided.Open),
            _ => new(decision, new(false, denied.Result!.DeniedFrom, decision.PurgedFrom?.Plus(-1).Sunday), kind, StillDenied),
        };
    }

    private static IReadOnlyList<LaterWork> Work(WorkedSince facts) => facts is { Began: { } began, Earned: { } earned, LastEarned: { } last }
        ? [new() { Began = began, Coverage = facts.Coverage, BonaFide = facts.BonaFide, Earnings = [new(Week.Of(last), earned)] }]
        : [];

    /// <summary>The denial that the issue asks about; null when there is none.</summary>
    private static (PurgeKind Kind, IssueState Issue)? Denial(IssueRecord record)
        => Denials(record.Claim).LastOrDefault(record.Issue.AsksOf) is { } denied ? (KindOf(denied.Code)!.Value, denied) : null;

    /// <summary>The claim's denials that work ends, the latest last.</summary>
    internal static IEnumerable<IssueState> Denials(Filing.ClaimState claim)
        => claim.Issues.Where(issue => issue.Result is { Allowed: false } && KindOf(issue.Code) is not null);

    private static PurgeKind? KindOf(string code) => code switch
    {
        "separation-quit" or "separation-leave" => PurgeKind.Quit,
        "separation-discharge" => PurgeKind.Misconduct,
        "refusal" => PurgeKind.Refusal,
        _ => null,
    };
}
