using System.Reflection;
using BenefitsFlow.App;

namespace BenefitsFlow.Tests.House;

/// <summary>A function is known by its name alone, in histories that outlive the code.</summary>
public class FunctionNamesTests
{
    [Fact]
    public void Every_function_has_its_own_name() => Rule.Holds(
        "Two functions of one name: the host takes one of them, and which is chance.",
        Functions().GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .Select(group => $"'{group.Key}' is {string.Join(" and ", group.Select(function => function.Method))}: rename one."));

    [Fact]
    public void Every_function_is_public() => Rule.Holds(
        "The real host finds public functions only.",
        Functions().Where(function => !function.Public).Select(function => $"{function.Method}: make the method and its class public."));

    private static IEnumerable<(string Name, string Method, bool Public)> Functions()
        => from type in typeof(Agency).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           select (function.Name, $"{type.FullName}.{method.Name}", method.IsPublic && type.IsVisible);
}
