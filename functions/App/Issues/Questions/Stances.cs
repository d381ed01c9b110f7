using System.Text.Json;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>What a statement says on facts of the law: its own answers, and its yes or no to those of the other side.</summary>
internal static class Stances
{
    private static readonly JsonElement Yes = JsonSerializer.SerializeToElement(true);
    private static readonly JsonElement No = JsonSerializer.SerializeToElement(false);

    /// <summary>What only the agency can say: a judgement, or what it has on file itself.</summary>
    private static readonly HashSet<string> OfStaff =
    [
        "Judged", "ActOutweighs", "PreponderanceAgainst", "NoImposterShown", "NothingInKeepingNearby", "NarrowsProspects", "PublicHealthEmergency",
        "DeclaredInWeek", "FederalVerification", "Directed", "EligibleOnFullTimeLoss", "Request", "DidNotReply", "ClaimantDidNotReply", "ClaimantSilent",
        "AnswersClosed", "EmployerIdentified", "InApprovedTraining", "ClaimEffective", "ClaimBegins", "BaseYearBegins", "FoundProhibited", "Week", "Separated",
        "FiledOn", "UnclaimedSince", "AllQuestionsAnswered", "CertifiedByClaimant", "Discovered", "ContinuedClaim", "On", "StrikeWeeksPaid", "AlreadyPaid",
        "TookPartInServices", "RegisteredOn", "ToldToRegisterOn", "FirstPaymentIssuedOn", "TrainingApproved", "LongerStandbyApproved", "OtherWorkQualifies",
        "TookPart", "RequirementsMet", "SubstantiallyComplied", "RecordsWithheld", "Unanswered",
    ];

    /// <summary>Each fact with what was said on it. An answer that cannot stand there is left out: it is shown, and settles nothing.</summary>
    public static IEnumerable<(string Fact, Said Said)> In(StatementOnRecord statement, IssueRecord record, FactPaths paths)
    {
        var by = statement.Taken.By;
        foreach (var answer in statement.Content.Answers)
        {
            if (answer.IsOfLaw() && MaySay(by, answer.Fact, paths) && paths.Fits(answer.Fact, answer.Value))
                yield return (answer.Fact, new(by, statement.Number, answer.Value, answer.Words));
            else if (Rebuttals.Answered(answer) is { } to && MaySay(by, to.Fact, paths) && OfOther(record, to.Statement, to.Fact) is { } other)
                yield return (to.Fact, new(by, statement.Number, Against(Answers.Plain(answer.Value), other), answer.Words));
        }
    }

    /// <summary>A party may say what is not the agency's alone, and no lists.</summary>
    public static bool MaySay(Party by, string fact, FactPaths paths)
    {
        if (by == Party.Staff)
            return true;
        // The direction to apply is the agency's; that of an employer to its worker has a part before it.
        var own = OfStaff.Contains(fact) || (fact.LastIndexOf('.') is > 0 and var dot && fact[(dot + 1)..] is var name && name != "Directed" && OfStaff.Contains(name));
        return !own && paths.TypeOf(fact) is { } type && (paths.IsPart(fact) || Shapes.Of(type) is not null);
    }

    /// <summary>What is the agency's alone is not asked of a party; of a list, it is asked in questions or words of our own.</summary>
    public static bool MayBeAsked(Party party, string fact, FactPaths paths) => MaySay(party, fact, paths) || Shapes.Of(paths.TypeOf(fact)!) is null;

    private static JsonElement? OfOther(IssueRecord record, int statement, string fact) =>
        record.Statements.FirstOrDefault(other => other.Number == statement)?.Content.Answers.LastOrDefault(answer => answer.Fact == fact)?.Value;

    /// <summary>Agreeing says the same; disagreeing with a yes or no says the opposite; all else only contradicts.</summary>
    private static JsonElement? Against(string stance, JsonElement other) => (stance, other.ValueKind) switch
    {
        (Rebuttals.Agree, _) => other,
        (Rebuttals.Disagree, JsonValueKind.True) => No,
        (Rebuttals.Disagree, JsonValueKind.False) => Yes,
        _ => null,
    };
}
