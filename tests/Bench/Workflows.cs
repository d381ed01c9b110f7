using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace BenefitsFlow.Bench;

/// <summary>Rules of Microsoft's RulesEngine, a library that reads its rules as text.</summary>
/// <remarks>
/// Set up for speed as its documentation and its own benchmark do: compiled once, with the fast compiler; typed input; amounts as global
/// parameters, computed once a decision (output actions allocate half as much again and were slower); no actions, no formatting of
/// messages; and of rules that must all be met, none after the first that is not.
/// </remarks>
internal static class Workflows
{
    private static readonly ReSettings ForSpeed = new()
    {
        UseFastExpressionCompiler = true,
        EnableFormattedErrorMessage = false,
        // A rule that does not compile is our mistake, not a rule that is not met.
        EnableExceptionAsErrorMessage = false,
        AutoExecuteActions = false,
        NestedRuleExecutionMode = NestedRuleExecutionMode.Performance,
    };

    /// <param name="amounts">Each may use those before it.</param>
    public static Engine With(string name, (string Name, string Expression)[] amounts, Rule rule) => new(
        [
            new Workflow
            {
                WorkflowName = name,
                GlobalParams = amounts.Select(amount => new ScopedParam { Name = amount.Name, Expression = amount.Expression }),
                Rules = [rule],
            },
        ],
        ForSpeed);

    public static Rule Rule(string expression) => new() { RuleName = expression, Expression = expression };

    public static Rule All(IEnumerable<string> expressions) => new() { RuleName = "all", Operator = "And", Rules = [.. expressions.Select(Rule)] };

    /// <summary>The engine's work ends before it returns.</summary>
    public static RuleResultTree Decide(this Engine engine, string name, RuleParameter facts)
    {
        var deciding = engine.ExecuteAllRulesAsync(name, facts);
        return deciding.IsCompletedSuccessfully
            ? deciding.Result[0]
            : throw new InvalidOperationException($"The rules of {name} did not end at once.");
    }

    public static T Amount<T>(this RuleResultTree result, string name) => (T)result.Inputs[name];
}
