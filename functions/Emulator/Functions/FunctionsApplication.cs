using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Functions;

public class FunctionsApplication
{
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args);
}

/// <summary>Collects services and middleware; <see cref="Build"/> makes the host that serves the functions.</summary>
public class FunctionsApplicationBuilder : IFunctionsWorkerApplicationBuilder
{
    internal FunctionsApplicationBuilder(string[] args)
    {
        Inner = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(args);
    }

    internal HostApplicationBuilder Inner { get; }

    internal IList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> Middleware { get; } = [];

    public ConfigurationManager Configuration => Inner.Configuration;

    public IHostEnvironment Environment => Inner.Environment;

    public ILoggingBuilder Logging => Inner.Logging;

    public IServiceCollection Services => Inner.Services;

    public IHost Build() => Inner.Build();

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        Middleware.Add(middleware);
        return this;
    }
}

public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder;
    }
}
