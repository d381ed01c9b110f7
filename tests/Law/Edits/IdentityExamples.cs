using static BenefitsFlow.Tests.Law.Edits.Example;
using static BenefitsFlow.Tests.Law.Edits.SomeClaim;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>What registers and other claims show of who files, each with what raises nothing.</summary>
internal static class IdentityExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        .. YesNo("IDN-001", false, answer => Identity(i => i with { SsnVerified = answer })),
        .. YesNo("IDN-002", false, answer => Identity(i => i with { SsnPossible = answer })),
        .. YesNo("IDN-003", true, answer => Identity(i => i with { SsnUsedByAnotherClaim = answer })),
        .. YesNo("IDN-004", false, answer => Identity(i => i with { BirthDateMatches = answer })),
        .. YesNo("IDN-005", false, answer => Identity(i => i with { NameMatches = answer })),
        .. YesNo("IDN-006", true, answer => Identity(i => i with { DeathMatch = answer })),
        .. YesNo("IDN-007", true, answer => Identity(i => i with { JailMatch = answer })),
        .. YesNo("IDN-008", true, answer => Identity(i => i with { DeniesFiling = answer })),
        new("IDN-021", Identity(i => i with { BankAccountOnOtherClaims = 1 }), Plain, "other claims: 1"),
        new("IDN-022", Identity(i => i with { BankAccountOnOtherClaims = 3 }), Identity(i => i with { BankAccountOnOtherClaims = 2 }), "3 other claims. From 3"),
        new("IDN-023", Identity(i => i with { AddressOnOtherClaims = 5 }), Identity(i => i with { AddressOnOtherClaims = 4 }), "5 other claims"),
        new("IDN-024", Identity(i => i with { ContactOnOtherClaims = 5 }), Identity(i => i with { ContactOnOtherClaims = 4 }), "5 other claims"),
    ];
}
