using System.Globalization;
using BenefitsFlow.Emulator.Mailbox;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Emulator.Play;

/// <summary>The mails of a run, oldest first, a line each. A mail that a broken run sent twice under one Message-ID is one mail.</summary>
internal static class MailLines
{
    public static async Task<IReadOnlyList<string>> OfAsync(IServiceProvider services, CancellationToken cancellation)
        => [.. (await services.GetRequiredService<Mailbag>().PageAsync(0, int.MaxValue, cancellation))
            .Select(mail => (Day: Player.DayOf(mail.At), To: string.Join(", ", mail.To.Select(to => to.Email)), mail.Subject))
            .Order()
            .Select(mail => string.Create(CultureInfo.InvariantCulture, $"{mail.Day:yyyy-MM-dd}  {mail.To}  {mail.Subject}"))];
}
