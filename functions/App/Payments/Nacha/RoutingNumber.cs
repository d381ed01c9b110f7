namespace BenefitsFlow.App.Payments.Nacha;

/// <summary>A bank's ABA routing number: eight digits and a check digit, weighted 3, 7, 1.</summary>
public static class RoutingNumber
{
    /// <summary>True for nine ASCII digits whose weighted sum is a multiple of ten, all zeros apart.</summary>
    public static bool IsValid(string? routing)
    {
        if (routing is not { Length: 9 } || !routing.All(char.IsAsciiDigit) || routing == "000000000")
            return false;
        var sum = 0;
        for (var i = 0; i < 9; i++)
            sum += (routing[i] - '0') * (i % 3) switch { 0 => 3, 1 => 7, _ => 1 };
        return sum % 10 == 0;
    }
}
