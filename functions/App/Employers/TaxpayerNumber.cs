namespace BenefitsFlow.App.Employers;

/// <summary>
/// Social security and individual taxpayer numbers, as far as their digits tell. Not assigned: area 000, 666 and 900–999, group 00,
/// serial 0000, three numbers that were printed as examples, and the one that WAC 192-310-030 calls impossible. A taxpayer number begins
/// with 9 and has group 50–65, 70–88, 90–92 or 94–99.
/// </summary>
public static class TaxpayerNumber
{
    private static readonly HashSet<string> Printed = ["078051120", "219099999", "457555462", "999999991"];

    /// <summary>Nine digits, or 3-2-4 with dashes; without dashes in <paramref name="digits"/>.</summary>
    public static bool TryRead(string text, out string digits)
    {
        ArgumentNullException.ThrowIfNull(text);
        digits = text.Length == 11 && text[3] == '-' && text[6] == '-' ? text.Remove(6, 1).Remove(3, 1) : text;
        return digits.Length == 9 && digits.All(char.IsAsciiDigit);
    }

    /// <summary>False for a number that was never given to anyone.</summary>
    /// <param name="digits">Nine.</param>
    public static bool IsPossible(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        var group = ((digits[3] - '0') * 10) + digits[4] - '0';
        if (Printed.Contains(digits))
            return false;
        if (digits[0] == '9')
            return group is (>= 50 and <= 65) or (>= 70 and <= 88) or (>= 90 and <= 92) or (>= 94 and <= 99);
        return digits[..3] is not ("000" or "666") && group != 0 && digits[5..] != "0000";
    }
}
