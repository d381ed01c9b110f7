using System.Reflection;
using BenefitsFlow.Emulator.Functions;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The functions of the app, found by their attributes, and those that are in error with the reason.</summary>
internal sealed record FunctionIndex(IReadOnlyList<Function> Functions, IReadOnlyList<FunctionInError> InError)
{
    /// <param name="types">Where to look.</param>
    /// <param name="routePrefix">Of host.json; may be empty.</param>
    /// <param name="setting">Reads an app setting, for <c>%Name%</c> in a schedule.</param>
    /// <exception cref="CannotStartException">Two functions have one name or answer the same requests.</exception>
    public static FunctionIndex Of(IEnumerable<Type> types, string routePrefix, Func<string, string?> setting)
    {
        var reader = new FunctionReader(routePrefix, setting);
        var good = new List<Function>();
        var bad = new List<FunctionInError>();
        foreach (var (method, name) in types.SelectMany(Declared).OrderBy(found => found.Name, StringComparer.Ordinal))
        {
            try
            {
                good.Add(reader.Read(method, name));
            }
            catch (IndexingException reason)
            {
                bad.Add(new FunctionInError(name, reason.Message));
            }
        }

        RefuseTwins(good, function => function.Name, "are both named");
        RefuseTwins(
            good.OfType<HttpFunction>().SelectMany(function => RouteShape.Of(function).Select(shape => (Function: function, Shape: shape)))
                .ToList(),
            pair => pair.Shape,
            "both answer",
            pair => pair.Function);
        return new FunctionIndex(good, bad);
    }

    public IEnumerable<T> Of<T>()
        where T : Function
        => Functions.OfType<T>();

    private static IEnumerable<(MethodInfo Method, string Name)> Declared(Type type)
        => from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           let attribute = method.GetCustomAttribute<FunctionAttribute>()
           where attribute is not null
           select (method, attribute.Name);

    private static void RefuseTwins(IEnumerable<Function> functions, Func<Function, string> key, string how)
        => RefuseTwins(functions, key, how, function => function);

    private static void RefuseTwins<T>(IEnumerable<T> items, Func<T, string> key, string how, Func<T, Function> function)
    {
        var twins = items.GroupBy(key, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (twins is not null)
            throw new CannotStartException(
                $"{string.Join(" and ", twins.Select(item => function(item).Definition.EntryPoint))} {how} '{twins.Key}'. Change one of them.");
    }
}

internal sealed record FunctionInError(string Name, string Reason);
