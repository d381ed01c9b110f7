using System.Globalization;

namespace BenefitsFlow.App.Employers;

/// <summary>What an employer sent from the page.</summary>
/// <param name="Key">Filing key as typed.</param>
/// <param name="File">Null when none was chosen.</param>
public sealed record WagesSent(string? Account, string? Quarter, string? Key, bool CheckOnly, Stream? File);

/// <summary>The page <c>/employers/wages</c> behind its layout: takes what was sent, and says in words what came of it.</summary>
public sealed class WagesForm(WageFiling filing, FilingKey keys)
{
    private static readonly CultureInfo Figures = CultureInfo.GetCultureInfo("en-US");

    /// <summary>Files or checks; a key that does not fit shows nothing and takes nothing.</summary>
    public async Task<WageAnswer> SubmitAsync(WagesSent sent, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var account = sent.Account?.Replace("-", "", StringComparison.Ordinal).Trim();
        if (!WageFiling.IsAccount(account))
            return new(null, WageProblem.Of("account-shape", 400, "account"));
        if (!keys.Fits(account!, sent.Key))
            return new(null, WageProblem.Of("filing-key", 403, "key"));
        return sent.File is null
            ? new(null, WageProblem.Of("file-missing", 400, "file"))
            : await filing.FileAsync(account, sent.Quarter?.Trim(), sent.File, sent.CheckOnly, cancellation);
    }

    /// <summary>What <c>wages.form.html</c> names under <c>report</c>: every text in the reader's language.</summary>
    public static IReadOnlyDictionary<string, object?> ModelOf(WageReport report, string language)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new Dictionary<string, object?>
        {
            ["employer"] = report.Employer,
            ["quarter"] = report.Quarter,
            ["confirmation"] = report.Confirmation,
            ["lines"] = report.Taken.Lines.ToString("N0", Figures),
            ["wages"] = report.Taken.Wages.ToString("$#,0.00", Figures),
            ["hours"] = report.Taken.Hours.ToString("N0", Figures),
            ["refusedLines"] = report.RefusedLines.ToString("N0", Figures),
            ["refused"] = report.Refused.Select(m => new Dictionary<string, object?>
            {
                ["line"] = m.Line.ToString("N0", Figures),
                ["column"] = EmployerTexts.Of($"column.{m.Field}").In(language),
                ["reason"] = m.Reason.In(language),
                ["action"] = m.Action.In(language),
            }).ToList(),
            ["notes"] = report.Notes.Select(n => new Dictionary<string, object?>
            {
                ["says"] = n.Says.In(language),
                ["lines"] = string.Join(", ", n.Lines.Select(l => l.ToString("N0", Figures))),
            }).ToList(),
        };
    }
}
