using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments.Books;

/// <summary>
/// Checks the books of the next claims in the order of their ids, and keeps what it finds. What an overpayment lacks in the ledger is posted first: a kill
/// between a fact and its entry is made good, not reported. A claim that agreed and whose file has not grown since is passed over, save on Sundays and when somebody asks for a check.
/// </summary>
public sealed class CheckBooksPage(ClaimFile file, Ledger ledger, DebtEntries debts, BookShelf shelf)
{
    /// <summary>Claims looked at in one go.</summary>
    internal const int Claims = 500;

    /// <returns>Where the next page begins.</returns>
    [Function(nameof(CheckBooksPage))]
    public async Task<BooksPage> Run([ActivityTrigger] BooksPage page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(page);
        var claims = await file.ClaimsAfterAsync(page.After ?? "", cancellation).Take(Claims).ToListAsync(cancellation);
        var found = 0;
        await Parallel.ForEachAsync(claims, new ParallelOptions { MaxDegreeOfParallelism = Ahead.AtOnce, CancellationToken = cancellation }, async (claimId, stop) =>
        {
            if (!await AgreesAsync(claimId, page, stop))
                Interlocked.Increment(ref found);
        });
        var next = page with { After = claims.Count < Claims ? null : claims[^1], Checked = page.Checked + claims.Count, Found = page.Found + found };
        await shelf.KeepAsync(next, cancellation);
        return next;
    }

    private async Task<bool> AgreesAsync(string claimId, BooksPage page, CancellationToken cancellation)
    {
        var length = await file.LengthAsync(claimId, cancellation);
        if (length == 0 || (!page.Whole && await shelf.AgreedAsync(claimId, length, cancellation)))
            return true;
        await PostAsync(claimId, cancellation);
        if (await ClaimBooks.ReadAsync(file, ledger, claimId, cancellation) is not { } books)
            return true;
        var findings = BookRule.Breaches(books);
        await shelf.KeepAsync(claimId, length, findings, page.Day, cancellation);
        return findings.Count == 0;
    }

    /// <summary>An entry that stands with other money than its fact is found below, and keeps nobody else's books from being checked.</summary>
    private async Task PostAsync(string claimId, CancellationToken cancellation)
    {
        try
        {
            await debts.PostAsync(claimId, cancellation);
        }
        catch (InvalidOperationException)
        {
        }
    }
}

internal static class CheckBooksPageStep
{
    public static Task<BooksPage> CheckBooksPage(this TaskOrchestrationContext context, BooksPage page)
        => context.CallActivityAsync<BooksPage>(nameof(Books.CheckBooksPage), page, Steps.Retried);
}
