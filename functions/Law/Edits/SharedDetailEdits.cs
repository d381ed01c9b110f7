using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>
/// Details that several claims share. Households share accounts, shelters share an address, and one person helps many to file: sharing asks, and says
/// nothing against anybody.
/// </summary>
internal static class SharedDetailEdits
{
    private static readonly Parameter<decimal> AccountClaims = Parameter.Load<decimal>("Edits/shared-account-claims");
    private static readonly Parameter<decimal> AddressClaims = Parameter.Load<decimal>("Edits/shared-address-claims");

    public static IReadOnlyList<Edit> All { get; } =
    [
        new("IDN-021", Information, "WAC 192-140-098", Today, Party.Staff)
        {
            Basis = Basis.Practice,
            Name = new("Bank account on another claim", "Cuenta bancaria en otra solicitud"),
            Ask = new(Party.Claimant, new("Do you share this account with somebody?", "¿Comparte usted esta cuenta con alguien?")),
            Test = (facts, _) => facts.Identity?.BankAccountOnOtherClaims is > 0 and var others
                ? new(
                    $"The bank account is on other claims: {others}. People of one household share accounts.",
                    $"La cuenta bancaria está en otras solicitudes: {others}. Las personas de un hogar comparten cuentas.")
                : null,
        },
        new("IDN-022", StopPayment, "WAC 192-140-098", Today, Party.Staff, "identity")
        {
            Basis = Basis.Practice,
            Name = new("Bank account on several other claims", "Cuenta bancaria en varias otras solicitudes"),
            Ask = new(Party.Claimant, new("Whose account is it?", "¿De quién es la cuenta?")),
            Test = (facts, law) => facts.Identity?.BankAccountOnOtherClaims is { } others
                && law.Take(AccountClaims, facts.Today) is var most && others >= most
                ? new(
                    $"The bank account is on {others} other claims. From {English.Number(most)}, a person looks at it before it is paid into.",
                    $"La cuenta bancaria está en {others} otras solicitudes. Desde {English.Number(most)}, una persona la mira antes de " +
                    "pagar en ella.")
                : null,
        },
        new("IDN-023", Information, "WAC 192-140-098", Today, Party.Staff)
        {
            Basis = Basis.Practice,
            Name = new("Address on many other claims", "Dirección en muchas otras solicitudes"),
            Ask = new(Party.Claimant, new(
                "Is this the address of a shelter or a large building?",
                "¿Es esta la dirección de un refugio o de un edificio grande?")),
            Test = (facts, law) => facts.Identity?.AddressOnOtherClaims is { } others && others >= law.Take(AddressClaims, facts.Today)
                ? new(
                    $"The mailing address is on {others} other claims.",
                    $"La dirección postal está en {others} otras solicitudes.")
                : null,
        },
        new("IDN-024", Information, "WAC 192-140-098", Today, Party.Staff)
        {
            Basis = Basis.Practice,
            Name = new("Telephone or mail address on many other claims", "Teléfono o correo en muchas otras solicitudes"),
            Ask = new(Party.Claimant, new("Did somebody help you to file?", "¿Alguien le ayudó a presentar la solicitud?")),
            Test = (facts, law) => facts.Identity?.ContactOnOtherClaims is { } others && others >= law.Take(AddressClaims, facts.Today)
                ? new(
                    $"The telephone or mail address is on {others} other claims.",
                    $"El teléfono o el correo electrónico está en {others} otras solicitudes.")
                : null,
        },
    ];
}
