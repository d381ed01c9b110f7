using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;

namespace BenefitsFlow.App.Overpayments.Waivers;

/// <summary>The letter on a request for a waiver: what is waived, what is still owed, the arithmetic of the household, and how to appeal (RCW 50.20.190(2), 50.20.180).</summary>
public static class WaiverLetter
{
    /// <param name="mailed">The day it leaves, Pacific.</param>
    /// <param name="office">Where it is appealed.</param>
    public static Letter Of(Determination made, IssueRecord record, DateOnly mailed, AppealOffice office)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(office);
        var language = record.Claim.Language;
        return new Letter(
            language,
            (made.Result.Allowed ? Waived : NotAll).In(language),
            mailed,
            $"{record.Claim.Confirmation}-{record.Issue.Number}",
            record.Person.Addressee(),
            made.Proposal.Decided.In(language),
            [.. Rows(made).Select(row => new LetterRow(row.Label.In(language), row.Value.In(language)))],
            made.Proposal.Findings,
            [.. Steps(made, new Uri(office.Site, DebtPaper.Page)).Select(step => step.In(language))],
            [.. FinalRights.Of(Party.Claimant, mailed, office).Select(right => right.In(language))],
            [.. Meaning(made, record).Select(meant => meant.In(language))],
            AppealWindow.For(mailed).LastDay);
    }

    private static readonly Sentence Waived = new("You do not have to pay this back: our decision", "Usted no tiene que devolver esto: nuestra decisión");

    private static readonly Sentence NotAll = new("Your request not to pay benefits back: our decision", "Su pedido de no devolver beneficios: nuestra decisión");

    private static IEnumerable<(Sentence Label, Sentence Value)> Rows(Determination made)
    {
        if (made.Proposal.Debt is { } debt)
        {
            yield return (new("Benefits that you owed", "Beneficios que debía"), Money(debt.Owed));
            yield return (new("We waive", "Le exoneramos"), Money(debt.Waived));
            yield return (new("Benefits that you still owe", "Beneficios que todavía debe"), Money(debt.Owed - debt.Waived));
        }

        yield return (new("The law", "La ley"), new(made.Proposal.Law, made.Proposal.Law));
        foreach (var row in DecidedBy.Rows(made))
            yield return row;
    }

    private static IEnumerable<Sentence> Meaning(Determination made, IssueRecord record)
    {
        yield return LawInBrief.Of(record.Issue.Law);
        if (made.Proposal.Debt is { Waived: > 0 })
        {
            yield return new(
                "What we waive counts as benefits paid to you. If the waiver was given on false facts, you owe it again.",
                "Lo que exoneramos cuenta como beneficios pagados. Si se dio por datos falsos, usted lo debe otra vez.");
        }
    }

    private static IEnumerable<Sentence> Steps(Determination made, Uri page)
    {
        if (made.Result.Allowed)
        {
            yield return new("There is nothing to do. Keep this letter.", "No tiene que hacer nada. Guarde esta carta.");
            yield break;
        }

        yield return new($"Pay what you still owe, or ask for a plan, here: {page}.", $"Pague lo que todavía debe, o pida un plan, aquí: {page}.");
        yield return new(
            "When your household's money changes, you can ask again on the same page.", "Si cambia el dinero de su hogar, puede pedirlo otra vez en la misma página.");
    }

    private static Sentence Money(long cents) => new(Dates.Money(cents / 100m), Dates.Money(cents / 100m));
}
