using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments.Changes;

/// <summary>A way to be paid, as somebody asked for it. Personal: kept sealed.</summary>
/// <param name="Account">Null unless it is a deposit.</param>
public sealed record PayWay(PaymentMethod Method, BankAccount? Account);

/// <summary>A change that waits for a person.</summary>
public sealed record HeldChange(string ClaimId, int Number, DateOnly Asked);

/// <summary>
/// Changes the way a claim is paid. Each is told to the claimant by mail; the way before stays sealed in the personal file. One that fits a pattern of fraud
/// waits for a person, and payments go the old way meanwhile: a machine refuses nothing.
/// </summary>
public sealed class PayWays(
    ClaimFile file, PersonalFile people, SealedRows rows, AgencyTables tables, AccountIndex accounts, Payables payables, Reissue reissue, PayNotes notes,
    ClaimMail mail, PaymentPolicy policy, TimeProvider clock)
{
    private const string Table = "payways";
    private const string Held = "held";

    /// <returns>Why a person looks at it first; empty when it took effect.</returns>
    public async Task<IReadOnlyList<Watch>> AskAsync(string claimId, PayWay way, string by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(way);
        var claim = await file.StateAsync(claimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {claimId}.");
        var number = claim.Paying.Changes.Count + 1;
        while (!await rows.InsertAsync(Table, claimId, RowOf(number), way, cancellation: cancellation))
            number++;
        var held = await WatchedAsync(claim, way, cancellation);
        if (held.Count == 0)
            await ApplyAsync(claimId, way, cancellation);
        else
            await tables.Open(Table + "held").InsertAsync(new(Held, $"{claimId}-{RowOf(number)}") { ["Asked"] = Batch.NameOf(Today) }, cancellation);
        await file.AppendAsync(claimId, KeyOf(number), new PayWayAsked(number, way.Method, held), by, cancellation);
        await mail.SendAsync(claimId, KeyOf(number), null, _ => Text(held.Count > 0 ? "held" : "changed"), cancellation);
        if (held.Count == 0)
            await reissue.AllAsync(claimId, cancellation);
        return held;
    }

    /// <summary>Lets a held change take effect, or refuses it; false when it does not wait any more, or the same person asked for it.</summary>
    public async Task<bool> SettleAsync(string claimId, int number, bool release, string words, string by, CancellationToken cancellation)
    {
        var change = (await file.StateAsync(claimId, cancellation))?.Paying.Changes.FirstOrDefault(change => change.Number == number);
        if (change is null || change.Held.Count == 0 || change.By == by || (change.Released is { } settled && settled != release))
            return false;
        await notes.KeepAsync(claimId, KeyOf(number) + "-settled", words, cancellation);
        var fact = (PayWaySettled)(await file.AppendAsync(claimId, KeyOf(number) + "-settled", new PayWaySettled(number, release), by, cancellation)).Fact;
        await CarryOutAsync(claimId, number, fact.Released, cancellation);
        return fact.Released == release;
    }

    /// <summary>Does what a break left undone of the changes that are settled; one that still waits is left alone.</summary>
    public async Task FinishAsync(CancellationToken cancellation = default)
    {
        foreach (var held in await WaitingAsync(cancellation))
        {
            var change = (await file.StateAsync(held.ClaimId, cancellation))?.Paying.Changes.FirstOrDefault(change => change.Number == held.Number);
            if (change?.Released is { } released)
                await CarryOutAsync(held.ClaimId, held.Number, released, cancellation);
        }
    }

    /// <summary>What was settled last is what counts: a change that another overtook is not made after all.</summary>
    private async Task CarryOutAsync(string claimId, int number, bool released, CancellationToken cancellation)
    {
        var latest = (await file.StateAsync(claimId, cancellation))!.Paying.Changes.LastOrDefault(change => change.Released == true)?.Number;
        if (latest == number && await FindAsync(claimId, number, cancellation) is { } way)
            await ApplyAsync(claimId, way, cancellation);
        await mail.SendAsync(claimId, KeyOf(number) + "-settled", null, _ => Text(released ? "changed" : "refused"), cancellation);
        await tables.Open(Table + "held").DeleteAsync(Held, $"{claimId}-{RowOf(number)}", cancellation);
        if (released)
            await reissue.AllAsync(claimId, cancellation);
    }

    /// <summary>The way that was asked for; null when there is none of that number.</summary>
    public Task<PayWay?> FindAsync(string claimId, int number, CancellationToken cancellation = default)
        => rows.LoadAsync<PayWay>(Table, claimId, RowOf(number), cancellation);

    /// <summary>What waits for a person, oldest first.</summary>
    public async Task<IReadOnlyList<HeldChange>> WaitingAsync(CancellationToken cancellation = default)
        => await tables.Open(Table + "held").RowsAsync(Held, "0", "g", cancellation)
            .Select(row => new HeldChange(row.RowKey[..32], int.Parse(row.RowKey[33..], CultureInfo.InvariantCulture), DateOnly.ParseExact(row.GetString("Asked"), "yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .OrderBy(change => change.Asked).ToListAsync(cancellation);

    private DateOnly Today => AgencyCalendar.DateOf(clock.GetUtcNow());

    internal static string KeyOf(int number) => string.Create(CultureInfo.InvariantCulture, $"payway-{number}");

    private static string RowOf(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    private async Task<IReadOnlyList<Watch>> WatchedAsync(ClaimState claim, PayWay way, CancellationToken cancellation)
    {
        List<Watch> watches = [];
        if (way.Account is { } account && await accounts.IsOnAnotherAsync(claim.ClaimId, account, cancellation))
            watches.Add(Watch.SameAccount);
        // A new account for money that came back is what we asked for.
        if (way.Account is not null && policy.WatchBeforePayment && claim.Paying is { Unusable: false, CameBack.Count: 0 } && await payables.AnyDueAsync(claim.ClaimId, cancellation))
            watches.Add(Watch.BeforePayment);
        if (claim.Paying.Changes.Count(change => change.Asked > Today.AddDays(-policy.ChangesWithinDays)) + 1 >= policy.ManyChanges)
            watches.Add(Watch.ManyChanges);
        return watches;
    }

    private async Task ApplyAsync(string claimId, PayWay way, CancellationToken cancellation)
    {
        if (way.Account is { } account)
            await accounts.EnterAsync(claimId, account, cancellation);
        await people.ChangeAsync(claimId, now => now with { PaymentMethod = way.Method, Account = way.Account ?? now.Account }, cancellation);
    }

    private static ClaimMailText Text(string what) => new(
        Texts.Of($"payments.mail.{what}.subject"),
        [Texts.Of($"payments.mail.{what}"), Texts.Of("payments.mail.notYou")],
        "claims/status",
        Texts.Of("payments.mail.status"),
        TimeSpan.FromDays(60));
}
