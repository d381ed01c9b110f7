using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>Who decided, as a letter names them.</summary>
internal static class DecidedBy
{
    public static IEnumerable<(Sentence Label, Sentence Value)> Rows(Determination made)
    {
        var people = made.Signatures.DistinctBy(signature => signature.StaffId).ToList();
        yield return (new("Decided by", "Decidió"), people.Count > 0
            ? new(string.Join("; ", people.Select(person => $"{person.Name}, {RoleOf(person).En}")), string.Join("; ", people.Select(person => $"{person.Name}, {RoleOf(person).Es}")))
            : new("Nobody disputed it, so no person had to decide.", "Nadie lo disputó, así que no tuvo que decidir una persona."));
        yield return (new("Decided on", "Fecha de la decisión"), Dates.Of(made.On));
    }

    private static Sentence RoleOf(Signature signature) => signature.Role switch
    {
        "lead" => new("lead", "persona a cargo"),
        "technician" => new("technician", "en formación"),
        _ => new("specialist", "especialista"),
    };
}
