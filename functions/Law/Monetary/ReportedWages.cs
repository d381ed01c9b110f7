namespace BenefitsFlow.Law.Monetary;

/// <summary>Guards the law's edge: what no report can hold is a mistake of the caller, not a fact to decide on.</summary>
internal static class ReportedWages
{
    /// <summary>Hours of the longest quarter: 92 days of 24 hours.</summary>
    public const int MostHours = 24 * 92;

    /// <summary>Far above any quarter's pay; keeps the arithmetic exact.</summary>
    public const decimal MostWages = 1_000_000_000m;

    /// <exception cref="ArgumentException">When a row's quarter, wages or hours cannot be.</exception>
    public static List<QuarterWages> Checked(IEnumerable<QuarterWages> wages)
    {
        ArgumentNullException.ThrowIfNull(wages);
        List<QuarterWages> rows = [.. wages];
        foreach (var row in rows)
        {
            if (Fault(row) is { } fault)
                throw new ArgumentException(fault, nameof(wages));
        }

        return rows;
    }

    private static string? Fault(QuarterWages? row) => row switch
    {
        null => "A row of wages is null.",
        { Quarter: { Number: < 1 or > 4 } or { Year: < 1900 or > 2999 } } => $"{row.Quarter} is not a calendar quarter.",
        { Wages: < 0 or > MostWages } => $"Wages in {row.Quarter} must be from $0 to {Dollars.Whole(MostWages)}.",
        { Hours: < 0 or > MostHours } => $"Hours in {row.Quarter} must be from 0 to {MostHours}.",
        _ when !Dollars.InWholeCents(row.Wages) => $"Wages in {row.Quarter} hold a fraction of a cent.",
        _ => null,
    };
}
