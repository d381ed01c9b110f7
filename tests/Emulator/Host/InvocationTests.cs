using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>Classes, services and middleware around an invocation.</summary>
public class InvocationTests
{
    [Fact]
    [Observed("13.18")]
    public async Task Each_invocation_has_its_own_object_and_scope_and_shares_the_singletons()
    {
        var singleton = new Shared();
        await using var app = await Served.ByAsync(
            Served.Options(typeof(Instance)), builder => builder.Services.AddSingleton(singleton).AddScoped<PerInvocation>());
        Assert.Equal((200, "1 True"), await app.GetAsync("/instance"));
        Assert.Equal((200, "1 True"), await app.GetAsync("/instance"));
        Assert.Equal(2, singleton.Scopes.Distinct().Count());
        await Waiting.UntilAsync(() => singleton.Scopes.All(scope => scope.IsDisposed));
    }

    [Fact]
    [Observed("14.8")]
    public async Task Middleware_knows_the_function_and_sets_headers_before_the_result_is_written()
    {
        await using var app = await Served.ByAsync(Served.Options(typeof(Instance), typeof(Failing)), Configure);
        using var answer = await app.SendAsync(HttpMethod.Get, "/instance");
        Assert.Equal("outer inner instance", Assert.Single(answer.Headers.GetValues("X-Seen")));
        Assert.Equal("set after", Assert.Single(answer.Headers.GetValues("X-After")));
    }

    [Fact]
    [Observed("14.8", "14.9")]
    public async Task Middleware_may_catch_an_exception_and_answer_itself()
    {
        await using var app = await Served.ByAsync(Served.Options(typeof(Instance), typeof(Failing)), Configure);
        Assert.Equal((500, "sorry"), await app.GetAsync("/failing"));
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_keeps_the_function_from_running()
    {
        await using var app = await Served.ByAsync(Served.Options(typeof(Failing)), builder => builder.Use(_ => context =>
        {
            context.GetHttpContext()!.Response.StatusCode = 403;
            return Task.CompletedTask;
        }));
        Assert.Equal((403, string.Empty), await app.GetAsync("/failing"));
    }

    [Fact]
    [Observed("14.8")]
    public async Task Middleware_also_runs_around_activities_which_have_no_http_context_and_not_around_orchestrators()
    {
        var seen = new ConcurrentQueue<string>();
        await using var app = await Served.ByAsync(Served.Options(typeof(Durable)), builder => builder.Use(next => context =>
        {
            seen.Enqueue($"{context.FunctionDefinition.Name} {context.GetHttpContext() is null}");
            return next(context);
        }));
        var registry = app.Engine.Parts.Registry;
        Assert.Equal("1009.5", await registry.Activities["pay"](new Activity("Pay", "claim-1"), """{"CLAIM":"1","cents":1009.5}"""));
        await Assert.ThrowsAsync<NotSupportedException>(() => registry.Orchestrators["Weekly"](null!));
        Assert.Equal(["Pay True"], seen);
    }

    [Fact]
    public async Task An_activity_whose_input_cannot_be_read_fails()
    {
        await using var app = await Served.ByAsync(typeof(Durable));
        await Assert.ThrowsAsync<System.Text.Json.JsonException>(
            () => app.Engine.Parts.Registry.Activities["Pay"](new Activity("Pay", "claim-1"), "[1]"));
    }

    private static void Configure(FunctionsApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Shared>().AddScoped<PerInvocation>();
        builder.UseMiddleware<Outer>();
        builder.Use(next => async context =>
        {
            context.GetHttpContext()!.Response.Headers["X-Seen"] += " inner " + context.FunctionDefinition.Name;
            await next(context);
        });
    }

    public sealed class Outer : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            var response = context.GetHttpContext()!.Response;
            response.Headers["X-Seen"] = "outer";
            try
            {
                await next(context);
                response.Headers["X-After"] = "set after";
            }
            catch (InvalidOperationException)
            {
                response.StatusCode = 500;
                await response.WriteAsync("sorry");
            }
        }
    }

    public sealed class Shared
    {
        public ConcurrentQueue<PerInvocation> Scopes { get; } = [];
    }

    public sealed class PerInvocation : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    public sealed class Instance(Shared shared, PerInvocation scope)
    {
        private int calls;

        [Function("instance")]
        public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, FunctionContext context)
        {
            shared.Scopes.Enqueue(scope);
            var same = context.InstanceServices.GetService<PerInvocation>() == scope
                && request.HttpContext.RequestServices.GetService<PerInvocation>() == scope;
            return new ContentResult { Content = $"{++calls} {same}" };
        }
    }

    public static class Failing
    {
        [Function("failing")]
        public static IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => throw new InvalidOperationException("secret");
    }

    public static class Durable
    {
        [Function("Pay")]
        public static Task<string> Pay([ActivityTrigger] Payment payment, FunctionContext context, string instanceId)
            => Task.FromResult(instanceId == "claim-1" && payment.Claim == "1" ? payment.Cents.ToString(System.Globalization.CultureInfo.InvariantCulture) : "wrong");

        [Function("Weekly")]
        public static Task Weekly([OrchestrationTrigger] TaskOrchestrationContext context) => throw new NotSupportedException();
    }

    public sealed record Payment(string Claim, decimal Cents);

    private sealed class Activity(string name, string instanceId) : TaskActivityContext
    {
        public override TaskName Name => name;

        public override string InstanceId => instanceId;
    }
}
