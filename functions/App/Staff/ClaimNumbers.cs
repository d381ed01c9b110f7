using Azure.Data.Tables;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Staff;

/// <summary>Which claim a confirmation number names: it is a hash of the claim's id, which cannot be turned round.</summary>
public sealed class ClaimNumbers(AgencyTables tables)
{
    private AgencyTable Rows => tables.Open("claimnumbers");

    /// <summary>Enters a claim, once.</summary>
    public Task KeepAsync(string claimId, CancellationToken cancellation = default)
    {
        var number = Confirmation.Of(claimId);
        return Rows.InsertAsync(new TableEntity(number[..5], number) { ["Claim"] = claimId }, cancellation);
    }

    /// <summary>Null when no claim has the number.</summary>
    /// <param name="number">As people type it: small letters, blanks and missing hyphens do not matter, and O for 0, I and L for 1 are understood.</param>
    public async Task<string?> FindAsync(string number, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(number);
        var symbols = string.Concat(number.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (symbols is not ['B', 'F', .. { Length: 8 } rest])
            return null;
        rest = rest.Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return (await Rows.GetAsync($"BF-{rest[..2]}", $"BF-{rest[..4]}-{rest[4..]}", cancellation))?.GetString("Claim");
    }
}
