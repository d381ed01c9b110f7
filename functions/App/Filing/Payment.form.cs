using BenefitsFlow.App.Payments.Nacha;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Filing;

/// <summary>How benefits are paid, and whether income tax is withheld.</summary>
internal sealed record Payment(PaymentMethod Method, BankAccount? Account, bool Withhold)
{
    public static readonly IReadOnlyList<Asked> Fields =
    [
        new("method", AnswerKind.Choice), new("routing"), new("account", AnswerKind.Secret), new("kind", AnswerKind.Choice),
        new("withhold", AnswerKind.Choice),
    ];

    public static Payment? From(Check check, DateOnly today)
    {
        var method = check.Choice<PaymentMethod>("method");
        var account = method == PaymentMethod.DirectDeposit ? AccountOf(check) : null;
        var withhold = check.Yes("withhold");
        return check.Ok ? new(method!.Value, account, withhold!.Value) : null;
    }

    /// <summary>The account as typed; null when something is wrong with it.</summary>
    internal static BankAccount? AccountOf(Check check)
    {
        var routing = check.Line("routing", 20);
        if (routing is not null && (routing.Length != 9 || !routing.All(char.IsAsciiDigit)))
            check.Fail("routing", "nine");
        else if (routing is not null && !RoutingNumber.IsValid(routing))
            check.Fail("routing", "check");
        var number = check.Line("account", 40)?.Replace(" ", "", StringComparison.Ordinal);
        if (number is not null && (number.Length > 17 || !number.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') || !number.Any(char.IsAsciiDigit)))
            check.Fail("account", "shape");
        if (check.Typed("kind") is not ("checking" or "savings"))
            check.Fail("kind", "choose");
        return check.Ok ? new(routing!, number!, check.Typed("kind") == "savings") : null;
    }
}
