namespace BenefitsFlow.App.Issues.Questions;

/// <summary>
/// What concerns one side alone: health, violence, children, beliefs, the right to work (chapter 50.13 RCW). The other side hears of it only that there
/// is such a reason, and what it has to answer itself: what it was told, asked for, offered.
/// </summary>
internal static class Privacy
{
    private static readonly HashSet<string> OfEmployer =
    [
        "ToldPromptly", "ToldBeforeLeaving", "ToldEmployer", "AskedForChanges", "AskedForLeave", "AskedToReturn", "AccommodationOffered",
        "EmploymentEnded", "EntitledToReturn", "ChangedByEmployer", "CouldWorkFromHome",
    ];

    /// <summary>True for an answer on, or a choice of, a part that the kind keeps private.</summary>
    public static bool Holds(IssueKind kind, Answer answer)
    {
        var way = Gathered.Raising.Contains(answer.Fact) ? Answers.Plain(answer.Value) + "."
            : answer.Fact.StartsWith(Shapes.ToldOf(""), StringComparison.Ordinal) ? answer.Fact[Shapes.ToldOf("").Length..]
            : answer.Fact + ".";
        return kind.Private.Any(part => way.StartsWith(part, StringComparison.Ordinal));
    }

    /// <summary>True for what only the employer can confirm or deny.</summary>
    public static bool ConcernsEmployer(string fact) => OfEmployer.Contains(fact[(fact.LastIndexOf('.') + 1)..]);
}
