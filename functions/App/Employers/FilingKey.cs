using System.Security.Cryptography;
using System.Text;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Employers;

/// <summary>
/// What an employer types beside its account number to file on the page: a keyed hash of the number, 120 bits, which staff tell it. It
/// lets file and shows nothing.
/// </summary>
public sealed class FilingKey(SsnIndex index)
{
    /// <param name="account">Nine digits.</param>
    public string Of(string account) => ShortCode.Of(index.Of("filing-key", account), 6);

    /// <summary>Whether what was typed is the account's key, in a time that tells nothing.</summary>
    public bool Fits(string account, string? typed)
        => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(account)), Encoding.UTF8.GetBytes(ShortCode.Typed(typed)));
}
