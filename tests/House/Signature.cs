using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace BenefitsFlow.Tests.House;

/// <summary>Writes types and members by reflection in the words of <c>real-api.txt</c>.</summary>
internal static class Signature
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Overridden = [nameof(ToString), nameof(GetHashCode), nameof(Equals)];

    /// <summary>Kind and name, as <c>sealed class BenefitsFlow.Emulator.DurableTask.Page&lt;T&gt;</c>.</summary>
    public static string Of(Type type) => $"{Kind(type)} {SignatureNames.Of(type)}";

    /// <summary>Public and protected members that the type declares itself; without operators and what a record generates.</summary>
    public static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(value => string.Create(
                CultureInfo.InvariantCulture, $"{value.Name} = {Convert.ToInt64(value.GetRawConstantValue(), CultureInfo.InvariantCulture)}"));
        if (typeof(Delegate).IsAssignableFrom(type))
            return [Called(type.GetMethod("Invoke")!, $"{SignatureNames.Of(type.GetMethod("Invoke")!.ReturnType)} ")];
        return type.GetMembers(Declared)
            .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(Of)
            .OfType<string>();
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string? Of(MemberInfo member) => member switch
    {
        ConstructorInfo maker when Seen(maker) is { } seen && !maker.IsStatic => Called(maker, $"{seen} .ctor"),
        MethodInfo { IsSpecialName: false } method when Seen(method) is { } seen && !Overridden.Contains(method.Name)
            => Called(method, $"{seen} {Modifier(method)}{SignatureNames.Of(method.ReturnType)} {method.Name}{SignatureNames.Parameters(method)}"),
        PropertyInfo property => Property(property),
        FieldInfo field when field.IsPublic || field.IsFamily
            => $"{(field.IsPublic ? "public" : "protected")} {(field.IsStatic ? "static " : "")}{SignatureNames.Of(field.FieldType)} {field.Name}",
        _ => null,
    };

    private static string? Property(PropertyInfo property)
    {
        var seen = property.GetAccessors(nonPublic: true).Where(accessor => Seen(accessor) is not null).ToList();
        if (seen.Count == 0)
            return null;
        var words = seen.Select(accessor => accessor.ReturnType != typeof(void) ? "get;"
            : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;");
        return $"{Seen(seen[0])} {Modifier(seen[0])}{SignatureNames.Of(property.PropertyType)} {property.Name} {{ {string.Join(' ', words)} }}";
    }

    private static string? Seen(MethodBase method)
        => method.IsPublic ? "public" : method.IsFamily || method.IsFamilyOrAssembly ? "protected" : null;

    private static string Modifier(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { DeclaringType.IsInterface: true } or { IsVirtual: false } => "",
        _ when method.GetBaseDefinition() != method => "override ",
        { IsAbstract: true } => "abstract ",
        { IsFinal: true } => "",
        _ => "virtual ",
    };

    private static string Called(MethodBase method, string before)
    {
        var extends = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{before}({extends}{string.Join(", ", method.GetParameters().Select(SignatureNames.Of))})";
    }
}
