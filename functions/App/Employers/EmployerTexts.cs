using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Employers;

/// <summary>What the employers' pages and reports say: the texts under <c>employers.</c></summary>
internal static class EmployerTexts
{
    private const string Prefix = "employers.";

    public static IEnumerable<string> Keys => Texts.Keys.Where(k => k.StartsWith(Prefix, StringComparison.Ordinal));

    /// <inheritdoc cref="Texts.Of"/>
    public static Sentence Of(string key, params (string Name, object? Value)[] values) => Texts.Of(Prefix + key, values);
}
