using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments.Bank;

/// <summary>Something in a bank's file that is wrong or cannot be done: where it is, what it is, and what to do.</summary>
/// <param name="Line">From 1; the line after the last when something is missing at the end.</param>
/// <param name="Field">Name of the field, as the rules of the format call it; empty for the line as a whole.</param>
public sealed record BankProblem(int Line, string Field, Sentence Says, Sentence Todo)
{
    /// <param name="key">Of the text <c>payments.bank.{key}</c>, and of what to do: <c>payments.bank.{key}.do</c>.</param>
    internal static BankProblem Of(int line, string field, string key, params (string Name, object? Value)[] values)
        => new(line, field, Texts.Of($"payments.bank.{key}", [("field", field), .. values]), Texts.Of($"payments.bank.{key}.do", values));
}

/// <summary>One return or one notification of change.</summary>
/// <param name="Line">Of the addenda that says why.</param>
/// <param name="Code">As <c>R03</c> or <c>C01</c>.</param>
/// <param name="Trace">Of our payment, 15 digits.</param>
/// <param name="Cents">Of the entry: zero for a change.</param>
/// <param name="Reference">What our payment called the claim.</param>
/// <param name="Data">The corrected data of a change; empty for a return. It is an account's: shown and logged nowhere.</param>
public sealed record BankItem(int Line, string Code, string Trace, long Cents, string Reference, string Data)
{
    public bool IsChange => Code.StartsWith('C');

    /// <summary>The last seven digits of our payment's trace number.</summary>
    public string Sequence => Trace[^7..];
}

/// <summary>What became of one item.</summary>
/// <param name="Outcome">Key of the sentence: <c>payments.bank.outcome.{…}</c>.</param>
/// <param name="ClaimId">Null when no payment was found.</param>
public sealed record BankLine(int Line, string Code, string Trace, long Cents, string Outcome, string? ClaimId, DateOnly? Week);

/// <summary>What became of a bank's file.</summary>
/// <param name="File">The kept file's name.</param>
/// <param name="Refused">True when the file as a whole is not what the bank meant to send: then nothing in it was acted upon.</param>
/// <param name="By">Who brought it: a member of staff's id, or <c>bank</c>.</param>
public sealed record BankReport(
    string File, DateOnly On, string By, bool Refused, IReadOnlyList<BankLine> Lines, IReadOnlyList<BankProblem> Problems);
