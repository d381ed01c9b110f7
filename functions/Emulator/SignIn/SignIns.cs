using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.SignIn;

/// <summary>Which browser is signed in as whom, while the Emulator runs; and what the app is told of it in each request.</summary>
/// <param name="on">True when the app is told that the platform signs people in: only then are headers taken off and put on, as on Azure.</param>
internal sealed class SignIns(IReadOnlyList<Person> people, bool on)
{
    private const string Cookie = "AppServiceAuthSession";

    private readonly ConcurrentDictionary<string, Person> sessions = new(StringComparer.Ordinal);

    public IReadOnlyList<Person> People => on ? people : [];

    public Person? Of(HttpRequest request) => request.Cookies[Cookie] is { } session ? sessions.GetValueOrDefault(session) : null;

    public void Begin(HttpContext http, Person person)
    {
        End(http);
        var session = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        sessions[session] = person;
        http.Response.Cookies.Append(Cookie, session, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
    }

    public void End(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { } session)
            return;
        sessions.TryRemove(session, out _);
        http.Response.Cookies.Delete(Cookie, new() { Path = "/" });
    }

    /// <summary>Takes off every header of the platform's that came from outside, and puts on what the platform knows.</summary>
    public void Mark(HttpRequest request)
    {
        if (!on)
            return;
        foreach (var name in request.Headers.Keys.Where(name => name.StartsWith("X-MS-", StringComparison.OrdinalIgnoreCase)).ToList())
            request.Headers.Remove(name);
        if (Of(request) is not { } person)
            return;
        request.Headers[Principal.Header] = Principal.Of(person);
        request.Headers[Principal.Header + "-ID"] = person.ObjectId.ToString();
        request.Headers[Principal.Header + "-NAME"] = person.Email;
        request.Headers[Principal.Header + "-IDP"] = Principal.Provider;
    }
}
