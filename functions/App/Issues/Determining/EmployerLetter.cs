using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>
/// The employer's letter on a determination (RCW 50.20.180; WAC 192-130-070). It holds nothing private of the claimant: no amounts, nothing of other
/// employers, and of the reasons only what an employer may read.
/// </summary>
public static class EmployerLetter
{
    /// <param name="contact">Null when nothing is on record.</param>
    /// <param name="mailed">The day it leaves, Pacific.</param>
    /// <param name="office">Where it is appealed.</param>
    /// <param name="isPrivate">
    /// True for a finding that is the claimant's own matter: it is left out with all it rests on. Null when nobody has said: then only the conclusions
    /// are told.
    /// </param>
    /// <exception cref="ArgumentException">When the issue is about no job.</exception>
    public static Letter Of(Determination made, IssueRecord record, EmployerContact? contact, DateOnly mailed, AppealOffice office, Func<Finding, bool>? isPrivate = null)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(record);
        var job = record.Job ?? throw new ArgumentException("The issue is about no job, so no employer is told.", nameof(record));
        var (language, kind) = (contact?.Language ?? "en", IssueCatalogue.Of(record.Issue.Code));
        return new Letter(
            language,
            new Sentence("Decision about a former worker of yours", "Decisión sobre una persona que trabajó para usted").In(language),
            mailed,
            $"{record.Claim.Confirmation}-{record.Issue.Number}",
            [job.Employer, .. contact?.Address is { Count: > 0 } lines ? lines : [job.City]],
            Decision(made, NameOf(record)).In(language),
            [.. Rows(made, record, job, kind).Select(row => new LetterRow(row.Label.In(language), row.Value.In(language)))],
            Told(made.Proposal.Findings, isPrivate),
            [NextStep.In(language)],
            [.. FinalRights.Of(Party.Employer, mailed, office).Select(right => right.In(language))],
            [LawInBrief.Of(record.Issue.Law).In(language), AsTold.In(language)],
            AppealWindow.For(mailed).LastDay);
    }

    private static Sentence Decision(Determination made, string worker) => made.Result.Allowed
        ? new(
            $"Unemployment benefits are allowed to {worker}, as far as this question goes.",
            $"Se conceden beneficios de desempleo a {worker}, en lo que toca a esta pregunta.")
        : new($"Unemployment benefits are denied to {worker}.", $"Se niegan beneficios de desempleo a {worker}.");

    private static IEnumerable<(Sentence Label, Sentence Value)> Rows(Determination made, IssueRecord record, Filing.Job job, IssueKind kind)
    {
        var name = NameOf(record);
        yield return (new("Worker", "Persona que trabajó"), new(name, name));
        if (job.LastDay is { } last)
            yield return (new("Last day of work", "Último día de trabajo"), Dates.Of(last));
        yield return (new("The question", "La pregunta"), kind.Name);
        yield return (new("The law", "La ley"), new(made.Proposal.Law, made.Proposal.Law));
        yield return made.Result.Allowed
            ? (new("Benefits", "Beneficios"), new("Allowed", "Concedidos"))
            : (new("Weeks denied", "Semanas negadas"), Denial.Weeks(made.Result));
        foreach (var row in DecidedBy.Rows(made))
            yield return row;
    }

    /// <summary>At least one reason is left: when all are private, the decision stands for them.</summary>
    private static Finding[] Told(IReadOnlyList<Finding> findings, Func<Finding, bool>? isPrivate)
    {
        if (isPrivate is null)
            return [.. findings.Select(finding => finding with { Limbs = [] })];
        Finding[] told = [.. Without(findings, isPrivate)];
        return told.Length > 0 ? told : [new(true, findings[0].Cite, Weighed)];
    }

    private static IEnumerable<Finding> Without(IEnumerable<Finding> findings, Func<Finding, bool> isPrivate)
        => findings.Where(finding => !isPrivate(finding)).Select(finding => finding with { Limbs = [.. Without(finding.Limbs, isPrivate)] });

    private static string NameOf(IssueRecord record) => $"{record.Person.FirstName} {record.Person.LastName}";

    private static Sentence Weighed { get; } = new(
        "We applied this section. The facts that it rests on are the worker's private matter.",
        "Aplicamos esta sección. Los hechos en que se basa son asunto privado de la persona.");

    private static Sentence AsTold { get; } = new(
        "The reasons below are given in the words in which we told them to the worker: \"you\" is the worker.",
        "Las razones de abajo se dan con las palabras con que se las dijimos a la persona que trabajó: \"usted\" es esa persona.");

    private static Sentence NextStep { get; } = new(
        "You do not have to do anything. If you know something that is not in the reasons, appeal and say it.",
        "Usted no tiene que hacer nada. Si sabe algo que no está en las razones, apele y dígalo.");
}
