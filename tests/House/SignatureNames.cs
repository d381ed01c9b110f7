using System.Globalization;
using System.Reflection;

namespace BenefitsFlow.Tests.House;

/// <summary>Names of types and parameters in the words of <c>real-api.txt</c>: keywords, and no namespace for the commonest.</summary>
internal static class SignatureNames
{
    private static readonly string[] Unsaid = ["System", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks"];

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Of(inner) + "?";
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return type.Name;
        var name = type.Name.Split('`')[0] + Arguments(type.GetGenericArguments());
        return type.Namespace is null || Unsaid.Contains(type.Namespace) ? name : $"{type.Namespace}.{name}";
    }

    /// <summary>The type parameters of a generic method, in angle brackets; empty when there are none.</summary>
    public static string Parameters(MethodInfo method) => Arguments(method.GetGenericArguments());

    public static string Of(ParameterInfo parameter)
    {
        var many = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        return $"{many}{Of(parameter.ParameterType)} {parameter.Name}{Default(parameter)}";
    }

    private static string Arguments(Type[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Of))}>";

    private static string Default(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: false } => "",
        { DefaultValue: bool value } => value ? " = true" : " = false",
        { DefaultValue: { } value } => " = " + Convert.ToString(value, CultureInfo.InvariantCulture),
        { ParameterType.IsValueType: true } => " = default",
        _ => " = null",
    };
}
