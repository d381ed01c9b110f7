using BenefitsFlow.Law.Edits;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>A claim that raises an edit, and its nearest neighbour, which does not.</summary>
/// <param name="Says">A part of the English finding that holds the figures; null when it has none.</param>
internal sealed record Example(string Code, EditSnapshot Raises, EditSnapshot Neighbour, string? Says = null)
{
    /// <summary>Every edit has one at least: a check without one fails.</summary>
    public static IReadOnlyList<Example> All { get; } =
    [
        .. ApplicationExamples.All, .. IdentityExamples.All, .. WageExamples.All, .. SeparationExamples.All, .. WeekExamples.All,
        .. WeekPayExamples.All, .. PaymentExamples.All,
    ];

    /// <summary>A question of yes or no: one answer raises the edit, the other does not, and neither does no answer.</summary>
    public static IEnumerable<Example> YesNo(string code, bool raising, Func<bool?, EditSnapshot> with) =>
        [new(code, with(raising), with(!raising)), new(code, with(raising), with(null))];
}
