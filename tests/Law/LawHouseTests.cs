using System.Reflection;
using System.Runtime.CompilerServices;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Law;

/// <summary>Rules that the law's assembly keeps about itself.</summary>
public class LawHouseTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Binary = [typeof(double), typeof(float), typeof(Half)];

    [Fact]
    public void No_member_of_the_law_uses_binary_fractions()
    {
        var offenders = from type in typeof(Week).Assembly.GetTypes()
                        from member in type.GetMembers(Everything)
                        where TypesOf(member).SelectMany(Inside).Any(Binary.Contains)
                        select $"{type.Name}.{member.Name}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void The_check_for_binary_fractions_sees_fields_parameters_results_and_locals()
    {
        var seen = typeof(Offender).GetMembers(Everything)
            .Where(member => TypesOf(member).SelectMany(Inside).Any(Binary.Contains)).Select(member => member.Name);
        Assert.Superset(new HashSet<string> { "_field", "Parameter", "Result", "Local", "Nested" }, seen.ToHashSet());
    }

    [Fact]
    public void The_law_stands_on_the_base_library_alone() => Assert.All(
        typeof(Week).Assembly.GetReferencedAssemblies(),
        reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void The_edition_of_the_law_is_a_year_and_a_month() => Assert.Matches("^20[0-9]{2}\\.(0[1-9]|1[0-2])$", LawEdition.Current.Name);

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => [method.ReturnType, .. Around(method)],
        MethodBase constructor => Around(constructor),
        _ => [],
    };

    private static IEnumerable<Type> Around(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []);

    private static IEnumerable<Type> Inside(Type type) =>
        type.HasElementType ? Inside(type.GetElementType()!) : [type, .. type.GetGenericArguments().SelectMany(Inside)];

    private sealed class Offender
    {
#pragma warning disable CS0649, CA1823, IDE0044, IDE0051, CS0169
        private double _field;
#pragma warning restore CS0649, CA1823, IDE0044, IDE0051, CS0169

        public static string Parameter(float number) => $"{number}";

        public static double Result() => 1;

        public static IReadOnlyList<double?> Nested() => [];

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int Local(int n)
        {
            var half = n * 0.5;
            return half > 1 && half < n ? (int)half : 0;
        }
    }
}
