using System.Collections.Frozen;

namespace BenefitsFlow.Law.Issues;

/// <summary>One side's chance on one thing, and what is said of it.</summary>
internal static class RebuttalFinding
{
    private static readonly Parameter<string> Federal = Parameter.Load<string>("Issues/federal-rebuttal-duty");

    private static readonly FrozenDictionary<ChanceState, Sentence> Said = new Dictionary<ChanceState, Sentence>
    {
        [ChanceState.NotNeeded] = new("nothing has to be answered", "no hay nada que responder"),
        [ChanceState.Unknown] = new("a person has to say whether it matters", "una persona tiene que decir si es importante"),
        [ChanceState.Owed] = new("the chance to answer has not been given yet", "todavía no se ha dado la oportunidad de responder"),
        [ChanceState.Running] = new("the time to answer is running", "el plazo para responder está corriendo"),
        [ChanceState.Answered] = new("it was answered", "se respondió"),
        [ChanceState.Lapsed] = new("the time to answer ran out without an answer", "el plazo para responder terminó sin respuesta"),
    }.ToFrozenDictionary();

    private static readonly Question Material = new(
        Party.Staff,
        new("Could the decision rest on this statement?", "¿Podría la decisión basarse en esta declaración?"));

    private static readonly Question Disputed = new(
        Party.Staff,
        new("Does this statement conflict with what the other side says?", "¿Contradice esta declaración lo que dice la otra parte?"));

    /// <summary>A side's first chance to give its own facts.</summary>
    public static RebuttalWindow First(Party side, Chance? chance, DateOnly day, Reasons reasons)
    {
        var (state, last) = Stands(chance, day, reasons);
        var (cite, fact) = side == Party.Claimant
            ? ("WAC 192-120-040", nameof(RebuttalFacts.Claimant))
            : ("WAC 192-130-080(1)", nameof(RebuttalFacts.Employer));
        reasons.Find(Finding(side, null, state, last, cite, null, [fact]));
        return new(side, null, state, last);
    }

    /// <summary>The chance to answer a statement.</summary>
    public static RebuttalWindow Of(int index, Party side, RebuttalFacts facts, Reasons reasons)
    {
        var statement = facts.Statements[index];
        // "We will not use any facts received after the interview … unless: (a) We tell you about the new information, and …"
        var claimant = side == Party.Claimant;
        if (statement.CrossMatch || (!claimant && !facts.Separation))
            reasons.Take(Federal, facts.On);
        var asked = Asked(statement, claimant);
        var answerable = statement.Material == true && (claimant || statement.Disputed == true);
        var (state, last) = asked is not null ? (ChanceState.Unknown, null)
            : answerable ? Stands(statement.Rebuttal, facts.On, reasons)
            : (ChanceState.NotNeeded, (DateOnly?)null);
        reasons.Find(Finding(
            side, index, state, last, claimant ? "WAC 192-120-040(2)" : "WAC 192-130-080(1)", asked, [nameof(RebuttalFacts.Statements)]));
        return new(side, index, state, last);
    }

    private static Question? Asked(Statement statement, bool claimant) => statement switch
    {
        { Material: null } => Material,
        { Material: true, Disputed: null } when !claimant => Disputed,
        _ => null,
    };

    private static (ChanceState State, DateOnly? LastDay) Stands(Chance? chance, DateOnly day, Reasons reasons) =>
        chance is null ? (ChanceState.Owed, null) : chance.On(day, reasons);

    private static Finding Finding(
        Party side, int? statement, ChanceState state, DateOnly? last, string cite, Question? asked, IReadOnlyList<string> facts) =>
        new(state is ChanceState.NotNeeded or ChanceState.Answered or ChanceState.Lapsed, cite, () => Words(side, statement, state, last))
        {
            Rule = nameof(RebuttalDuty),
            Facts = facts,
            Open = asked is not null,
            Question = asked,
        };

    private static Words Words(Party side, int? statement, ChanceState state, DateOnly? last)
    {
        var (who, quien) = side == Party.Claimant ? ("The claimant's", "La parte solicitante") : ("The employer's", "El empleador");
        var (on, sobre) = statement is { } i ? ($"answer to statement {i + 1}", $"la declaración {i + 1}") : ("own facts", "sus propios datos");
        var (until, hasta) = last is { } day
            ? ($" The last day is {English.Weekday(day)}.", $" El último día es el {Spanish.Weekday(day)}.")
            : ("", "");
        return new($"{who} {on}: {Said[state].En}.{until}", $"{quien}, {sobre}: {Said[state].Es}.{hasta}");
    }
}
