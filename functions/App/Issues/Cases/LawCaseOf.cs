using System.Text.Json;
using System.Text.Json.Nodes;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>A kind that the law decides on a record of facts: what was gathered, and what is on file.</summary>
/// <typeparam name="TFacts">The law's record of facts.</typeparam>
internal abstract class LawCase<TFacts> : LawCase
    where TFacts : class
{
    private static readonly Sentence Missing = new(
        "Too little is known for the rules to decide this. This is not a denial.", "Se sabe muy poco para que las reglas decidan esto. Esto no es una denegación.");

    public sealed override Type Facts => typeof(TFacts);

    public sealed override Verdict Decide(IssueRecord record, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(record);
        var gathered = Gathered.Of(record, Facts);
        var verdict = Apply(record, gathered, today);
        return Judgements.In(verdict, gathered, record, Facts, today);
    }

    /// <summary>What is on file goes into the facts.</summary>
    protected abstract void Fill(JsonObject facts, IssueRecord record, Gathered gathered, DateOnly today);

    /// <summary>The law on the facts.</summary>
    protected abstract Verdict Decide(TFacts facts, IssueRecord record);

    /// <summary>Facts that cannot be, and days of which no law is on record, go to a person.</summary>
    private Verdict Apply(IssueRecord record, Gathered gathered, DateOnly today)
    {
        try
        {
            var facts = gathered.Json;
            Fill(facts, record, gathered, today);
            return Decide(facts.Deserialize<TFacts>(FactPaths.Json)!, record);
        }
        catch (NoParameter e)
        {
            return PersonDecides.Of(record, e.Sentence);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return PersonDecides.Of(record, Missing);
        }
    }

    /// <summary>A value for the facts, unless one was gathered.</summary>
    protected static void Default(JsonObject facts, string path, object value)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts[JsonNamingPolicy.CamelCase.ConvertName(path)] is null)
            Set(facts, path, value);
    }

    /// <summary>A value that is on file, whatever anybody said.</summary>
    protected static void Set(JsonObject facts, string path, object? value)
        => Gathered.Put(facts, path, JsonSerializer.SerializeToNode(value, FactPaths.Json));
}
