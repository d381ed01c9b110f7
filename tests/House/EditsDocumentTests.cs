using BenefitsFlow.Law;
using BenefitsFlow.Law.Edits;

namespace BenefitsFlow.Tests.House;

/// <summary>The catalogue of edits, as people read it.</summary>
public class EditsDocumentTests
{
    private static readonly Dictionary<string, string> Families = new()
    {
        ["APP"] = "Application",
        ["IDN"] = "Identity",
        ["PAY"] = "Payment",
        ["SEP"] = "Separation",
        ["WAG"] = "Wages and the monetary determination",
        ["WEE"] = "Weeks",
    };

    [Fact]
    public void The_document_lists_every_edit() => MadeDocument.Holds("docs/edits.md", Document());

    private static string Document() => $"""
        # Edits

        The checks that the agency makes over a claim, {EditCatalogue.All.Count} of them. A raised edit is a question and decides nothing: two accounts that
        differ are a discrepancy, and nothing more is made of it here.

        - **Severity**: *information* never holds anything up; *stop payment* holds weeks until it is resolved, while the claim goes on; *stop claim* holds the claim.
        - **Basis**: a section orders it; *practice* means that no text does and prudence asks for it, with the nearest section.
        - **Days**: on which it is made, and the day of the claim that decides.
        - **Resolved by**: whose act resolves it; *the rule*, as soon as the facts are as it asks.
        - **Issue**: the question of eligibility that it opens; none when it only asks.

        {string.Join("\n\n", EditCatalogue.All.GroupBy(edit => edit.Code[..3]).Select(Section))}

        """.ReplaceLineEndings("\n");

    private static string Section(IGrouping<string, Edit> family) =>
        $"## {Families[family.Key]}\n\n| code | looks for | severity | basis | days | resolved by | issue | asks | question | pregunta |\n"
        + $"|---|---|---|---|---|---|---|---|---|---|\n{string.Join("\n", family.Select(Row))}";

    private static string Row(Edit edit) =>
        $"| {edit.Code} | {edit.Name.En} | {Severity(edit.Severity)} | {edit.Cite}{(edit.Basis == Basis.Practice ? " (practice)" : "")} | {Days(edit)} | "
        + $"{(edit.ResolvedBy is { } party ? Who(party) : "the rule")} | {edit.Issue ?? "–"} | {Who(edit.Ask.Of)} | {edit.Ask.Text.En} | {edit.Ask.Text.Es} |";

    private static string Severity(Severity severity) => severity switch
    {
        BenefitsFlow.Law.Edits.Severity.StopPayment => "stop payment",
        BenefitsFlow.Law.Edits.Severity.StopClaim => "stop claim",
        _ => "information",
    };

    private static string Days(Edit edit) =>
        $"{edit.InForce.From:yyyy-MM-dd}{(edit.InForce.Before is { } before ? $" to {before.AddDays(-1):yyyy-MM-dd}" : " on")}, {Day(edit.DecidedBy)}";

    private static string Day(DecidingDay day) => day switch
    {
        DecidingDay.Applied => "application",
        DecidingDay.Separated => "last day of work",
        DecidingDay.WeekClaimed => "week's Sunday",
        _ => "today",
    };

    private static string Who(Party party) => party switch
    {
        Party.Claimant => "claimant",
        Party.Employer => "employer",
        Party.Staff => "staff",
        _ => "other",
    };
}
