using BenefitsFlow.App.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BenefitsFlow.App.Web;

/// <summary>What every page stands on.</summary>
public static class WebServices
{
    /// <summary>Registers the web kit; needs the storage kit. Setting: <c>Agency:BaseUrl</c>, where people reach the site.</summary>
    public static IServiceCollection AddAgencyWeb(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton(_ => SiteAddress.Of(configuration["Agency:BaseUrl"]));
        services.AddDataProtection().SetApplicationName("BenefitsFlow");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
        {
            options.XmlRepository = new SharedKeys(provider.GetRequiredService<AgencyBlobs>());
            options.XmlEncryptor = new KeySeal(provider.GetRequiredService<FieldCipher>());
        }));
        // It warns on every page that the page is not cached: that is what we want.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "form";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Cookie.IsEssential = true;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddSingleton<Templates>().AddSingleton<Pages>().AddSingleton<FormPosts>();
        return services.AddSingleton<ClaimantSession>().AddSingleton<ClaimantLinks>().AddSingleton<Tries>();
    }
}

/// <summary>Where people reach the site: an absolute address that ends in a slash.</summary>
public sealed record SiteAddress(Uri Uri)
{
    /// <summary>The local address when none is set.</summary>
    /// <exception cref="InvalidOperationException">When the setting is no absolute http or https address.</exception>
    public static SiteAddress Of(string? setting)
    {
        var text = string.IsNullOrWhiteSpace(setting) ? "http://127.0.0.1:7071" : setting.Trim();
        return Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new(uri)
            : throw new InvalidOperationException("Agency:BaseUrl is no address. Set it to where people reach the site, as https://example.org.");
    }
}
