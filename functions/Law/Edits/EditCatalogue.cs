using System.Collections.Frozen;

namespace BenefitsFlow.Law.Edits;

/// <summary>Every check that the agency makes over a claim, each with its section and its question.</summary>
public static class EditCatalogue
{
    /// <summary>In the order of their codes.</summary>
    public static IReadOnlyList<Edit> All { get; } =
    [
        .. ApplicationEdits.All, .. ApplicantEdits.All, .. ApplicantStatusEdits.All,
        .. IdentityEdits.All, .. SharedDetailEdits.All,
        .. PaymentEdits.All, .. PaymentDutyEdits.All,
        .. SeparationEdits.All, .. EmployerEdits.All, .. EmployerAnswerEdits.All,
        .. WageEdits.All, .. WageReportEdits.All,
        .. WeekEdits.All, .. WeekWorkEdits.All, .. WeekPayEdits.All,
    ];

    private static readonly FrozenDictionary<string, Edit> ByCode = All.ToFrozenDictionary(edit => edit.Code);

    /// <exception cref="ArgumentException">When the catalogue has no edit of that code.</exception>
    public static Edit Named(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByCode.TryGetValue(code, out var edit) ? edit : throw new ArgumentException($"The catalogue has no edit {code}.", nameof(code));
    }
}
