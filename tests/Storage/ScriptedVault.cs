using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Security.KeyVault.Secrets;

namespace BenefitsFlow.Tests.Storage;

/// <summary>Answers the real Key Vault client as the vault's REST interface does; there is no local Key Vault.</summary>
internal sealed class ScriptedVault : HttpMessageHandler
{
    private const string Address = "https://vault.test";

    private readonly List<(string Name, string Version, int Created, bool Enabled, string Value)> secrets = [];

    public ScriptedVault()
    {
        Client = new SecretClient(new Uri(Address), new NoCredential(), new SecretClientOptions
        {
            Transport = new HttpClientTransport(new HttpClient(this, disposeHandler: false)),
            DisableChallengeResourceVerification = true,
            Retry = { MaxRetries = 0 },
        });
    }

    public SecretClient Client { get; }

    public void Add(string name, string version, int created, bool enabled)
        => secrets.Add((name, version, created, enabled, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));

    public void Forget(string name, string version) => secrets.RemoveAll(s => s.Name == name && s.Version == version);

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.Authorization is null)
        {
            var challenge = new HttpResponseMessage(HttpStatusCode.Unauthorized);
            challenge.Headers.TryAddWithoutValidation("WWW-Authenticate", "Bearer authorization=\"https://login.test/tenant\", resource=\"https://vault.test\"");
            return challenge;
        }

        var parts = request.RequestUri!.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["secrets", var listed, "versions"])
            return Json(new { value = secrets.Where(s => s.Name == listed).Select(Describe) });
        var found = secrets.LastOrDefault(s => s.Name == parts[1] && (parts.Length < 3 || s.Version == parts[2]));
        return found.Name is null ? new(HttpStatusCode.NotFound) { Content = new StringContent("{}") } : Json(Describe(found));
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => Task.FromResult(Send(request, cancellationToken));

    private static object Describe((string Name, string Version, int Created, bool Enabled, string Value) secret) => new
    {
        id = $"{Address}/secrets/{secret.Name}/{secret.Version}",
        value = secret.Value,
        attributes = new { enabled = secret.Enabled, created = secret.Created },
    };

    private static HttpResponseMessage Json(object body)
        => new(HttpStatusCode.OK) { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };

    private sealed class NoCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
            => new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
            => new(GetToken(requestContext, cancellationToken));
    }
}
