using System.Text;
using BenefitsFlow.App;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Collection.Lockbox;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Emulator.Host;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Tests.Issues.Determining;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Golden;

/// <summary>Claims that begin in the middle of their year: one paid conditionally out of a batch that a person releases, one that pauses and goes on, one at its end, a debt that is billed, and a file of payments.</summary>
internal sealed class MoneyStory(EmulatorHost host, CancellationToken cancellation)
{
    /// <summary>The Sunday of the first week that is asked for.</summary>
    private static readonly DateOnly Asked = new(2026, 3, 15);

    private static readonly WeekAnswers Plain = new(true, 40, false, 0, 0, 3, 0, false);

    /// <summary>The Saturday of the first week.</summary>
    public static DateTimeOffset Begins { get; } = At(Asked.AddDays(6));

    private ClaimFile File => host.Services.GetRequiredService<ClaimFile>();

    public async Task PlayAsync()
    {
        var paid = await BeginAsync("1", Case.Claim().Determination!);
        await PayConditionallyAsync(paid);
        await OweAsync(paid);
        await TakeFileAsync();
        var paused = await BeginAsync("2", Case.Claim().Determination!);
        await BeginAsync("3", Case.Claim().Determination! with { BenefitYearEnds = Asked.AddDays(27) }, pausedUntil: Asked.AddDays(28));
        await WindAsync(Asked.AddDays(45));
        await host.Services.GetRequiredService<ReopenClaim>().ReopenAsync(paused, worked: false, host.Client, cancellation);
        await WindAsync(Asked.AddDays(60));
    }

    /// <summary>A claim with its waiting week and one paid week behind it, which asks for a week next, or waits.</summary>
    private async Task<string> BeginAsync(string digit, MonetaryDetermination determination, DateOnly? pausedUntil = null)
    {
        var id = digit.PadLeft(32, 'c');
        await host.Services.GetRequiredService<PersonalFile>().SaveAsync(id, Case.Record().Person, cancellation);
        await EnterAsync(id, new ClaimFiled(Confirmation.Of(id), new(2026, 3, 2), Asked.AddDays(-14), "en", 40, false, false));
        await EnterAsync(id, new MonetaryDetermined(determination));
        foreach (var sunday in (DateOnly[])[Asked.AddDays(-14), Asked.AddDays(-7)])
        {
            await EnterAsync(id, new WeekOpened(sunday, sunday.AddDays(34)));
            await EnterAsync(id, new WeekCertified(sunday, Plain));
            var claim = (await File.StateAsync(id, cancellation))!;
            await EnterAsync(id, WeekDecided.Of(WeekArithmetic.Decide(claim, sunday, owed: null)));
        }

        if (pausedUntil is not null)
            await EnterAsync(id, new ClaimPaused(Asked));
        var next = WeekCalendar.Next(new(Asked)) with { PausedUntil = pausedUntil is { } day ? AgencyCalendar.StartOf(day).UtcDateTime : null };
        await host.Client.ScheduleNewOrchestrationInstanceAsync(
            ClaimOrchestration.Name, new ClaimProgress(id, next, ClaimOrchestration.Code), new StartOrchestrationOptions(ClaimOrchestration.InstanceOf(id)), cancellation);
        await host.Winder.WindToAsync(host.Clock.GetUtcNow(), cancellation);
        return id;
    }

    /// <summary>Too few contacts are a question; who has been paid before is told, and paid meanwhile, when a person lets the batch go.</summary>
    private async Task PayConditionallyAsync(string id)
    {
        await EnterAsync(id, new PaymentSent(Asked.AddDays(-7), 36_600, "2026-03-16", "1"));
        await WindAsync(Asked.AddDays(8));
        await host.Services.GetRequiredService<CertifyWeek>().CertifyAsync(id, new(Asked), new(Plain with { JobSearchActivities = 1 }, null, null), host.Client, cancellation);
        await WindAsync(Asked.AddDays(9));
        var batch = Asked.AddDays(8);
        await host.Services.GetRequiredService<Batches>().ReleaseAsync(batch, host.Clock.GetUtcNow(), "cole-hart", cancellation);
        await Events.RaiseAsync(host.Client, new PaymentDay(batch, default, PaymentRun.Code).InstanceId, ReleaseRound.EventOf(1), cancellation);
        await WindAsync(Asked.AddDays(10));
    }

    private async Task OweAsync(string id)
    {
        await EnterAsync(id, new OverpaymentSuspected(1, OverpaymentCause.Staff, [new(Asked.AddDays(-7), 36_600, 0)]));
        await EnterAsync(id, new OverpaymentEstablished(1, OverpaymentKind.Other, [new(Asked.AddDays(-7), 36_600)]));
        await CollectionStart.StartAsync(host.Client, id, 1, cancellation);
        await WindAsync(Asked.AddDays(11));
    }

    /// <summary>More lines than one step takes, most of them none that can be read.</summary>
    private async Task TakeFileAsync()
    {
        var lines = string.Join('\n', ["H,f1,2026-03-26", "D,1,Mary Roe,7.50", .. Enumerable.Repeat("X", 550), "T,1,7.50"]);
        var report = await host.Services.GetRequiredService<LockboxDesk>().KeepAsync(Encoding.UTF8.GetBytes(lines), PaidBy.Lockbox, "cole-hart", cancellation);
        await LockboxStart.StartAsync(host.Client, report.Id, cancellation);
        await WindAsync(Asked.AddDays(11));
    }

    private Task<Entry> EnterAsync(string id, Fact fact) => File.AppendAsync(id, $"{fact.GetType().Name}-{Guid.NewGuid():N}", fact, "agency", cancellation);

    private Task WindAsync(DateOnly day) => host.Winder.WindToAsync(At(day), cancellation);

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new(17, 0)), TimeSpan.Zero);
}
