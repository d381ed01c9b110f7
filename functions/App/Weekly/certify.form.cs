using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Weekly;

/// <summary>Reads the weekly certification.</summary>
internal static class CertifyForm
{
    public const string Keys = "weekly.certify";

    private const decimal Most = 100_000m;

    private const int MostWords = 2000;

    /// <summary>Pay of one kind each; empty when there was none.</summary>
    private static readonly (string Field, Func<PayTold, decimal> Of, Func<PayTold, decimal, PayTold> With)[] Pay =
    [
        ("payVacation", pay => pay.Vacation, (pay, amount) => pay with { Vacation = amount }),
        ("payHoliday", pay => pay.Holiday, (pay, amount) => pay with { Holiday = amount }),
        ("paySick", pay => pay.SickLeave, (pay, amount) => pay with { SickLeave = amount }),
        ("payNotice", pay => pay.InLieuOfNotice, (pay, amount) => pay with { InLieuOfNotice = amount }),
        ("paySeverance", pay => pay.Severance, (pay, amount) => pay with { Severance = amount }),
        ("payBack", pay => pay.BackPay, (pay, amount) => pay with { BackPay = amount }),
        ("paySelf", pay => pay.SelfEmployment, (pay, amount) => pay with { SelfEmployment = amount }),
        ("payPension", pay => pay.Pension, (pay, amount) => pay with { Pension = amount }),
        ("payLump", pay => pay.LumpSum, (pay, amount) => pay with { LumpSum = amount }),
    ];

    public static readonly IReadOnlyList<Asked> Fields =
    [
        new("able", AnswerKind.Choice), new("hoursAvailable"), new("worked", AnswerKind.Choice), new("gross", AnswerKind.Money), new("hours"),
        new("search"), .. Pay.Select(pay => new Asked(pay.Field, AnswerKind.Money)), new("otherPay", AnswerKind.Money), new("payTimeLoss"),
        new("school", AnswerKind.Choice), new("refused", AnswerKind.Choice), new("away", AnswerKind.Choice), new("jobEnded", AnswerKind.Choice),
    ];

    public static readonly IReadOnlyList<string> Names = [.. Fields.Select(f => f.Name), "log", "lateReason", "declared"];

    /// <summary>The answers; null with the errors in the check.</summary>
    /// <param name="late">True when a reason for the lateness is asked.</param>
    public static TypedWeek? From(Check check, bool late = false)
    {
        var able = check.Yes("able");
        var available = check.Hours("hoursAvailable", 168);
        var worked = check.Yes("worked");
        var gross = worked == true ? check.Money("gross", Most) : Nothing(check, worked, "gross");
        var hours = worked == true ? check.Hours("hours", 168) : Nothing(check, worked, "hours");
        var search = check.Whole("search", 0, 200);
        var log = check.Words("log", MostWords, required: false);
        var pay = PayOf(check);
        var other = check.Money("otherPay", Most, required: false) ?? 0;
        var school = check.Yes("school");
        var reason = late ? check.Words("lateReason", MostWords) : null;
        if (!check.Ticked("declared"))
            check.Fail("declared", "missing");
        return !check.Ok ? null : new(
            new(
                able!.Value, available!.Value, worked!.Value, gross!.Value, hours!.Value, search!.Value, other, school!.Value, pay,
                check.Ticked("refused"), check.Ticked("away"), check.Ticked("jobEnded")),
            log,
            reason);
    }

    /// <summary>The answers as the form sends them, to show what was certified.</summary>
    public static Fields Typed(WeekAnswers answers)
    {
        var told = answers.Pay ?? new();
        var typed = new Dictionary<string, string>
        {
            ["able"] = YesNo(answers.AbleAndAvailable),
            ["hoursAvailable"] = Wording.Money(answers.HoursAvailable).TrimStart('$'),
            ["worked"] = YesNo(answers.Worked),
            ["gross"] = Wording.Money(answers.GrossEarnings),
            ["hours"] = Wording.Money(answers.HoursWorked).TrimStart('$'),
            ["search"] = Whole(answers.JobSearchActivities),
            ["otherPay"] = Wording.Money(answers.OtherPay),
            ["payTimeLoss"] = told.TimeLossDays == 0 ? "" : Whole(told.TimeLossDays),
            ["school"] = YesNo(answers.InSchool),
            ["refused"] = YesNo(answers.RefusedWork),
            ["away"] = YesNo(answers.Away),
            ["jobEnded"] = YesNo(answers.JobEnded),
        };
        foreach (var (field, of, _) in Pay)
            typed[field] = of(told) == 0 ? "" : Wording.Money(of(told));
        return new(typed);
    }

    /// <summary>Null when nothing was told.</summary>
    private static PayTold? PayOf(Check check)
    {
        var told = Pay.Aggregate(new PayTold(), (pay, kind) => kind.With(pay, check.Money(kind.Field, Most, required: false) ?? 0));
        if (check.Typed("payTimeLoss").Length > 0)
            told = told with { TimeLossDays = check.Whole("payTimeLoss", 0, 7) ?? 0 };
        return told == new PayTold() ? null : told;
    }

    /// <summary>Someone who did not work leaves pay and hours empty or at zero; anything else contradicts the answer.</summary>
    private static decimal? Nothing(Check check, bool? worked, string name)
    {
        if (worked == false && check.Typed(name).Any(c => c is >= '1' and <= '9'))
            check.Fail(name, "notWorked");
        return 0;
    }

    private static string Whole(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string YesNo(bool value) => value ? "yes" : "no";
}

/// <summary>A certification as it was typed.</summary>
/// <param name="Log">The job search log in the claimant's words; null when none was given.</param>
/// <param name="Reason">What kept the week from being certified in time; null when it was not asked.</param>
internal sealed record TypedWeek(WeekAnswers Answers, string? Log, string? Reason);
