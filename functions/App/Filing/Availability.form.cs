using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Filing;

/// <summary>Able and available for work, and school.</summary>
/// <param name="Hours">A week, 0 to 168.</param>
internal sealed record Availability(bool AbleAndAvailable, int Hours, bool InSchool)
{
    public static readonly IReadOnlyList<Asked> Fields =
    [
        new("able", AnswerKind.Choice), new("hours"), new("school", AnswerKind.Choice),
    ];

    public static Availability? From(Check check, DateOnly today)
    {
        var able = check.Yes("able");
        var hours = check.Whole("hours", 0, 168);
        var school = check.Yes("school");
        return check.Ok ? new(able!.Value, hours!.Value, school!.Value) : null;
    }
}
