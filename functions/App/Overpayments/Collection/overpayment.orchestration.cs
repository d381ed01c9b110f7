using BenefitsFlow.App.Payments.Books;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>
/// The collection of one overpayment, <c>claim-{id}-overpayment-{n}</c>: from its decision until nothing of it is owed, month by month. Each generation waits
/// for the next day that matters or for a change, and then finds what is due; what was found before is left alone.
/// </summary>
public static class OverpaymentOrchestration
{
    public const string Name = "Overpayment";

    /// <summary>The number of this code, raised by every change that a collection under way could not replay (docs/adr/0005).</summary>
    public const int Code = 1;

    /// <summary>Raised when something about the debt is in the claim file.</summary>
    public const string Changed = "CollectionChanged";

    [Function(Name)]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var input = context.GetInput<CollectedOverpayment>()!;
        var debt = new ClaimDebt(input.ClaimId, input.Number);
        if (input.LookAt is { } day)
            await context.HearBy(Changed, day);

        await context.FindFinality(debt);
        await context.ChargeInterest(debt);
        await context.TakeBackInterest(debt);
        await context.GiveUp(debt);
        await context.FindRefunds(debt);
        await context.QueueRefunds(debt);
        await context.PostDebts(debt.ClaimId);
        await context.FindMissedMonths(debt);
        if (await context.BillMonth(debt) is { } month)
        {
            await context.WriteStatement(month);
            await context.MailStatement(month);
            await context.RemindOfPayment(month);
        }

        if (await context.CloseDebt(debt) is > 0 and var closing)
        {
            await context.WriteClosing(new(debt.ClaimId, debt.Number, closing));
            await context.MailClosing(new(debt.ClaimId, debt.Number, closing));
            return;
        }

        context.ContinueAsNew(new CollectedOverpayment(debt.ClaimId, debt.Number, Code, await context.LookAgain(debt)));
    }

    /// <summary>The one instance of an overpayment.</summary>
    public static string InstanceOf(string claimId, int number) => $"claim-{claimId}-overpayment-{number}";
}

/// <summary>An overpayment that is collected.</summary>
/// <param name="Code">The code under which this generation runs to its end. 0 when it was not written yet.</param>
/// <param name="LookAt">UTC: when it is looked at, unless something changes before; null to look at once.</param>
public sealed record CollectedOverpayment(string ClaimId, int Number, int Code, DateTime? LookAt = null);

/// <summary>A statement of an overpayment, or its closing.</summary>
/// <param name="Month">The statement's number, or how often the debt was closed: from 1.</param>
public sealed record BilledMonth(string ClaimId, int Number, int Month);
