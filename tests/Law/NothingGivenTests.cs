using System.Reflection;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Law;

/// <summary>Nothing is decided on nothing: a caller that hands over null is told so, and by the name of what is missing.</summary>
public class NothingGivenTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> EntryPoints => [.. Methods.Select(Name).Distinct()];

    private static IEnumerable<MethodInfo> Methods => typeof(Week).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => !method.IsSpecialName && !method.ContainsGenericParameters && method.GetParameters().FirstOrDefault() is { } first && Needed(first));

    [Theory]
    [MemberData(nameof(EntryPoints))]
    public void An_entry_point_says_what_it_was_not_given(string name) => Assert.All(Methods.Where(method => Name(method) == name), method =>
    {
        object?[] nothing = [.. method.GetParameters().Select(Nothing)];
        var refused = Assert.IsType<ArgumentException>(Assert.Throws<TargetInvocationException>(() => method.Invoke(null, nothing)).InnerException, exactMatch: false);
        Assert.Equal(method.GetParameters()[0].Name, refused.ParamName);
    });

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static bool Needed(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.IsOut && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static object? Nothing(ParameterInfo parameter) =>
        parameter.ParameterType is { IsValueType: true } type ? Activator.CreateInstance(type) : null;
}
