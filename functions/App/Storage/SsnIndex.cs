using System.Security.Cryptography;
using System.Text;

namespace BenefitsFlow.App.Storage;

/// <summary>
/// Finds what belongs to a person without keeping the number: HMAC-SHA256 under the index key, in hex. A table alone does not tell the
/// number: whoever tries all of a billion needs the key.
/// </summary>
public sealed class SsnIndex(KeyRing keys)
{
    /// <summary>The partition of a person: 64 lower-case hex digits.</summary>
    /// <param name="ssn">Nine digits.</param>
    /// <exception cref="ArgumentException">When it is anything else.</exception>
    public string Of(string ssn)
    {
        if (ssn is not { Length: 9 } || !ssn.All(char.IsAsciiDigit))
            throw new ArgumentException("A social security number has nine digits here, no dashes.", nameof(ssn));
        return Of("ssn", ssn);
    }

    /// <summary>The keyed hash of a text for one purpose; the same text for another purpose hashes otherwise.</summary>
    /// <param name="purpose">A word, as <c>filing-key</c>.</param>
    public string Of(string purpose, string text)
        => Convert.ToHexStringLower(HMACSHA256.HashData(keys.IndexKey, Encoding.UTF8.GetBytes($"{purpose}\0{text}")));
}
