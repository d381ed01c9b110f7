using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>
/// Whether the claim is the right person's (WAC 192-140-098, 192-170-090). Registers err and families share accounts: a match asks, and no match of
/// any kind denies a week or stops a claim.
/// </summary>
internal static class IdentityEdits
{
    private static readonly Parameter<decimal> SharedAccount = Parameter.Load<decimal>("Edits/shared-account-claims");
    private static readonly Parameter<decimal> SharedAddress = Parameter.Load<decimal>("Edits/shared-address-claims");

    private static readonly Question WhoAreYou = new(Party.Claimant, new(
        "Which documents can you show us that prove who you are?",
        "¿Qué documentos puede mostrarnos que prueben quién es usted?"));

    public static IReadOnlyList<Edit> All { get; } =
    [
        Practice("IDN-001", StopPayment, "identity", new("Number not verified", "Número no verificado"), WhoAreYou, (facts, _) => facts.Identity?.SsnVerified == false
            ? new(
                "The Social Security Administration does not find the number with the name and birth date that were given.",
                "La Administración del Seguro Social no encuentra el número con el nombre y la fecha de nacimiento que se dieron.")
            : null),
        Practice("IDN-002", StopPayment, "identity", new("Number never given out", "Número nunca asignado"), WhoAreYou, (facts, _) => facts.Identity?.SsnPossible == false
            ? new("The number that was given was never given out to anyone.", "El número que se dio nunca se asignó a nadie.")
            : null),
        Practice("IDN-003", StopPayment, "identity", new("Number on another claim", "Número en otra solicitud"), WhoAreYou, (facts, _) => facts.Identity?.SsnUsedByAnotherClaim == true
            ? new("Another claim stands under the same number.", "Otra solicitud tiene el mismo número.")
            : null),
        Practice("IDN-004", StopPayment, "identity", new("Birth date differs", "La fecha de nacimiento difiere"), WhoAreYou, (facts, _) => facts.Identity?.BirthDateMatches == false
            ? new("The birth date that was given differs from the one on record.", "La fecha de nacimiento que se dio difiere de la registrada.")
            : null),
        Practice(
            "IDN-005",
            Information,
            null,
            new("Name differs", "El nombre difiere"),
            new(Party.Claimant, new("Have you changed your name?", "¿Ha cambiado usted de nombre?")),
            (facts, _) => facts.Identity?.NameMatches == false
                ? new(
                    "The name that was given differs from the one on record. Names change, and are spelled in more than one way.",
                    "El nombre que se dio difiere del registrado. Los nombres cambian, y se escriben de más de una forma.")
                : null),
        Practice("IDN-006", StopPayment, "identity", new("Register holds a death", "Un registro tiene una muerte"), WhoAreYou, (facts, _) => facts.Identity?.DeathMatch == true
            ? new(
                "A register holds a death under this number. Such registers are wrong at times.",
                "Un registro tiene una muerte con este número. Esos registros a veces tienen errores.")
            : null),
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
        Practice(
            "IDN-008",
            Information,
            null,
            new("Bank account on another claim", "Cuenta bancaria en otra solicitud"),
            new(Party.Claimant, new("Do you share this account with somebody?", "¿Comparte usted esta cuenta con alguien?")),
            (facts, _) => facts.Identity?.BankAccountOnOtherClaims is > 0 and var others
                ? new(
                    $"The bank account is on {others} other claims. People of one household share accounts.",
                    $"La cuenta bancaria está en {others} otras solicitudes. Las personas de un hogar comparten cuentas.")
                : null),
        Practice(
            "IDN-009",
            StopPayment,
            "identity",
            new("Bank account on several other claims", "Cuenta bancaria en varias otras solicitudes"),
            new(Party.Claimant, new("Whose account is it?", "¿De quién es la cuenta?")),
            (facts, law) => facts.Identity?.BankAccountOnOtherClaims is { } others && law.Take(SharedAccount, facts.Today) is var most && others >= most
                ? new(
                    $"The bank account is on {others} other claims. From {English.Number(most)}, a person looks at it before it is paid into.",
                    $"La cuenta bancaria está en {others} otras solicitudes. Desde {English.Number(most)}, una persona la mira antes de pagar en ella.")
                : null),
        Practice(
            "IDN-010",
            Information,
            null,
            new("Address on many other claims", "Dirección en muchas otras solicitudes"),
            new(Party.Claimant, new("Is this the address of a shelter or a large building?", "¿Es esta la dirección de un refugio o de un edificio grande?")),
            (facts, law) => facts.Identity?.AddressOnOtherClaims is { } others && law.Take(SharedAddress, facts.Today) is var most && others >= most
                ? new($"The mailing address is on {others} other claims.", $"La dirección postal está en {others} otras solicitudes.")
                : null),
        Practice(
            "IDN-011",
            Information,
            null,
            new("Telephone or mail address on many other claims", "Teléfono o correo en muchas otras solicitudes"),
            new(Party.Claimant, new("Did somebody help you to file?", "¿Alguien le ayudó a presentar la solicitud?")),
            (facts, law) => facts.Identity?.ContactOnOtherClaims is { } others && law.Take(SharedAddress, facts.Today) is var most && others >= most
                ? new(
                    $"The telephone or mail address is on {others} other claims.",
                    $"El teléfono o el correo electrónico está en {others} otras solicitudes.")
                : null),
        new("IDN-012", StopPayment, "WAC 192-140-098", Today, Party.Staff, "identity")
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

    private static Edit Practice(string code, Severity severity, string? issue, Sentence name, Question ask, Func<EditSnapshot, Reasons, Words?> test) =>
        new(code, severity, "WAC 192-140-098", Today, Party.Staff, issue) { Basis = Basis.Practice, Name = name, Ask = ask, Test = test };
}
