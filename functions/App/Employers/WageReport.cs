using BenefitsFlow.Law;

namespace BenefitsFlow.App.Employers;

/// <summary>Control totals.</summary>
/// <param name="Wages">Dollars and cents.</param>
/// <param name="Hours">Of the lines that show hours.</param>
public sealed record WageTotals(int Lines, decimal Wages, long Hours);

/// <summary>Something to know about lines that were taken.</summary>
/// <param name="Count">Of lines.</param>
/// <param name="Lines">The first of them, at most 20.</param>
public sealed record WageNote(string Code, Sentence Says, int Count, IReadOnlyList<int> Lines);

/// <summary>What was and what was not taken of a wage file: <c>Taken.Lines + RefusedLines</c> are the lines that were not blank.</summary>
/// <param name="Employer">Account number.</param>
/// <param name="Confirmation">The same for the same file, whenever it is filed; null when it was only checked.</param>
/// <param name="RefusedLines">How many lines were not taken.</param>
/// <param name="Refused">Their mistakes in the order of the file, several a line possible; at most the first 1,000.</param>
public sealed record WageReport(
    string Employer,
    string Quarter,
    string? Confirmation,
    WageTotals Taken,
    int RefusedLines,
    IReadOnlyList<WageMistake> Refused,
    IReadOnlyList<WageNote> Notes);

/// <summary>Why a file was not read at all.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Field">What to change: <c>account</c>, <c>quarter</c> or <c>file</c>.</param>
public sealed record WageProblem(string Code, int Status, string Field, Sentence Says)
{
    /// <summary>The same for every problem of this code.</summary>
    public Sentence Title => EmployerTexts.Of($"problem.{Code}.title");

    public static WageProblem Of(string code, int status, string field, params (string Name, object? Value)[] values)
        => new(code, status, field, EmployerTexts.Of($"problem.{code}", values));
}

/// <summary>One of the two.</summary>
public sealed record WageAnswer(WageReport? Report, WageProblem? Problem);
