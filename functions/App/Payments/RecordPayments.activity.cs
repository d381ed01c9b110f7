using System.Globalization;
using BenefitsFlow.App.Payments.Nacha;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments;

/// <summary>Writes into each claim's file that a week's money was sent, and under which number the bank knows it.</summary>
public sealed class RecordPayments(Batches batches, ClaimFile claims, Traces traces, NachaOrigin origin)
{
    [Function(nameof(RecordPayments))]
    public Task Run([ActivityTrigger] DateOnly day) => Parallel.ForEachAsync(
        batches.PaymentsAsync(day),
        new ParallelOptions { MaxDegreeOfParallelism = Ahead.AtOnce },
        async (payment, cancellation) =>
        {
            if (payment.Deposit)
                await traces.EnterAsync(payment, day, cancellation);
            if (!payment.Payable.IsNote)
                await claims.AppendAsync(
                    payment.Payable.ClaimId, KeyOf(payment.Payable), FactOf(payment, Batch.NameOf(day)), "agency", cancellation);
        });

    private static string KeyOf(Payable payable) => string.Create(CultureInfo.InvariantCulture, $"week-{payable.Week:yyyy-MM-dd}-{payable.Kind}");

    private PaymentSent FactOf(Payment payment, string batch)
    {
        var number = payment.Number.ToString("D7", CultureInfo.InvariantCulture);
        return new(
            payment.Payable.Week,
            payment.Payable.Cents,
            PaymentList.NameOf(batch, payment.Method),
            payment.Deposit ? origin.Odfi + number : number,
            payment.Payable.Kind);
    }
}

internal static class RecordPaymentsStep
{
    public static Task RecordPayments(this TaskOrchestrationContext context, DateOnly day)
        => context.CallActivityAsync(nameof(RecordPayments), day, Steps.Retried);
}
