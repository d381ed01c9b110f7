using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Filing;

/// <summary>Authorization to work, and the union hall.</summary>
internal sealed record WorkAuthorization(bool Authorized, bool Union)
{
    public static readonly IReadOnlyList<Asked> Fields = [new("authorized", AnswerKind.Choice), new("union", AnswerKind.Choice)];

    public static WorkAuthorization? From(Check check, DateOnly today)
    {
        var authorized = check.Yes("authorized");
        var union = check.Yes("union");
        return check.Ok ? new(authorized!.Value, union!.Value) : null;
    }
}
