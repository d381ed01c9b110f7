using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Tests.Mail;

/// <summary>Answers <c>POST /v3/mail/send</c> on a port of its own, and keeps what came.</summary>
internal sealed class MailListener : IAsyncDisposable
{
    private readonly WebApplication app;

    private MailListener(WebApplication app) => this.app = app;

    public HttpStatusCode Answer { get; set; } = HttpStatusCode.Accepted;

    public List<JsonElement> Mails { get; } = [];

    public List<string> Authorizations { get; } = [];

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<MailListener> StartAsync(CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var listener = new MailListener(builder.Build());
        listener.app.MapPost("/v3/mail/send", listener.TakeAsync);
        await listener.app.StartAsync(cancellation);
        return listener;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        Mails.Add(body.RootElement.Clone());
        Authorizations.Add(context.Request.Headers.Authorization.ToString());
        context.Response.StatusCode = (int)Answer;
        if (Answer != HttpStatusCode.Accepted)
            await context.Response.WriteAsync("""{"errors":[{"message":"maria@example.com is not good"}]}""");
    }
}
