using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>The address of an instance's page, whatever characters its id has.</summary>
internal static class InstanceAddress
{
    private const string Folder = "/emulator/instances/";

    public static string Link(string instanceId) => Folder + Uri.EscapeDataString(instanceId);

    /// <summary>The id in a request's address. The server leaves <c>%2F</c> as it is, so only the address as it was sent is exact.</summary>
    public static string Of(HttpContext http) => RawPath.Segments(http).ElementAtOrDefault(2) ?? string.Empty;
}
