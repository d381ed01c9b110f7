using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Functions;

public class FunctionsApplication
{
    /// <exception cref="CannotStartException">The process runs in Azure, or a settings file cannot be read.</exception>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args, new EmulatorOptions { OnConsole = true });
}

/// <summary>Collects services and middleware; <see cref="Build"/> makes the host that serves the functions.</summary>
public class FunctionsApplicationBuilder : IFunctionsWorkerApplicationBuilder
{
    private readonly EmulatorOptions options;
    private readonly EmulatorSettings settings;
    private readonly WebApplicationBuilder inner;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware = [];

    internal FunctionsApplicationBuilder(string[] args, EmulatorOptions options)
    {
        NotInAzure.Ensure(System.Environment.GetEnvironmentVariable);
        this.options = options;
        (inner, settings) = Foundation.Lay(args, options);
    }

    public ConfigurationManager Configuration => inner.Configuration;

    public IHostEnvironment Environment => inner.Environment;

    public ILoggingBuilder Logging => inner.Logging;

    public IServiceCollection Services => inner.Services;

    /// <exception cref="CannotStartException">Two functions have one name or answer the same requests.</exception>
    public IHost Build() => EmulatedApplication.Build(inner, options, settings, middleware);

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        this.middleware.Add(middleware);
        return this;
    }
}

public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    /// <summary>The Emulator always serves HTTP functions through ASP.NET Core.</summary>
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder;
    }
}
