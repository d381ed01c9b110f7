using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments.Nacha;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments;

/// <summary>How each claimant is paid, read from the personal file at the moment it is needed and kept nowhere else.</summary>
public sealed class Payees(PersonalFile people)
{
    private const int AccountLength = 17;

    /// <summary>The way a payable's money takes; null when the claim has no account that a bank would take and asked for no check.</summary>
    public async Task<Placed?> PlaceAsync(Payable payable)
    {
        ArgumentNullException.ThrowIfNull(payable);
        var claimant = await people.LoadAsync(payable.ClaimId);
        return claimant switch
        {
            { PaymentMethod: PaymentMethod.Check } => new(payable, Deposit: false),
            { Account: { } account } when IsUsable(account) => new(payable, Deposit: true),
            _ => null,
        };
    }

    /// <exception cref="InvalidOperationException">When the claim has lost its account since it was taken up.</exception>
    public async Task<NachaEntry> EntryAsync(Payment payment)
    {
        ArgumentNullException.ThrowIfNull(payment);
        var (claimId, _, cents) = payment.Payable;
        if (await people.LoadAsync(claimId) is not { Account: { } account } claimant || !IsUsable(account))
            throw new InvalidOperationException($"Claim {claimId} was taken up for deposit and has no usable account now.");
        var name = PayeeName.Of(claimant.FirstName, claimant.LastName);
        return new(
            account.Routing, account.Number, account.Savings, cents, payment.Reference, name.Length > 0 ? name : payment.Reference);
    }

    private static bool IsUsable(BankAccount account)
        => RoutingNumber.IsValid(account.Routing)
            && account.Number is { Length: > 0 and <= AccountLength } number
            && number.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
