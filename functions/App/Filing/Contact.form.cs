using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Filing;

/// <summary>Where letters and mails go.</summary>
/// <param name="Phone">Ten digits.</param>
internal sealed partial record Contact(string Email, string? Phone, Address Address)
{
    public static readonly IReadOnlyList<Asked> Fields =
    [
        new("email"), new("phone"), new("line1"), new("line2"), new("city"), new("state"), new("zip"),
    ];

    /// <summary>States, the district, territories and military post, as the Postal Service abbreviates them.</summary>
    internal static readonly FrozenSet<string> States
        = ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT "
        + "VA WA WV WI WY AS GU MP PR VI AA AE AP").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static Contact? From(Check check, DateOnly today)
    {
        var email = EmailOf(check);
        var phone = PhoneOf(check);
        var line1 = check.Line("line1", 80);
        var line2 = check.Line("line2", 80, required: false);
        var city = check.Line("city", 60);
        var state = StateOf(check);
        var zip = ZipOf(check);
        return check.Ok ? new(email!, phone, new(line1!, line2, city!, state!, zip!)) : null;
    }

    /// <summary>Null when empty or refused.</summary>
    internal static string? EmailOf(Check check, string field = "email", bool required = true)
    {
        var email = check.Line(field, 254, required);
        if (email is not null && !Mail().IsMatch(email))
            check.Fail(field, "shape");
        return email;
    }

    private static string? PhoneOf(Check check)
    {
        if (check.Line("phone", 40, required: false) is not { } typed)
            return null;
        var digits = string.Concat(typed.Where(c => !" ()-.+".Contains(c, StringComparison.Ordinal)));
        if (digits.Length == 11 && digits[0] == '1')
            digits = digits[1..];
        if (digits.Length != 10 || !digits.All(char.IsAsciiDigit) || digits[0] < '2' || digits[3] < '2')
            check.Fail("phone", "shape");
        return digits;
    }

    private static string? StateOf(Check check)
    {
        var state = check.Line("state", 20)?.ToUpperInvariant();
        if (state is not null && !States.Contains(state))
            check.Fail("state", "unknown");
        return state;
    }

    private static string? ZipOf(Check check)
    {
        var zip = check.Line("zip", 20);
        if (zip is not null && !ZipCode().IsMatch(zip))
            check.Fail("zip", "shape");
        return zip;
    }

    /// <summary>What a mail can be sent to without quoting: letters, digits and the usual signs, one @, a domain with a dot.</summary>
    [GeneratedRegex(@"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}\z")]
    private static partial Regex Mail();

    [GeneratedRegex(@"\A[0-9]{5}(-[0-9]{4})?\z")]
    private static partial Regex ZipCode();
}
