using BenefitsFlow.Law;

namespace BenefitsFlow.App.Employers;

/// <summary>One person's quarter, read and found good. Personal: it goes sealed into the wage records and nowhere else.</summary>
/// <param name="Number">Line in the file, 1 for the first.</param>
/// <param name="Ssn">Nine digits.</param>
/// <param name="Hours">Whole hours; null when the file shows none.</param>
/// <param name="Cents">Gross wages, not negative.</param>
/// <param name="Soc">Six digits; empty when the file shows none.</param>
public sealed record WageLine(
    int Number, string Ssn, string LastName, string FirstName, string MiddleName, string Suffix, int? Hours, long Cents, string Soc);

/// <summary>Why a line was not taken, and what to do. No personal data but the last four digits of a number.</summary>
/// <param name="Field">The column's name in the layout, or <c>line</c>.</param>
public sealed record WageMistake(int Line, string Field, string Code, Sentence Reason, Sentence Action)
{
    /// <summary>The mistake whose sentences stand under <paramref name="code"/>.</summary>
    public static WageMistake Of(int line, string field, string code, params (string Name, object? Value)[] values)
        => new(line, field, code, EmployerTexts.Of($"{code}.reason", values), EmployerTexts.Of($"{code}.action", values));
}

/// <summary>What a line of a file came to: taken, or refused with every mistake found in it, or blank.</summary>
/// <param name="Line">Null unless the line is good.</param>
/// <param name="Notes">Codes of what is worth saying of a good line.</param>
public sealed record ReadLine(int Number, WageLine? Line, IReadOnlyList<WageMistake> Mistakes, IReadOnlyList<string> Notes)
{
    public bool Blank => Line is null && Mistakes.Count == 0;
}
