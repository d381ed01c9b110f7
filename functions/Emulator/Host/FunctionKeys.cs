using System.Security.Cryptography;
using System.Text;
using BenefitsFlow.Emulator.Functions;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.Host;

/// <summary>Says whether a request may call a function.</summary>
/// <param name="memory">Holds the keys.</param>
/// <param name="enforced">False in local development, as with the real host: every request may.</param>
internal sealed class FunctionKeys(HubMemory memory, bool enforced)
{
    public bool Admits(AuthorizationLevel level, HttpRequest request)
    {
        if (!enforced || level is AuthorizationLevel.Anonymous or AuthorizationLevel.User)
            return true;
        string?[] shown = [request.Query["code"], request.Headers["x-functions-key"]];
        return shown.Any(key => Is(key, memory.MasterKey) || (level == AuthorizationLevel.Function && Is(key, memory.FunctionKey)));
    }

    private static bool Is(string? shown, string key)
        => shown is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(key));
}
