using System.Globalization;
using BenefitsFlow.App.Payments.Nacha;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments;

/// <summary>Writes into each claim's file that a week's money was sent, and under which number the bank knows it.</summary>
public sealed class RecordPayments(Batches batches, ClaimFile claims, NachaOrigin origin)
{
    [Function(nameof(RecordPayments))]
    public Task Run([ActivityTrigger] DateOnly day) => Parallel.ForEachAsync(
        batches.PaymentsAsync(day),
        new ParallelOptions { MaxDegreeOfParallelism = Ahead.AtOnce },
        async (payment, cancellation) => await claims.AppendAsync(
            payment.Payable.ClaimId, KeyOf(payment.Payable.Week), FactOf(payment, Batch.NameOf(day)), "agency", cancellation));

    private static string KeyOf(DateOnly week) => string.Create(CultureInfo.InvariantCulture, $"week-{week:yyyy-MM-dd}-paid");

    private PaymentSent FactOf(Payment payment, string batch)
    {
        var number = payment.Number.ToString("D7", CultureInfo.InvariantCulture);
        return payment.Deposit
            ? new(payment.Payable.Week, payment.Payable.Cents, batch, origin.Odfi + number)
            : new(payment.Payable.Week, payment.Payable.Cents, $"{batch}-checks", number);
    }
}

internal static class RecordPaymentsStep
{
    public static Task RecordPayments(this TaskOrchestrationContext context, DateOnly day)
        => context.CallActivityAsync(nameof(RecordPayments), day, Steps.Retried);
}
