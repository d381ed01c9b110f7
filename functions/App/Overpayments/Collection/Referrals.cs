using System.Globalization;
using System.Text;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>The federal offset program, which takes tax refunds: the notice first, then the file of debts that qualify (26 USC 6402(f)).</summary>
public sealed class Referrals(DebtFile debts, DebtPaper paper, ClaimMail mail, ClaimFile file, PersonalFile people, ClaimNumbers numbers, AgencyBlobs blobs)
{
    public const string Container = "treasury";

    /// <summary>Whether a debt can be referred today; what is still missing stands in its findings.</summary>
    public TreasuryReferral Of(DebtOnFile at)
    {
        ArgumentNullException.ThrowIfNull(at);
        return TreasuryReferral.For(new()
        {
            Fraud = at.Debt.Kind == OverpaymentKind.Fraud,
            UnreportedEarnings = at.Debt.Collection.UnreportedEarnings,
            Final = at.Debt.Final is not null && !at.Claim.CollectionStayed,
            PastDue = at.Debt.IsOwed && at.Debt.Missed.Count > 0 && !Arrears.PlanKept(at.Debt),
            NoticeSent = at.Debt.Collection.Noticed,
            Referred = debts.Today,
        });
    }

    /// <summary>Tells the debtor, once.</summary>
    /// <param name="unreportedEarnings">A person found that it comes from a failure to report earnings.</param>
    public async Task NoticeAsync(ClaimDebt debt, bool unreportedEarnings, string staffId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(debt);
        var noticed = await debts.AppendAsync(debt.ClaimId, "referral-noticed", new ReferralNoticed(debt.Number, unreportedEarnings), staffId, cancellation);
        var name = string.Create(CultureInfo.InvariantCulture, $"overpayment-{debt.Number}-referral");
        await paper.WriteAsync(debt, name, (at, _, addressee, page) => LetterOf(at, Of(at), noticed.AgencyDate, addressee, page), cancellation);
        await mail.SendAsync(debt.ClaimId, name, null, _ => DebtMails.Referral(name), cancellation);
    }

    /// <summary>
    /// Writes the day's file of all debts that qualify, once, and enters in each that it is referred. After a break the file that stands is the one that
    /// counts.
    /// </summary>
    /// <returns>Its name, and how many debts it holds.</returns>
    public async Task<(string Name, int Debts)> WriteAsync(string staffId, CancellationToken cancellation = default)
    {
        var day = debts.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var name = day + ".csv";
        if (await blobs.ReadAsync(Container, name, cancellation) is null)
            await blobs.WriteOnceAsync(Container, name, BinaryData.FromString(await LinesAsync(cancellation)), "text/csv", cancellation);
        var lines = (await blobs.ReadAsync(Container, name, cancellation))!.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var fields in lines.Select(line => line.Split(',')))
        {
            var reference = PaymentReference.Read(fields[0])!;
            var claimId = await numbers.FindAsync(reference.Confirmation, cancellation) ?? throw new InvalidDataException($"The file {name} names a claim that is none.");
            var cents = (long)(decimal.Parse(fields[4], CultureInfo.InvariantCulture) * 100);
            await debts.AppendAsync(claimId, "referred-" + day, new DebtReferred(reference.Number, day, cents), staffId, cancellation);
        }

        return (name, lines.Length);
    }

    private async Task<string> LinesAsync(CancellationToken cancellation)
    {
        var lines = new StringBuilder();
        await foreach (var claimId in file.ClaimsAsync(cancellation))
        {
            if (await file.StateAsync(claimId, cancellation) is not { } claim || await people.LoadAsync(claimId, cancellation) is not { } person)
                continue;
            foreach (var at in claim.Overpayments.Where(one => one is { IsOwed: true, Collection.Referred: null }).Select(one => new DebtOnFile(claim, one)))
                if (Of(at).Possible == true)
                    lines.Append(CultureInfo.InvariantCulture, $"{DebtLetters.Reference(at)},{person.Ssn},{Plain(person.LastName)},{Plain(person.FirstName)},{at.Debt.Total / 100m:0.00},{at.Debt.Final:yyyy-MM-dd}\n");
        }

        return lines.ToString();
    }

    private static string Plain(string name) => name.Replace(',', ' ').Replace('\n', ' ');

    internal static Letter LetterOf(DebtOnFile at, TreasuryReferral referral, DateOnly mailed, IReadOnlyList<string> addressee, Uri page)
    {
        var (language, from) = (at.Claim.Language, Dates.Of(referral.Earliest ?? mailed));
        return new(
            language,
            new Sentence("Your debt may be taken from a federal tax refund", "Su deuda se puede tomar de un reembolso federal de impuestos").In(language),
            mailed,
            DebtLetters.Reference(at).ToString(),
            addressee,
            new Sentence(
                $"From {from.En} we may send this debt to the federal program that takes tax refunds.",
                $"Desde el {from.Es} podemos enviar esta deuda al programa federal que toma reembolsos de impuestos.").In(language),
            [new(new Sentence("You owe in all", "Usted debe en total").In(language), Dates.Money(Math.Max(0, at.Debt.Total) / 100m))],
            referral.Findings,
            [new Sentence($"Pay, or ask for a plan and keep it, before that day: {page}.", $"Pague, o pida un plan y cúmplalo, antes de ese día: {page}.").In(language)],
            [new Sentence(
                "If you do not owe this, or it is not past due, write to us before that day and send what shows it. A person looks at it.",
                "Si no debe esto, o no está vencido, escríbanos antes de ese día y mande lo que lo demuestre. Una persona lo revisa.").In(language)]);
    }
}
