using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>What no rule on record decides, or what the facts do not let it decide: a person does.</summary>
internal sealed record PersonDecides : Decision
{
    /// <summary>The name under which a member of staff says whether benefits are allowed.</summary>
    public const string Fact = "staff-decides";

    private static readonly Sentence Asked = new(
        "On all that is known, are benefits allowed?", "Según todo lo que se sabe, ¿se conceden los beneficios?");

    /// <param name="allowed">What the member found; null while nobody has.</param>
    /// <param name="because">Why the law's rules do not settle it.</param>
    public static PersonDecides On(string law, bool? allowed, Sentence because) => new()
    {
        Findings =
        [
            new(allowed == true, law, allowed switch
            {
                true => new("A person at the agency found that benefits are allowed.", "Una persona de la agencia encontró que se conceden los beneficios."),
                false => new("A person at the agency found that benefits are denied.", "Una persona de la agencia encontró que se niegan los beneficios."),
                null => because,
            })
            {
                Rule = nameof(PersonDecides),
                Facts = [Fact],
                Open = allowed is null,
                Question = allowed is null ? new(Party.Staff, Asked) : null,
            },
        ],
    };

    /// <summary>The verdict on it: a separation is denied from its week on, a week alone, a claim from the week in which the question came up.</summary>
    public static Verdict Of(IssueRecord record, Sentence because)
    {
        // Only the staff's word counts.
        var found = record.Of(Party.Staff).SelectMany(statement => statement.Content.Answers).LastOrDefault(answer => answer.Fact == Fact);
        bool? allowed = found?.Value.ValueKind switch
        {
            System.Text.Json.JsonValueKind.True => true,
            System.Text.Json.JsonValueKind.False => false,
            _ => null,
        };
        var decision = On(record.Issue.Law, allowed, because);
        return allowed switch
        {
            true => new(decision, IssueResult.Allow, null, Decided.Allowed),
            // What is owed back is for the law to say: a yes ends the question, a no leaves it open.
            false when record.Issue.Overpayment is null => new(decision, Denied(record), null, Decided.Denied),
            false => new(decision, null, null, Decided.Open),
            null => new(decision, null, null, Decided.Open) { Judgements = decision.Findings },
        };
    }

    private static IssueResult Denied(IssueRecord record)
    {
        var from = record.Issue.Week ?? Week.Of(record.Job?.LastDay ?? record.Issue.Detected).Sunday;
        return new(false, from, record.Issue.Week);
    }
}

/// <summary>What most decisions say in one sentence.</summary>
internal static class Decided
{
    public static readonly Sentence Allowed = new("Benefits are allowed.", "Se conceden los beneficios.");

    public static readonly Sentence Denied = new("Benefits are denied.", "Se niegan los beneficios.");

    public static readonly Sentence Open = new(
        "This is not decided yet. A person at the agency has to look at it.", "Esto todavía no está decidido. Una persona de la agencia tiene que revisarlo.");
}
