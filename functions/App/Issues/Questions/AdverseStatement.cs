using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>A statement that speaks against a party which has not answered it yet.</summary>
/// <param name="Number">Of the statement on the record.</param>
/// <param name="By">Who made it.</param>
/// <param name="Said">What of it the party is told; a statement of somebody else holds its words alone.</param>
public sealed record AdverseStatement(int Number, DateOnly On, Party By, IReadOnlyList<PassedOn> Said)
{
    /// <summary>All of them, oldest first; empty when the party has answered each.</summary>
    internal static IReadOnlyList<AdverseStatement> Against(IssueRecord record, Party party) =>
    [
        .. from statement in record.Statements
           where statement.Taken.AdverseTo == party && !Answered(record, party, statement.Number)
           let said = Told(record, statement)
           where said.Count > 0
           select new AdverseStatement(statement.Number, statement.On, statement.Taken.By, said),
    ];

    private static bool Answered(IssueRecord record, Party party, int number) => record.Of(party).Any(own => own.Number > number
        && (own.Taken.Rebuts == number || own.Content.Answers.Any(answer => Rebuttals.Answered(answer)?.Statement == number)));

    /// <summary>What of a statement the party reads against which it speaks.</summary>
    internal static IReadOnlyList<PassedOn> Told(IssueRecord record, StatementOnRecord statement)
    {
        var before = record with { Statements = [.. record.Statements.Where(other => other.Number < statement.Number)] };
        return statement.Taken.By switch
        {
            Party.Other => [.. statement.Content.Answers.Select(answer => Plain(record, answer))],
            // What staff find of the law is no statement; what they hold against the party is.
            Party.Staff => [.. statement.Content.Answers.Where(answer => !answer.IsOfLaw()).Select(answer => Plain(record, answer))],
            _ => Questions.PassedOn.In(before, statement.Content),
        };
    }

    private static PassedOn Plain(IssueRecord record, Answer answer)
        => new(answer.Fact, answer.Asked, AnswerWords.Of(IssueCatalogue.Of(record.Issue.Code), answer), answer.Words);
}
