using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Filing;

/// <summary>Who applies.</summary>
/// <param name="Ssn">Nine digits.</param>
internal sealed record Identity(string FirstName, string? MiddleName, string LastName, string Ssn, DateOnly BirthDate)
{
    public static readonly IReadOnlyList<Asked> Fields =
    [
        new("firstName"), new("middleName"), new("lastName"), new("birthDate", AnswerKind.Date), new("ssn", AnswerKind.Secret),
    ];

    public static Identity? From(Check check, DateOnly today)
    {
        var first = check.Line("firstName", 60);
        var middle = check.Line("middleName", 60, required: false);
        var last = check.Line("lastName", 60);
        var born = Born(check, today);
        var ssn = SsnOf(check);
        return check.Ok ? new(first!, middle, last!, ssn!, born!.Value) : null;
    }

    private static DateOnly? Born(Check check, DateOnly today)
    {
        if (check.Date("birthDate") is not { } born)
            return null;
        if (born > today)
            check.Fail("birthDate", "future");
        else if (born > today.AddYears(-14))
            check.Fail("birthDate", "young");
        else if (born < today.AddYears(-110))
            check.Fail("birthDate", "old");
        return born;
    }

    private static string? SsnOf(Check check)
    {
        if (check.Line("ssn", 20) is not { } typed)
            return null;
        var digits = typed.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length != 9 || !digits.All(char.IsAsciiDigit))
            check.Fail("ssn", "nine");
        else if (!SsnRule.CouldBeIssued(digits))
            check.Fail("ssn", "never");
        return digits;
    }
}

/// <summary>Numbers that the Social Security Administration never gave to a person.</summary>
internal static class SsnRule
{
    /// <summary>Printed on advertising and given to nobody since.</summary>
    private static readonly string[] Advertised = ["078051120", "219099999", "457555462"];

    /// <param name="digits">Nine ASCII digits.</param>
    public static bool CouldBeIssued(string digits)
        => digits[..3] is not ("000" or "666") && digits[0] != '9' && digits[3..5] != "00" && digits[5..] != "0000" && !Advertised.Contains(digits);
}
