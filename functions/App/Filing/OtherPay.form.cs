using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Filing;

/// <summary>Pension and pay after the last day.</summary>
internal sealed record OtherPay(bool Pension, bool Other)
{
    public static readonly IReadOnlyList<Asked> Fields = [new("pension", AnswerKind.Choice), new("other", AnswerKind.Choice)];

    public static OtherPay? From(Check check, DateOnly today)
    {
        var pension = check.Yes("pension");
        var other = check.Yes("other");
        return check.Ok ? new(pension!.Value, other!.Value) : null;
    }
}
