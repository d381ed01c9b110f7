using BenefitsFlow.Emulator.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BenefitsFlow.Emulator.SignIn;

/// <summary>The addresses at which App Service signs people in and out, under <c>/.auth</c>. Whoever sits at this machine chooses who to be.</summary>
internal sealed class SignInPages(SignIns signIns)
{
    private static readonly Uri Anywhere = new("http://localhost");

    public void Map(IEndpointRouteBuilder auth)
    {
        auth.MapGet("/login/aad", ChooseAsync);
        auth.MapPost("/login/aad", FormPost.Of(SignInAsync));
        auth.MapGet("/logout", SignOutAsync);
        auth.MapGet("/me", MeAsync);
        auth.MapGet("/login/done", http => SayAsync(http, StatusCodes.Status200OK, "You are signed in."));
        auth.MapGet("/logout/complete", http => SayAsync(http, StatusCodes.Status200OK, "You are signed out."));
        auth.Map("/{**rest}", http => SayAsync(http, StatusCodes.Status404NotFound, "Nothing of App Service's sign-in answers here."));
    }

    /// <summary>True for a path of this site: no scheme, no host, nothing that a browser reads as one.</summary>
    internal static bool IsOwn(string path)
        => path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.Any(c => c == '\\' || char.IsControl(c));

    private Task ChooseAsync(HttpContext http)
    {
        if (Target(http, "post_login_redirect_uri", "/.auth/login/done") is not { } target)
            return ForeignAsync(http);
        return Page.ShowAsync(http, "SignIn/signin.html", "Sign in", new
        {
            Target = Uri.EscapeDataString(target),
            People = signIns.People.Select(person => new { person.Id, person.Name, person.Email, Roles = string.Join(", ", person.Roles) }),
        });
    }

    private Task SignInAsync(HttpContext http, IFormCollection form)
    {
        if (Target(http, "post_login_redirect_uri", "/.auth/login/done") is not { } target)
            return ForeignAsync(http);
        if (PersonOf(form) is not { } person)
            return SayAsync(http, StatusCodes.Status422UnprocessableEntity, "Choose somebody from the list, or type the email address of somebody else.");
        signIns.Begin(http, person);
        return GoAsync(http, StatusCodes.Status303SeeOther, target);
    }

    /// <summary>One of the list; or anybody else by an email address, whom the provider knows and the app perhaps not.</summary>
    private Person? PersonOf(IFormCollection form)
    {
        var (id, email) = (form["person"].ToString(), form["email"].ToString().Trim());
        if (signIns.People.FirstOrDefault(person => person.Id == id) is { } listed)
            return listed;
        return signIns.People.Count > 0 && email.Contains('@', StringComparison.Ordinal) ? new("email:" + email, email, email, []) : null;
    }

    private Task SignOutAsync(HttpContext http)
    {
        if (Target(http, "post_logout_redirect_uri", "/.auth/logout/complete") is not { } target)
            return ForeignAsync(http);
        signIns.End(http);
        return GoAsync(http, StatusCodes.Status302Found, target);
    }

    private Task MeAsync(HttpContext http)
    {
        if (signIns.Of(http.Request) is not { } person)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        return http.Response.WriteAsJsonAsync(
            new[] { new { provider_name = Principal.Provider, user_id = person.Email, user_claims = Principal.Claims(person) } }, http.RequestAborted);
    }

    /// <summary>Null when another site is asked for.</summary>
    private static string? Target(HttpContext http, string name, string otherwise)
        => http.Request.Query[name].ToString() is { Length: > 0 } asked ? IsOwn(asked) ? asked : null : otherwise;

    private static Task ForeignAsync(HttpContext http)
        => SayAsync(http, StatusCodes.Status403Forbidden, "Sign-in leads back to a path of this site alone. Let the address begin with one slash.");

    private static Task GoAsync(HttpContext http, int status, string target)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.Location = new Uri(Anywhere, target).PathAndQuery;
        return Task.CompletedTask;
    }

    private static Task SayAsync(HttpContext http, int status, string sentence)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(sentence, http.RequestAborted);
    }
}
