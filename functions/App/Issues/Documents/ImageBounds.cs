namespace BenefitsFlow.App.Issues.Documents;

/// <summary>How large a picture may be once it is unpacked: some kilobytes can hold a picture that takes all of a reader's memory.</summary>
internal static class ImageBounds
{
    /// <summary>Pixels of a side at most, inclusive.</summary>
    public const int Side = 12_000;

    /// <summary>Pixels in all at most, inclusive.</summary>
    public const long Area = 100_000_000;

    public static string? FaultOf(long width, long height)
        => width < 1 || height < 1 ? Fault.ImageBroken
        : width > Side || height > Side || width * height > Area ? Fault.ImageLarge
        : null;
}
