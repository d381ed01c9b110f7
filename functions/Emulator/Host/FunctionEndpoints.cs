using BenefitsFlow.Emulator.Functions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Host;

/// <summary>Serves the HTTP functions at their routes.</summary>
internal sealed class FunctionEndpoints(
    FunctionIndex index, FunctionInvoker invoker, FunctionKeys keys, Readiness readiness, ILoggerFactory loggers)
{
    public void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var function in index.Of<HttpFunction>())
        {
            var trigger = function.Method.GetParameters()
                .First(parameter => parameter.IsDefined(typeof(HttpTriggerAttribute), inherit: false)).ParameterType;
            foreach (var pattern in Patterns(function.Route))
            {
                var endpoint = endpoints.Map(pattern, http => ServeAsync(http, function, trigger));
                endpoint.WithDisplayName(function.Name).WithMetadata(Served.ByFunction);
                if (function.Methods.Count > 0)
                    endpoint.WithMetadata(new HttpMethodMetadata(function.Methods));
            }
        }
    }

    // A route that is nothing but a catch-all takes the root even from a function whose route may be empty.
    private static IEnumerable<RoutePattern> Patterns(string route)
    {
        var pattern = RoutePatternFactory.Parse("/" + route);
        yield return pattern;
        if (pattern.PathSegments is [{ Parts: [RoutePatternParameterPart { IsCatchAll: true } rest] }])
            yield return RoutePatternFactory.Parse("/", new Dictionary<string, object?> { [rest.Name] = null }, parameterPolicies: null);
    }

    private async Task ServeAsync(HttpContext http, HttpFunction function, Type trigger)
    {
        if (!keys.Admits(function.Level, http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        try
        {
            await readiness.Reached.WaitAsync(http.RequestAborted);
            await AnswerAsync(http, await invoker.InvokeAsync(Invocation.OfRequest(function, http, trigger)));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
        }
        catch (Exception failure)
        {
            Fail(http, function, failure);
        }
    }

    // A result of any other kind is dropped by the ASP.NET Core integration: 200 with an empty body.
    private static Task AnswerAsync(HttpContext http, object? result) => result switch
    {
        IActionResult action => action.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), new ActionDescriptor())),
        IResult plain => plain.ExecuteAsync(http),
        _ => Task.CompletedTask,
    };

    private void Fail(HttpContext http, HttpFunction function, Exception failure)
    {
        loggers.CreateLogger("Function." + function.Name).LogError(failure, "The function {Function} failed.", function.Name);
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }
}

/// <summary>Marks an endpoint that exists: the router also makes one for a method that no function lists.</summary>
internal enum Served
{
    ByFunction,
    ByHost,
    ByEmulator,
}

/// <summary>Requests that come before the engine has started wait for it.</summary>
internal sealed class Readiness
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => reached.Task;

    public void Reach() => reached.TrySetResult();
}
