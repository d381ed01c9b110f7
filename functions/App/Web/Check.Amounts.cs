using System.Globalization;
using System.Text.RegularExpressions;

namespace BenefitsFlow.App.Web;

/// <summary>Dates in three fields, and money.</summary>
public sealed partial class Check
{
    /// <summary>A date typed in the fields <c>{name}-month</c>, <c>-day</c> and <c>-year</c> (four digits).</summary>
    /// <param name="required">When false, a date of which nothing was typed is null without an error.</param>
    public DateOnly? Date(string name, bool required = true)
    {
        var (month, day, year) = (Typed(name + "-month"), Typed(name + "-day"), Typed(name + "-year"));
        if (month.Length + day.Length + year.Length == 0)
        {
            if (required)
                Fail(name, "missing");
        }
        else if (month.Length * day.Length * year.Length == 0)
            Fail(name, "datePart");
        else if (year.Length != 4 || !DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            Fail(name, "noDate");
        else
            return date;
        return null;
    }

    /// <summary>Dollars and at most two decimals, written as people do: <c>1,234.50</c>, <c>$200</c>.</summary>
    /// <param name="max">Inclusive.</param>
    public decimal? Money(string name, decimal max, bool required = true)
    {
        var typed = Typed(name);
        if (typed.Length == 0)
        {
            if (required)
                Fail(name, "missing");
        }
        else if (!Dollars().IsMatch(typed))
            Fail(name, "money");
        else if (!decimal.TryParse(typed.TrimStart('$'), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) || amount > max)
            Fail(name, "moneyMax", ("max", max));
        else
            return amount;
        return null;
    }

    /// <summary>Hours, in quarters of an hour at the finest: <c>20</c>, <c>7.5</c>.</summary>
    /// <param name="max">Inclusive.</param>
    public decimal? Hours(string name, decimal max)
    {
        var typed = Typed(name);
        if (typed.Length == 0)
            Fail(name, "missing");
        else if (!Decimals().IsMatch(typed) || !decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) || hours > max)
            Fail(name, "hours", ("max", max.ToString(CultureInfo.InvariantCulture)));
        else
            return hours;
        return null;
    }

    [GeneratedRegex(@"\A\$?([0-9]{1,3}(,[0-9]{3})+|[0-9]{1,20})(\.[0-9]{1,2})?\z")]
    private static partial Regex Dollars();

    [GeneratedRegex(@"\A[0-9]{1,5}(\.[0-9]{1,2})?\z")]
    private static partial Regex Decimals();
}
