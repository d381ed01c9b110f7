using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>
/// Whether the claim is the right person's (WAC 192-140-098, 192-170-090). Registers err: a match asks, and no match of any kind denies a week or
/// stops a claim.
/// </summary>
internal static class IdentityEdits
{
    private static readonly Question WhoAreYou = new(Party.Claimant, new(
        "Which documents can you show us that prove who you are?",
        "¿Qué documentos puede mostrarnos que prueben quién es usted?"));

    public static IReadOnlyList<Edit> All { get; } =
    [
        new("IDN-001", StopPayment, "WAC 192-140-098", Today, Party.Staff, "identity")
        {
            Basis = Basis.Practice,
            Name = new("Number not verified", "Número no verificado"),
            Ask = WhoAreYou,
            Test = (facts, _) => facts.Identity?.SsnVerified == false
                ? new(
                    "The Social Security Administration does not find the number with the name and birth date that were given.",
                    "La Administración del Seguro Social no encuentra el número con el nombre y la fecha de nacimiento que se dieron.")
                : null,
        },
        new("IDN-002", StopPayment, "WAC 192-140-098", Today, Party.Staff, "identity")
        {
            Basis = Basis.Practice,
            Name = new("Number never given out", "Número nunca asignado"),
            Ask = WhoAreYou,
            Test = (facts, _) => facts.Identity?.SsnPossible == false
                ? new(
                    "The number on the claim was never given out to anyone.",
                    "El número de la solicitud nunca se asignó a nadie.")
                : null,
        },
        new("IDN-003", StopPayment, "WAC 192-140-098", Today, Party.Staff, "identity")
        {
            Basis = Basis.Practice,
            Name = new("Number on another claim", "Número en otra solicitud"),
            Ask = WhoAreYou,
            Test = (facts, _) => facts.Identity?.SsnUsedByAnotherClaim == true
                ? new("Another claim stands under the same number.", "Otra solicitud tiene el mismo número.")
                : null,
        },
        new("IDN-004", StopPayment, "WAC 192-140-098", Today, Party.Staff, "identity")
        {
            Basis = Basis.Practice,
            Name = new("Birth date differs", "La fecha de nacimiento difiere"),
            Ask = WhoAreYou,
            Test = (facts, _) => facts.Identity?.BirthDateMatches == false
                ? new(
                    "The birth date that was given differs from the one on record.",
                    "La fecha de nacimiento que se dio difiere de la registrada.")
                : null,
        },
        new("IDN-005", Information, "WAC 192-140-098", Today, Party.Staff)
        {
            Basis = Basis.Practice,
            Name = new("Name differs", "El nombre difiere"),
            Ask = new(Party.Claimant, new("Have you changed your name?", "¿Ha cambiado usted de nombre?")),
            Test = (facts, _) => facts.Identity?.NameMatches == false
                ? new(
                    "The name that was given differs from the one on record. Names change, and are spelled in more than one way.",
                    "El nombre que se dio difiere del registrado. Los nombres cambian, y se escriben de más de una forma.")
                : null,
        },
        new("IDN-006", StopPayment, "WAC 192-140-098", Today, Party.Staff, "identity")
        {
            Basis = Basis.Practice,
            Name = new("Register holds a death", "Un registro tiene una muerte"),
            Ask = WhoAreYou,
            Test = (facts, _) => facts.Identity?.DeathMatch == true
                ? new(
                    "A register holds a death under this number. Such registers are wrong at times.",
                    "Un registro tiene una muerte con este número. Esos registros a veces tienen errores.")
                : null,
        },
        new("IDN-007", StopPayment, "WAC 192-170-090", Today, Party.Staff, "able-and-available")
        {
            Name = new("Register holds an imprisonment", "Un registro tiene un encarcelamiento"),
            Ask = new(Party.Claimant, new("On which days could you not go to work?", "¿Qué días no podía usted ir a trabajar?")),
            Test = (facts, _) => facts.Identity?.JailMatch == true
                ? new(
                    "A register holds an imprisonment under this number in weeks of the claim.",
                    "Un registro tiene un encarcelamiento con este número en semanas de la solicitud.")
                : null,
        },
        new("IDN-008", StopPayment, "WAC 192-140-098", Today, Party.Staff, "identity")
        {
            Name = new("Says that somebody else filed", "Dice que otra persona presentó la solicitud"),
            Ask = new(Party.Claimant, new("Which of these weeks did you claim yourself?", "¿Cuáles de estas semanas solicitó usted?")),
            Test = (facts, _) => facts.Identity?.DeniesFiling == true
                ? new(
                    "The person under whose number the claim stands says that somebody else filed it.",
                    "La persona con cuyo número está la solicitud dice que otra persona la presentó.")
                : null,
        },
    ];
}
