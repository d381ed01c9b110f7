using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments.Books;

/// <summary>Something in a claim's books that cannot be. Cents.</summary>
/// <param name="Rule">The rule that it breaks: <see cref="BookRule.Name"/>.</param>
/// <param name="About">The week, the overpayment or the entry.</param>
/// <param name="Expected">What it would be.</param>
/// <param name="Found">What it is.</param>
public sealed record BookFinding(string Rule, string About, long Expected, long Found)
{
    /// <summary>The rule, and by how much the books miss it.</summary>
    public Sentence Says => Texts.Of(
        "books.rule." + Rule, ("about", About), ("expected", Amount(Expected)), ("found", Amount(Found)));

    private static string Amount(long cents) => (cents < 0 ? "−" : "") + Dollars.Exact(Math.Abs(cents / 100m));
}

/// <summary>What holds of every claim's books at any time at which nothing is under way.</summary>
/// <param name="Name">Its sentence is the text <c>books.rule.{name}</c>.</param>
/// <param name="Check">What breaks it; empty when it holds.</param>
public sealed record BookRule(string Name, Func<ClaimBooks, IEnumerable<(string About, long Expected, long Found)>> Check)
{
    /// <summary>All that a claim's books break.</summary>
    public static IReadOnlyList<BookFinding> Breaches(ClaimBooks books)
    {
        ArgumentNullException.ThrowIfNull(books);
        return [.. BookRules.All.SelectMany(rule => rule.Check(books).Select(breach => new BookFinding(rule.Name, breach.About, breach.Expected, breach.Found)))];
    }
}
