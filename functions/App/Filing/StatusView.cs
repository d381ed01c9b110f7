namespace BenefitsFlow.App.Filing;

/// <summary>Where a claim stands, in the claimant's words and one language. Holds no personal data beyond the claim's own doings.</summary>
/// <param name="Confirmation">The number on the confirmation page.</param>
/// <param name="Headline">One sentence: what the claimant most wants to know.</param>
/// <param name="Next">Who acts next, on what, and by when; the claimant's own turns first.</param>
/// <param name="Happened">Newest first.</param>
/// <param name="Weeks">Newest first.</param>
/// <param name="Letters">Newest first.</param>
/// <param name="Money">Null before there is a weekly benefit amount.</param>
/// <param name="Owes">True when an overpayment was decided, paid or not.</param>
public sealed record StatusView(
    string Confirmation,
    string Headline,
    IReadOnlyList<StatusStep> Next,
    IReadOnlyList<StatusEvent> Happened,
    IReadOnlyList<StatusWeek> Weeks,
    IReadOnlyList<StatusLetter> Letters,
    StatusMoney? Money,
    bool Owes = false);

/// <summary>Something that has to be done.</summary>
/// <param name="Yours">True when the claimant has to do it, false when the agency or an employer does.</param>
/// <param name="Text">A whole sentence.</param>
/// <param name="By">Last day, inclusive, Pacific; null when there is none.</param>
/// <param name="Path">Page of this site where it is done, as <c>claims/weeks/2026-03-01</c>; null when there is none.</param>
public sealed record StatusStep(bool Yours, string Text, DateOnly? By, string? Path);

/// <summary>Something that happened.</summary>
public sealed record StatusEvent(DateOnly On, string Text);

/// <summary>A week of the claim.</summary>
/// <param name="Week">The Sunday.</param>
/// <param name="Text">What became of it.</param>
/// <param name="Paid">Dollars; null when nothing was paid.</param>
/// <param name="Path">Where it is certified or seen.</param>
public sealed record StatusWeek(DateOnly Week, string Text, decimal? Paid, string? Path);

/// <summary>A letter on the shelf.</summary>
/// <param name="Name">As the shelf knows it, without ending.</param>
public sealed record StatusLetter(string Name, string Title, DateOnly Mailed);

/// <summary>Dollars.</summary>
/// <param name="Left">Of the maximum benefits payable.</param>
public sealed record StatusMoney(decimal WeeklyBenefitAmount, decimal Paid, decimal Left, DateOnly BenefitYearEnds);
