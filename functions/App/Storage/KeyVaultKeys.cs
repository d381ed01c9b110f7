using Azure;
using Azure.Security.KeyVault.Secrets;

namespace BenefitsFlow.App.Storage;

/// <summary>
/// Keys from Key Vault: secrets <c>field-key</c> and <c>index-key</c>, base64 of 32 bytes each. A new version of <c>field-key</c> rotates:
/// it seals from the next start on, and enabled older versions still open. <c>index-key</c> keeps one version.
/// </summary>
public static class KeyVaultKeys
{
    public const string FieldKey = "field-key";

    public const string IndexKey = "index-key";

    /// <exception cref="RequestFailedException">When the vault does not answer or does not allow it.</exception>
    /// <exception cref="InvalidOperationException">When <c>field-key</c> has no enabled version.</exception>
    public static KeyRing Load(SecretClient vault)
    {
        ArgumentNullException.ThrowIfNull(vault);
        var current = vault.GetPropertiesOfSecretVersions(FieldKey).Where(v => v.Enabled != false).MaxBy(v => v.CreatedOn)
            ?? throw new InvalidOperationException(
                $"Key Vault {vault.VaultUri} has no enabled version of the secret {FieldKey}. Add one: base64 of 32 random bytes.");
        return new(current.Version, new Dictionary<string, byte[]> { [current.Version] = Read(vault, current.Version)! },
            Convert.FromBase64String(vault.GetSecret(IndexKey).Value.Value), id => Read(vault, id));
    }

    private static byte[]? Read(SecretClient vault, string version)
    {
        try
        {
            return Convert.FromBase64String(vault.GetSecret(FieldKey, version).Value.Value);
        }
        catch (RequestFailedException missing) when (missing.Status is 404 or 403)
        {
            return null;
        }
    }
}
