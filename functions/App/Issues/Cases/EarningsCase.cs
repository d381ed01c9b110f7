using System.Globalization;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Overpayments.Crossmatch;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>
/// Two accounts of earnings differ, of one week or of the weeks of a quarter. A person finds what was earned in each; the weeks are then decided again on
/// that. By itself it denies nothing.
/// </summary>
internal sealed class EarningsCase : LawCase
{
    /// <summary>What the name of a finding begins with; its week's Sunday follows.</summary>
    public const string Found = "pay-found-";

    private static readonly Sentence Settled = new(
        "A person found what you earned. Your weeks are figured on it.", "Una persona encontró cuánto ganó usted. Sus semanas se calculan con eso.");

    public override Verdict Decide(IssueRecord record, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(record);
        var found = FoundIn(record).ToDictionary(one => one.Week, one => one.Earned);
        var decision = new EarningsDecision { Findings = [.. WeeksOf(record).Select(week => Of(week, found))] };
        List<Finding> open = [.. decision.Findings.Where(finding => finding.Open)];
        return open.Count == 0 && found.Count > 0
            ? new(decision, IssueResult.Allow, null, Settled)
            : new(decision, null, null, Decided.Open) { Judgements = open };
    }

    internal override Party Favours(Finding finding) => Party.Claimant;

    /// <summary>What members of staff found, the latest word on each week.</summary>
    public static IEnumerable<FoundWeek> FoundIn(IssueRecord record)
    {
        var answers = record.Of(Party.Staff).SelectMany(statement => statement.Content.Answers).ToList();
        foreach (var (sunday, _) in WeeksOf(record))
        {
            if (answers.FindLast(answer => answer.Fact == NameOf(sunday)) is { } answer && answer.Value.TryGetDecimal(out var earned))
                yield return new(sunday, earned);
        }
    }

    /// <summary>Of a quarter, each week is asked for, of both sides; null where the questions of the kind are asked.</summary>
    public static IReadOnlyList<Opening>? OpeningOf(IssueRecord record, Party party) => record.Issue.Quarter is null ? null : party switch
    {
        Party.Claimant => [.. WeeksOf(record).Select(week => PayOf(week.Sunday, Earned(Dates.Of(week.Sunday)))), .. OtherQuestions.Earnings.Skip(1)],
        Party.Employer => [.. WeeksOf(record).Select(week => PayOf(week.Sunday, Paid(Dates.Of(week.Sunday))))],
        _ => null,
    };

    /// <summary>Both sides answer the same question: an answer that differs from the other side's goes to it.</summary>
    private static Opening PayOf(DateOnly sunday, Sentence asked) => new(new(FormattableString.Invariant($"pay-of-{sunday:yyyy-MM-dd}"), AnswerShape.Money, asked));

    private static Sentence Earned(Sentence week) => new(
        $"How much did you earn in the week of {week.En}, before taxes?", $"¿Cuánto ganó usted en la semana del {week.Es}, antes de impuestos?");

    private static Sentence Paid(Sentence week) => new(
        $"What did this person earn with you in the week of {week.En} (Sunday to Saturday), before taxes? Write 0 for none.",
        $"¿Cuánto ganó esta persona con usted en la semana del {week.Es} (de domingo a sábado), antes de impuestos? Escriba 0 si nada.");

    private static IEnumerable<(DateOnly Sunday, decimal Certified)> WeeksOf(IssueRecord record)
    {
        var weeks = Quarter.TryParse(record.Issue.Quarter ?? "", out var quarter)
            ? WageCrossmatch.WeeksOf(record.Claim, quarter)
            : [.. record.Claim.Weeks.Where(week => week.Week == record.Issue.Week && week.Answers is not null)];
        return weeks.Select(week => (week.Week, week.Answers!.GrossEarnings));
    }

    private static Finding Of((DateOnly Sunday, decimal Certified) week, Dictionary<DateOnly, decimal> found)
    {
        var day = Dates.Of(week.Sunday);
        return found.TryGetValue(week.Sunday, out var earned)
            ? new(true, "RCW 50.20.130", new(
                $"You earned {Dates.Money(earned)} in the week of {day.En}.", $"Usted ganó {Dates.Money(earned)} en la semana del {day.Es}."))
            { Rule = nameof(EarningsCase), Facts = [NameOf(week.Sunday)] }
            : new(false, "WAC 192-120-040", new(
                $"Two accounts differ of what you earned in the week of {day.En}.", $"Hay dos informes distintos de lo que usted ganó en la semana del {day.Es}."))
            {
                Rule = nameof(EarningsCase),
                Facts = [NameOf(week.Sunday)],
                Open = true,
                Question = new(Party.Staff, new(
                    $"How much was earned in the week of {day.En}? Certified was {Dates.Money(week.Certified)}.",
                    $"¿Cuánto se ganó en la semana del {day.Es}? Se certificaron {Dates.Money(week.Certified)}.")),
            };
    }

    private static string NameOf(DateOnly sunday) => Found + sunday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What a person found, or has to find, of earnings.</summary>
internal sealed record EarningsDecision : Decision;
