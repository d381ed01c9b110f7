namespace BenefitsFlow.Law.Edits;

/// <summary>What is known of who files. Only flags and counts: no name, number, account or address.</summary>
public sealed record IdentityKnown
{
    /// <summary>Whether the Social Security Administration knows the number with this name and birth date; null before its answer.</summary>
    public bool? SsnVerified { get; init; }

    /// <summary>False for a number that was never given to anyone.</summary>
    public bool? SsnPossible { get; init; }

    public bool? SsnUsedByAnotherClaim { get; init; }

    public bool? NameMatches { get; init; }

    public bool? BirthDateMatches { get; init; }

    /// <summary>A register holds a death under this number.</summary>
    public bool? DeathMatch { get; init; }

    /// <summary>A register holds an imprisonment in the weeks claimed.</summary>
    public bool? JailMatch { get; init; }

    /// <summary>Other claims, of other numbers, with the same bank account.</summary>
    public int? BankAccountOnOtherClaims { get; init; }

    /// <summary>Other claims, of other numbers, with the same mailing address.</summary>
    public int? AddressOnOtherClaims { get; init; }

    /// <summary>Other claims, of other numbers, with the same telephone or mail address.</summary>
    public int? ContactOnOtherClaims { get; init; }

    /// <summary>The person under whose number the claim stands says that they did not file it.</summary>
    public bool? DeniesFiling { get; init; }
}
