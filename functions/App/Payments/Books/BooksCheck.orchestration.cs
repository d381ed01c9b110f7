namespace BenefitsFlow.App.Payments.Books;

/// <summary>The check of all claims' books, page after page. Instance <c>books-{yyyy-MM-dd}</c>, with the time when staff asked for it.</summary>
public static class BooksCheck
{
    /// <summary>The number of this code, raised by every change that a check under way could not replay (docs/adr/0005).</summary>
    public const int Code = 1;

    /// <summary>Pages in one generation: its history stays short.</summary>
    private const int Pages = 20;

    [Function(nameof(BooksCheck))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var page = context.GetInput<BooksPage>()!;
        for (var done = 0; done < Pages && page.After is not null; done++)
            page = await context.CheckBooksPage(page);
        if (page.After is not null)
            context.ContinueAsNew(page with { Code = Code });
    }
}
