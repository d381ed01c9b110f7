using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Weekly;

/// <summary>Reads the weekly certification.</summary>
internal static class CertifyForm
{
    public const string Keys = "weekly.certify";

    private const decimal Most = 100_000m;

    public static readonly IReadOnlyList<Asked> Fields =
    [
        new("able", AnswerKind.Choice), new("hoursAvailable"), new("worked", AnswerKind.Choice), new("gross", AnswerKind.Money), new("hours"),
        new("search"), new("otherPay", AnswerKind.Money), new("school", AnswerKind.Choice),
    ];

    public static readonly IReadOnlyList<string> Names = [.. Fields.Select(f => f.Name), "declared"];

    /// <summary>The answers; null with the errors in the check.</summary>
    public static WeekAnswers? From(Check check)
    {
        var able = check.Yes("able");
        var available = check.Hours("hoursAvailable", 168);
        var worked = check.Yes("worked");
        var gross = worked == true ? check.Money("gross", Most) : Nothing(check, worked, "gross");
        var hours = worked == true ? check.Hours("hours", 168) : Nothing(check, worked, "hours");
        var search = check.Whole("search", 0, 200);
        var other = check.Money("otherPay", Most);
        var school = check.Yes("school");
        if (!check.Ticked("declared"))
            check.Fail("declared", "missing");
        return check.Ok ? new(able!.Value, available!.Value, worked!.Value, gross!.Value, hours!.Value, search!.Value, other!.Value, school!.Value) : null;
    }

    /// <summary>The answers as the form sends them, to show what was certified.</summary>
    public static Fields Typed(WeekAnswers answers) => new(new Dictionary<string, string>
    {
        ["able"] = YesNo(answers.AbleAndAvailable),
        ["hoursAvailable"] = Wording.Money(answers.HoursAvailable).TrimStart('$'),
        ["worked"] = YesNo(answers.Worked),
        ["gross"] = Wording.Money(answers.GrossEarnings),
        ["hours"] = Wording.Money(answers.HoursWorked).TrimStart('$'),
        ["search"] = answers.JobSearchActivities.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["otherPay"] = Wording.Money(answers.OtherPay),
        ["school"] = YesNo(answers.InSchool),
    });

    /// <summary>Someone who did not work leaves pay and hours empty or at zero; anything else contradicts the answer.</summary>
    private static decimal? Nothing(Check check, bool? worked, string name)
    {
        if (worked == false && check.Typed(name).Any(c => c is >= '1' and <= '9'))
            check.Fail(name, "notWorked");
        return 0;
    }

    private static string YesNo(bool value) => value ? "yes" : "no";
}
