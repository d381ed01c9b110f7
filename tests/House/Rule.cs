namespace BenefitsFlow.Tests.House;

/// <summary>Says every breach of a rule at once, each with what to do about it.</summary>
internal static class Rule
{
    public static void Holds(string rule, IEnumerable<string> breaches)
    {
        var list = breaches.Distinct().ToList();
        if (list.Count > 0)
            Assert.Fail($"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, list.Select(breach => "- " + breach))}");
    }
}
