using System.Globalization;
using Azure.Data.Tables;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments;

/// <summary>How far an account was tried out.</summary>
public enum Trial
{
    /// <summary>Its prenote goes with this day's batch.</summary>
    Begins,

    /// <summary>Its prenote went, and the bank may still refuse it.</summary>
    Under,

    /// <summary>Money may go: the days are over, or no trial is asked for.</summary>
    Over,
}

/// <summary>
/// Accounts that are tried out by an entry without money before the first payment. Until the trial is over the claimant is paid by check: benefits are
/// to be paid when due, so money never waits for a bank. The setting is the agency's practice, and not confirmed: whether the
/// operator's rules ask for a prenote, and for how many days, was not looked up there.
/// </summary>
public sealed class Prenotes(AgencyTables tables, AccountIndex accounts, PaymentPolicy policy)
{
    private AgencyTable Rows => tables.Open("prenotes");

    /// <summary>Where the trial of a claim's account stands on a batch's day; begins it when the account is new.</summary>
    public async Task<Trial> TryAsync(string claimId, BankAccount account, DateOnly day, CancellationToken cancellation = default)
    {
        if (policy.PrenoteDays == 0)
            return Trial.Over;
        var key = accounts.KeyOf(account);
        await Rows.InsertAsync(new TableEntity(claimId, key) { ["Day"] = Batch.NameOf(day) }, cancellation);
        var first = DateOnly.ParseExact((await Rows.GetAsync(claimId, key, cancellation))!.GetString("Day"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (first == day)
            return Trial.Begins;
        for (var passed = 0; passed < policy.PrenoteDays; passed++)
            first = AgencyCalendar.NextBankingDay(first);
        return first <= day ? Trial.Over : Trial.Under;
    }
}
