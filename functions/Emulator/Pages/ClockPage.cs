using System.Globalization;
using BenefitsFlow.Emulator.Clock;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>Winds the clock: <c>POST /emulator/clock</c> with <c>to</c>, and <c>date</c> when it is a date.</summary>
internal sealed class ClockPage(ClockWinder winder, EmulatedClock clock, IHostApplicationLifetime lifetime, ILogger<ClockPage> log)
{
    // A year of nightly runs takes seconds; a slip of the keyboard in the year must not take hours.
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(3653);

    /// <summary>The sentence for what came of it, by the word in the query string of the page shown next.</summary>
    public static string? Sentence(string? outcome) => outcome switch
    {
        "wound" => "The clock was wound. Everything that was due on the way has happened.",
        "past" => "That day has begun already. The clock only goes forward: choose a later day.",
        "unread" => "Choose where to wind to; a date is written as 2026-03-01.",
        "nothing" => "Nothing waits for time, so there is no next event to wind to.",
        "far" => "That is more than ten years ahead. Choose an earlier day, and wind again from there.",
        "failed" => "The clock stopped on the way, because something failed. The app's output says what.",
        _ => null,
    };

    public void Map(IEndpointRouteBuilder emulator) => emulator.MapPost("/clock", FormPost.Of(WindAsync));

    /// <summary>Where a button leads.</summary>
    /// <param name="to"><c>next</c>, <c>day</c>, <c>sunday</c>, <c>week</c>, <c>month</c> (four weeks) or <c>date</c>.</param>
    /// <param name="date">A Pacific day, reached as it begins.</param>
    /// <param name="now">The present emulated instant.</param>
    /// <param name="next">The next event; null when there is none.</param>
    /// <returns>Null when nothing can be made of it.</returns>
    internal static DateTimeOffset? Target(string? to, string? date, DateTimeOffset now, DateTimeOffset? next)
    {
        var today = Instants.DateOf(now);
        return to switch
        {
            "next" => next,
            "day" => now.AddDays(1),
            "sunday" => Instants.StartOf(today.AddDays(7 - (int)today.DayOfWeek)),
            "week" => now.AddDays(7),
            "month" => now.AddDays(28),
            "date" when DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                => Instants.StartOf(day),
            _ => null,
        };
    }

    private async Task WindAsync(HttpContext http, IFormCollection form)
    {
        var (to, date) = (form["to"].ToString(), form["date"].ToString());
        var outcome = await WindAsync(to, date);
        // A date that was refused is shown again.
        var again = outcome == "wound" || to != "date" ? string.Empty : "&date=" + Uri.EscapeDataString(date);
        FormPost.SeeOther(http, "/emulator", outcome + again);
    }

    private async Task<string> WindAsync(string? to, string? date)
    {
        var target = Target(to, date, clock.GetUtcNow(), winder.NextEvent);
        if (target is not { } instant)
            return to == "next" ? "nothing" : "unread";
        if (instant < clock.GetUtcNow() && to == "date")
            return "past";
        if (to == "date" && instant > clock.GetUtcNow() + Farthest)
            return "far";
        try
        {
            // Not the request's own token: a closed tab must not leave the clock halfway.
            await winder.WindToAsync(instant, lifetime.ApplicationStopping);
            return "wound";
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The clock stopped at {Instant:u} on its way to {Target:u}.", clock.GetUtcNow(), instant);
            return "failed";
        }
    }
}
