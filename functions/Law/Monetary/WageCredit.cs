namespace BenefitsFlow.Law.Monetary;

/// <summary>One report's hours and wages while credits are being cancelled.</summary>
/// <param name="Row">As reported.</param>
/// <param name="Quarter">The quarter in which it counts.</param>
/// <param name="Hours">Reported or computed.</param>
internal sealed record WageCredit(QuarterWages Row, Quarter Quarter, int Hours)
{
    private int _cancelled;
    private bool _whole;

    public bool Touched => _whole || _cancelled > 0;

    public int HoursLeft => Hours - _cancelled;

    /// <summary>What is taken away: with hours, the same share of the report's wages, a fraction of a cent dropped.</summary>
    public QuarterWages Cancelled => Row with
    {
        Hours = _cancelled,
        Wages = _whole || _cancelled == Hours ? Row.Wages : decimal.Floor(Row.Wages * _cancelled * 100 / Hours) / 100,
    };

    public QuarterWages Left => Touched ? Row with { Hours = HoursLeft, Wages = Row.Wages - Cancelled.Wages } : Row;

    public void CancelAll() => (_whole, _cancelled) = (true, Hours);

    /// <summary>Cancels up to that many hours, and hands back how many.</summary>
    public int Cancel(int hours)
    {
        var taken = Math.Min(hours, HoursLeft);
        _cancelled += taken;
        return taken;
    }
}
