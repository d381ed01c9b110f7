using BenefitsFlow.App.Payments.Nacha;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments;

/// <summary>Writes the bank's file of a sealed batch. Accounts and names go nowhere but into the file.</summary>
public sealed class WritePaymentFile(Batches batches, Payees payees, PaymentFiles files, NachaOrigin origin)
{
    private const string Pacific = "America/Los_Angeles";

    [Function(nameof(WritePaymentFile))]
    public async Task Run([ActivityTrigger] DateOnly day)
    {
        var batch = await batches.FindSealedAsync(day);
        var leaves = batch.Released ?? batch.Opened;
        var head = new NachaHead(
            origin,
            TimeZoneInfo.ConvertTimeBySystemTimeZoneId(leaves, Pacific).DateTime,
            AgencyCalendar.NextBankingDay(AgencyCalendar.DateOf(leaves)),
            batch.First);
        var entries = batches.PaymentsAsync(day).Where(payment => payment.Deposit).SelectAhead(payment => payees.EntryAsync(day, payment));
        await files.KeepAsync(
            $"{batch.Name}.ach", "text/plain; charset=us-ascii", (file, cancellation) => NachaFile.WriteAsync(file, head, entries, cancellation));
    }
}

internal static class WritePaymentFileStep
{
    public static Task WritePaymentFile(this TaskOrchestrationContext context, DateOnly day)
        => context.CallActivityAsync(nameof(WritePaymentFile), day, Steps.Retried);
}
