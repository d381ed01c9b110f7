using System.Globalization;
using System.Text;

namespace BenefitsFlow.App.Payments;

/// <summary>Writes the list from which the day's checks are printed: no name and no address in it.</summary>
public sealed class WriteCheckList(Batches batches, PaymentFiles files)
{
    [Function(nameof(WriteCheckList))]
    public async Task Run([ActivityTrigger] DateOnly day)
    {
        var batch = await batches.FindSealedAsync(day);
        await files.KeepAsync($"{batch.Name}-checks.csv", "text/csv; charset=us-ascii", async (file, cancellation) =>
        {
            var writer = new StreamWriter(file, Encoding.ASCII, leaveOpen: true) { NewLine = "\r\n" };
            await using (writer)
            {
                await writer.WriteLineAsync("number,claim,week,cents");
                await foreach (var payment in batches.PaymentsAsync(day, cancellation).Where(payment => !payment.Deposit))
                    await writer.WriteLineAsync(LineOf(payment));
            }
        });
    }

    private static string LineOf(Payment payment)
        => string.Create(CultureInfo.InvariantCulture, $"{payment.Number},{payment.Reference},{payment.Payable.Week:yyyy-MM-dd},{payment.Payable.Cents}");
}

internal static class WriteCheckListStep
{
    public static Task WriteCheckList(this TaskOrchestrationContext context, DateOnly day)
        => context.CallActivityAsync(nameof(WriteCheckList), day, Steps.Retried);
}
