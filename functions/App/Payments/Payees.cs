using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments.Nacha;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments;

/// <summary>
/// How each claimant is paid, read from the personal file. When a payment is taken up its account is fixed, sealed, for the day's batch: the file is
/// the same whenever it is written, though the claimant changes the account meanwhile.
/// </summary>
public sealed class Payees(PersonalFile people, ClaimFile claims, SealedRows rows, Prenotes notes)
{
    private const int AccountLength = 17;
    private const string Table = "payees";

    /// <summary>
    /// The way a payable's money takes on a day, with a prenote before it where one is due; empty when it stays due: the claim's payments are stopped,
    /// or it has no account that a bank would take and asked for nothing else.
    /// </summary>
    public async Task<IReadOnlyList<Placed>> PlaceAsync(DateOnly day, Payable payable)
    {
        ArgumentNullException.ThrowIfNull(payable);
        var claim = await claims.StateAsync(payable.ClaimId);
        var paying = claim?.Paying ?? PayState.Plain;
        if (paying.Frozen is not null || await people.LoadAsync(payable.ClaimId) is not { } claimant)
            return [];
        if (claimant.PaymentMethod != PaymentMethod.DirectDeposit)
            return [new(payable, claimant.PaymentMethod, claim?.Deciders)];
        if (paying.Unusable || claimant.Account is not { } account || !IsUsable(account))
            return [];
        var tried = await notes.TryAsync(payable.ClaimId, account, day);
        var placed = new Placed(payable, tried == Trial.Over ? PaymentMethod.DirectDeposit : PaymentMethod.Check, claim?.Deciders);
        var note = new Placed(payable with { Kind = Payable.Note, Cents = 0 }, PaymentMethod.DirectDeposit, claim?.Deciders);
        if (tried != Trial.Under)
            await FixAsync(day, tried == Trial.Over ? payable : note.Payable, claimant, account);
        return tried == Trial.Begins ? [note, placed] : [placed];
    }

    /// <exception cref="InvalidOperationException">When no account was fixed for the payment, and the claim has none now.</exception>
    public async Task<NachaEntry> EntryAsync(DateOnly day, Payment payment)
    {
        ArgumentNullException.ThrowIfNull(payment);
        var (payable, reference) = (payment.Payable, payment.Reference);
        var payee = await FixedAsync(day, payable) ?? await NowAsync(payable.ClaimId);
        return new(
            payee.Account.Routing, payee.Account.Number, payee.Account.Savings, payable.Cents, reference, payee.Name.Length > 0 ? payee.Name : reference)
        {
            Addendum = AddendumOf(payable),
        };
    }

    /// <summary>The account to which a payment of a batch went; null when none was fixed for it.</summary>
    public async Task<BankAccount?> WentToAsync(DateOnly day, Payable payable, CancellationToken cancellation = default)
        => (await FixedAsync(day, payable, cancellation))?.Account;

    /// <summary>True for an account that every bank would take.</summary>
    internal static bool IsUsable(BankAccount account)
        => RoutingNumber.IsValid(account.Routing)
            && account.Number is { Length: > 0 and <= AccountLength } number
            && number.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>More than a week's first payment says what it is for: the claimant could not tell them apart on a bank statement.</summary>
    private static string? AddendumOf(Payable payable)
        => payable.IsNote || payable.Kind == Payable.First ? null
            : string.Create(CultureInfo.InvariantCulture, $"UNEMPLOYMENT BENEFITS {payable.Kind.ToUpperInvariant()} WEEK BEGINNING {payable.Week:yyyy-MM-dd}");

    private Task<bool> FixAsync(DateOnly day, Payable payable, Application claimant, BankAccount account)
        => rows.InsertAsync(Table, Batch.NameOf(day), RowOf(payable), new Payee(account, PayeeName.Of(claimant.FirstName, claimant.LastName)));

    private Task<Payee?> FixedAsync(DateOnly day, Payable payable, CancellationToken cancellation = default)
        => rows.LoadAsync<Payee>(Table, Batch.NameOf(day), RowOf(payable), cancellation);

    private async Task<Payee> NowAsync(string claimId) => await people.LoadAsync(claimId) is { Account: { } account } claimant && IsUsable(account)
        ? new(account, PayeeName.Of(claimant.FirstName, claimant.LastName))
        : throw new InvalidOperationException($"Claim {claimId} was taken up for deposit and has no usable account now.");

    private static string RowOf(Payable payable) => Payables.KeyOf("", payable);

    private sealed record Payee(BankAccount Account, string Name);
}
