using Azure.Data.Tables;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments;

/// <summary>Which claims are or were paid into an account: found by a keyed hash, so that no account number stands in it.</summary>
public sealed class AccountIndex(AgencyTables tables, SsnIndex index)
{
    private AgencyTable Rows => tables.Open("accounts");

    /// <summary>Enters that a claim names an account; a second time changes nothing.</summary>
    public Task EnterAsync(string claimId, BankAccount account, CancellationToken cancellation = default)
        => Rows.InsertAsync(new TableEntity(KeyOf(account), claimId), cancellation);

    /// <summary>True when another claim named the account, now or before.</summary>
    public async Task<bool> IsOnAnotherAsync(string claimId, BankAccount account, CancellationToken cancellation = default)
        => await Rows.RowsAsync(KeyOf(account), "0", "g", cancellation).AnyAsync(row => row.RowKey != claimId, cancellation);

    /// <summary>The same for checking and savings: banks number them apart. Spaces and hyphens do not tell accounts apart.</summary>
    internal string KeyOf(BankAccount account)
        => index.Of("bank-account", $"{account.Routing}|{string.Concat(account.Number.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()}");
}
