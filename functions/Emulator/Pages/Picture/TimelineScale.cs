namespace BenefitsFlow.Emulator.Pages.Picture;

/// <summary>
/// Where the moments stand on a line: in their order, the further apart the longer it was between them, but by the logarithm, so that
/// a millisecond can still be seen beside a year.
/// </summary>
internal sealed class TimelineScale
{
    private const double Margin = 1.5;

    private readonly Dictionary<int, double> places = [];

    /// <param name="moments">In any order, the same one any number of times.</param>
    public TimelineScale(IEnumerable<Moment> moments)
    {
        Moments = [.. moments.DistinctBy(moment => moment.Turn).OrderBy(moment => moment.Turn)];
        var sum = 0.0;
        List<double> ends = [0, .. Moments.Zip(Moments.Skip(1), Weight).Select(weight => sum += weight)];
        for (var i = 0; i < Moments.Count; i++)
            places[Moments[i].Turn] = Moments.Count == 1 ? Margin : Margin + (100 - 2 * Margin) * ends[i] / sum;
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Moment> Moments { get; }

    /// <summary>In percent of the line's length.</summary>
    public double this[Moment moment] => places[moment.Turn];

    private static double Weight(Moment one, Moment next) => 1 + Math.Log10(1 + Math.Max(0, (next.At - one.At).TotalMilliseconds)) / 2;
}
