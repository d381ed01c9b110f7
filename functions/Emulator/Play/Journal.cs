using System.Net;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;

namespace BenefitsFlow.Emulator.Play;

/// <summary>How far a play has come, and each person's cookies: kept after every page, so that a broken run goes on where it was.</summary>
internal sealed class Journal
{
    private readonly BlobClient blob;
    private readonly Notes notes;

    private Journal(BlobClient blob, Notes notes) => (this.blob, this.notes) = (blob, notes);

    /// <summary>Steps that are done.</summary>
    public int Done => notes.Done;

    public static async Task<Journal> OpenAsync(Stage stage)
    {
        var container = new BlobContainerClient(stage.Storage, $"{stage.Run}-journal");
        await container.CreateIfNotExistsAsync();
        var blob = container.GetBlobClient("journal.json");
        try
        {
            return new(blob, (await blob.DownloadContentAsync()).Value.Content.ToObjectFromJson<Notes>(JsonSerializerOptions.Web)!);
        }
        catch (RequestFailedException none) when (none.Status == 404)
        {
            return new(blob, new());
        }
    }

    public CookieContainer CookiesOf(string person, Uri site)
    {
        var jar = new CookieContainer();
        foreach (var (name, value) in notes.Cookies.GetValueOrDefault(person) ?? [])
            jar.Add(site, new Cookie(name, value));
        return jar;
    }

    public Task KeepAsync(string person, CookieContainer jar, Uri site)
    {
        notes.Cookies[person] = jar.GetCookies(site).ToDictionary(cookie => cookie.Name, cookie => cookie.Value);
        return KeepAsync();
    }

    public Task FinishAsync(Step step)
    {
        notes.Done = step.Index + 1;
        return KeepAsync();
    }

    private async Task KeepAsync() => await blob.UploadAsync(BinaryData.FromObjectAsJson(notes, JsonSerializerOptions.Web), overwrite: true);

    private sealed class Notes
    {
        public int Done { get; set; }

        public Dictionary<string, Dictionary<string, string>> Cookies { get; set; } = [];
    }
}
