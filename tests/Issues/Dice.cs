namespace BenefitsFlow.Tests.Issues;

/// <summary>Throws that a seed fixes, so that a failing run can be run again.</summary>
internal sealed class Dice(int seed)
{
    private uint state = unchecked(((uint)seed * 2654435761u) + 1);

    /// <param name="sides">At least one.</param>
    /// <returns>From zero to one less than the sides.</returns>
    public int Next(int sides)
    {
        state = unchecked((state * 1664525u) + 1013904223u);
        return (int)((state >> 8) % (uint)sides);
    }
}
