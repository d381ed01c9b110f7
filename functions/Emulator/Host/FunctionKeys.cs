using System.Security.Cryptography;
using System.Text;
using BenefitsFlow.Emulator.Functions;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.Host;

/// <summary>Says whether a request may call a function, or the host's webhooks.</summary>
/// <param name="memory">Holds the keys.</param>
/// <param name="enforced">False in local development, as with the real host: every request may.</param>
internal sealed class FunctionKeys(HubMemory memory, bool enforced)
{
    public bool Admits(AuthorizationLevel level, HttpRequest request)
    {
        if (!enforced || level is AuthorizationLevel.Anonymous or AuthorizationLevel.User)
            return true;
        return Shows(request, memory.MasterKey) || (level == AuthorizationLevel.Function && Shows(request, memory.FunctionKey));
    }

    /// <returns>200, or 401 without a key that is known here, or 403 with one that opens functions alone.</returns>
    public int StatusAtWebhooks(HttpRequest request)
        => !enforced || Shows(request, memory.SystemKey) || Shows(request, memory.MasterKey) ? StatusCodes.Status200OK
            : Shows(request, memory.FunctionKey) ? StatusCodes.Status403Forbidden
            : StatusCodes.Status401Unauthorized;

    private static bool Shows(HttpRequest request, string key)
        => Is(request.Query["code"], key) || Is(request.Headers["x-functions-key"], key);

    private static bool Is(string? shown, string key)
        => shown is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(key));
}
