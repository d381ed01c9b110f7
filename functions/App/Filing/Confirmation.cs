using System.Security.Cryptography;
using System.Text;

namespace BenefitsFlow.App.Filing;

/// <summary>The number by which a claimant names a claim: eight letters and digits that cannot be mistaken for one another.</summary>
public static class Confirmation
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>As <c>BF-7K2M-9QXA</c>, always the same for a claim. It names a claim and opens nothing.</summary>
    public static string Of(string claimId)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"confirmation:{claimId}"));
        var symbols = new string([.. hash.Take(8).Select(b => Alphabet[b % Alphabet.Length])]);
        return $"BF-{symbols[..4]}-{symbols[4..]}";
    }
}
