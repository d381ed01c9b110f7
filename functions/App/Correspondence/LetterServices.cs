using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Correspondence;

/// <summary>Letters and where they are kept.</summary>
public static class LetterServices
{
    /// <summary>Registers the letters. Needs the storage kit.</summary>
    public static IServiceCollection AddLetters(this IServiceCollection services) => services.AddSingleton<LetterShelf>();
}
