using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>Finds, once a day, approvals whose event or timer was lost: an answer on file that was not carried out, a day that passed. Each is told to look again.</summary>
public sealed class ApprovalSweep(ApprovalBook book, ApprovalAnswers answers, TimeProvider clock)
{
    /// <summary>17:30 UTC: after the morning's own timers.</summary>
    [Function(nameof(ApprovalSweep))]
    public async Task Run([TimerTrigger("0 30 17 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        await foreach (var open in book.OpenAsync(cancellation))
        {
            if (AgencyCalendar.WorkingDayOnOrAfter(open.Due.AddDays(1)) <= today || await answers.FindAsync(open.Id, open.Step, cancellation) is not null)
                await Approval.WakeAsync(client, open, cancellation);
        }
    }
}
