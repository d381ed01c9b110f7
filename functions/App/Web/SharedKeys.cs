using System.Xml.Linq;
using Azure;
using Azure.Storage.Blobs;
using BenefitsFlow.App.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Web;

/// <summary>The key ring of cookies and links in Blob Storage, so that every instance of the app reads what another one sealed.</summary>
public sealed class SharedKeys(AgencyBlobs blobs) : IXmlRepository
{
    private const string Container = "keys";

    /// <summary>The framework asks without awaiting, at start and once a day.</summary>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        var container = Open();
        return [.. container.GetBlobs().Select(b => XElement.Parse(container.GetBlobClient(b.Name).DownloadContent().Value.Content.ToString()))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        try
        {
            Open().GetBlobClient(friendlyName + ".xml").Upload(BinaryData.FromString(element.ToString(SaveOptions.DisableFormatting)), overwrite: false);
        }
        catch (RequestFailedException there) when (there.Status == 409)
        {
            // A key is never changed once kept: another instance, or a repeat, was first.
        }
    }

    private BlobContainerClient Open() => Task.Run(() => blobs.ContainerAsync(Container)).GetAwaiter().GetResult();
}

/// <summary>Seals the keys themselves under the agency's field key.</summary>
public sealed class KeySeal(FieldCipher cipher) : IXmlEncryptor
{
    internal static readonly FieldPlace Place = new("keys", "web", "key", "xml");

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        ArgumentNullException.ThrowIfNull(plaintextElement);
        return new(new XElement("sealed", cipher.Seal(plaintextElement.ToString(SaveOptions.DisableFormatting), Place)), typeof(KeyOpener));
    }
}

/// <summary>Opens what <see cref="KeySeal"/> sealed; made by the framework from the name kept beside each key.</summary>
public sealed class KeyOpener(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        ArgumentNullException.ThrowIfNull(encryptedElement);
        return XElement.Parse(services.GetRequiredService<FieldCipher>().Open(encryptedElement.Value, KeySeal.Place));
    }
}
