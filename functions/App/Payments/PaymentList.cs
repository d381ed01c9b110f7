using System.Globalization;
using System.Text;
using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Payments;

/// <summary>The list from which a batch's checks are printed, or its payment cards loaded: no name and no address in it.</summary>
public sealed class PaymentList(Batches batches, PaymentFiles files)
{
    public async Task KeepAsync(DateOnly day, PaymentMethod method)
    {
        var batch = await batches.FindSealedAsync(day);
        await files.KeepAsync($"{NameOf(batch.Name, method)}.csv", "text/csv; charset=us-ascii", async (file, cancellation) =>
        {
            var writer = new StreamWriter(file, Encoding.ASCII, leaveOpen: true) { NewLine = "\r\n" };
            await using (writer)
            {
                await writer.WriteLineAsync("number,claim,week,cents");
                await foreach (var payment in batches.PaymentsAsync(day, cancellation).Where(payment => payment.Method == method))
                    await writer.WriteLineAsync(LineOf(payment));
            }
        });
    }

    /// <summary>As <c>2026-03-05-checks</c>; the batch itself for deposits.</summary>
    internal static string NameOf(string batch, PaymentMethod method) => method switch
    {
        PaymentMethod.Check => batch + "-checks",
        PaymentMethod.Card => batch + "-cards",
        _ => batch,
    };

    private static string LineOf(Payment payment)
        => string.Create(CultureInfo.InvariantCulture, $"{payment.Number},{payment.Reference},{payment.Payable.Week:yyyy-MM-dd},{payment.Payable.Cents}");
}
