using System.Reflection;

namespace BenefitsFlow.Tests.House;

/// <summary>How a finding can name a fact: by all the names on the way to it, or by the end of that way where only one member has it.</summary>
internal static class FactNames
{
    public static IReadOnlySet<string> Of(Type facts)
    {
        var ways = Ways(facts, "").ToList();
        var alone = ways.SelectMany(Ends).GroupBy(end => end).Where(same => same.Count() == 1).Select(same => same.Key);
        return ways.Concat(alone).ToHashSet();
    }

    /// <summary>True when the fact that a name leads to has a value; false in an item of a list, which no name tells from the others.</summary>
    public static bool Known(object facts, string name)
    {
        var ways = Ways(facts.GetType(), "").ToList();
        var way = ways.Contains(name) ? name : ways.Where(way => Ends(way).Contains(name)).ToArray() is [var only] ? only : null;
        return way?.Contains('[', StringComparison.Ordinal) == false
            && way.Split('.').Aggregate((object?)facts, (value, step) => value?.GetType().GetProperty(step)!.GetValue(value)) is not null;
    }

    private static IEnumerable<string> Ends(string way) =>
        Enumerable.Range(0, way.Length).Where(at => way[at] == '.').Select(at => way[(at + 1)..]);

    private static IEnumerable<string> Ways(Type facts, string way) =>
        from member in facts.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let name = way + member.Name
        let item = member.PropertyType.GetInterfaces().Prepend(member.PropertyType)
            .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))?.GetGenericArguments()[0]
        from found in Inside(item ?? member.PropertyType) is { } inside ? Ways(inside, name + (item is null ? "." : "[].")).Prepend(name) : [name]
        select found;

    /// <summary>The type of a member that has members of the law's own; null for a value, and for a decision that is a fact of another.</summary>
    private static Type? Inside(Type member) =>
        (Nullable.GetUnderlyingType(member) ?? member) is { IsEnum: false } type
        && type.Namespace?.StartsWith("BenefitsFlow.Law.", StringComparison.Ordinal) == true
        && !type.IsAssignableTo(typeof(BenefitsFlow.Law.Decision)) ? type : null;
}
