using System.Reflection;
using BenefitsFlow.Emulator.Functions;
using BenefitsFlow.Emulator.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The app as the Emulator runs it. On a console, what keeps it from starting is one sentence and not a stack trace.</summary>
internal sealed class EmulatedApplication(WebApplication app, bool onConsole) : IHost, IAsyncDisposable
{
    public IServiceProvider Services => app.Services;

    public static EmulatedApplication Build(
        WebApplicationBuilder builder,
        EmulatorOptions options,
        EmulatorSettings settings,
        IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        var assemblies = options.Assemblies ?? [Assembly.GetEntryAssembly()!];
        var types = options.Classes ?? assemblies.SelectMany(assembly => assembly.GetTypes());
        var index = FunctionIndex.Of(types, settings.HostFile.RoutePrefix, name => builder.Configuration[name]);
        Wiring.Add(builder.Services, options, settings, index, middleware);
        builder.Services.AddSingleton(SignInOf(builder.Configuration, assemblies, types, options.SignIn));
        var app = builder.Build();
        if (options.OnConsole)
            app.Services.GetRequiredService<LocalStorage>().Begin();
        Pipeline.Build(app, settings);
        return new EmulatedApplication(app, options.OnConsole);
    }

    /// <summary>An app with a list of people is told, as on Azure, that the platform signs them in, unless a setting says otherwise.</summary>
    private static SignIns SignInOf(ConfigurationManager configuration, IEnumerable<Assembly> assemblies, IEnumerable<Type> types, string file)
    {
        const string Enabled = "WEBSITE_AUTH_ENABLED";
        var people = Person.Listed(assemblies.Concat(types.Select(type => type.Assembly)), file);
        if (people.Count > 0 && string.IsNullOrEmpty(configuration[Enabled]))
            configuration[Enabled] = "True";
        return new(people, string.Equals(configuration[Enabled], "True", StringComparison.OrdinalIgnoreCase));
    }

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (CannotStartException refusal) when (onConsole)
        {
            await Console.Error.WriteLineAsync(Environment.NewLine + refusal.Message + Environment.NewLine);
            await app.DisposeAsync();
            Environment.Exit(1);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => app.StopAsync(cancellationToken);

    public void Dispose() => ((IDisposable)app).Dispose();

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
