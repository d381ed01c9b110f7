namespace BenefitsFlow.App.Reports;

/// <summary>Adds up what is behind one number.</summary>
internal sealed class Tally(ReportUnit unit)
{
    private readonly List<long> days = [];
    private long sum;
    private int rows;

    public void Add(long amount)
    {
        (sum, rows) = (checked(sum + amount), rows + 1);
        if (unit == ReportUnit.Median)
            days.Add(amount);
    }

    /// <summary>Nothing behind it is zero; half a tenth of a day is raised.</summary>
    public Figure Figure => new(
        unit switch
        {
            ReportUnit.Average when rows > 0 => (long)decimal.Round(sum * 10m / rows, MidpointRounding.AwayFromZero),
            ReportUnit.Median when rows > 0 => days.Order().ElementAt((rows - 1) / 2),
            _ => sum,
        },
        rows);
}
