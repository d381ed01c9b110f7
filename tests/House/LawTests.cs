using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.House;

/// <summary>The law stands alone, counts money exactly, and knows days, not instants.</summary>
public class LawTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Refused = new()
    {
        [typeof(double)] = "money and hours are decimal: a double cannot hold ten cents",
        [typeof(float)] = "money and hours are decimal: a float cannot hold ten cents",
        [typeof(DateTime)] = "the law knows days: DateOnly, Week or Quarter",
    };

    [Fact]
    public void Law_references_no_package_and_no_project() => Rule.Holds(
        "Another state's law, or a test of this one, needs nothing but the .NET base library.",
        XDocument.Parse(Repository.Read("functions/Law/Law.csproj")).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference" or "Reference")
            .Select(element => $"functions/Law/Law.csproj references {element.Attribute("Include")?.Value}: remove it, and hand in what the law needs as data.")
            .Concat(typeof(Week).Assembly.GetReferencedAssemblies().Where(name => !name.Name!.StartsWith("System.", StringComparison.Ordinal))
                .Select(name => $"BenefitsFlow.Law refers to {name.Name}: hand in what the law needs as data.")));

    [Fact]
    public void Law_has_no_member_of_an_inexact_type() => Rule.Holds(
        "A decision of the law is exact.",
        typeof(Week).Assembly.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute))).SelectMany(Inexact));

    [Fact]
    public void Every_public_type_of_the_law_says_what_it_is()
    {
        var documents = XDocument.Load(Path.ChangeExtension(typeof(Week).Assembly.Location, ".xml")).Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value)).Select(member => member.Attribute("name")?.Value).ToHashSet();
        Rule.Holds(
            "The law's types are read by people who look a section up: a summary in the words of the trade.",
            typeof(Week).Assembly.GetExportedTypes().Where(type => !documents.Contains("T:" + type.FullName!.Replace('+', '.')))
                .Select(type => $"{type.FullName}: add a <summary>, with its unit and its section."));
    }

    [Fact]
    public void An_inexact_member_is_found()
        => Assert.Equal(4, Inexact(typeof(Planted)).Select(breach => breach.Split(':')[0]).Distinct().Count());

    private static IEnumerable<string> Inexact(Type type)
        => from member in type.GetMembers(All).Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)))
           from used in TypesOf(member).SelectMany(Parts)
           where Refused.ContainsKey(used)
           select $"{type.FullName}.{member.Name} is or takes a {used.Name}: {Refused[used]}.";

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        MethodBase maker => maker.GetParameters().Select(parameter => parameter.ParameterType),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);

    private sealed class Planted
    {
        public static IReadOnlyList<double> Factors() => [0.0385];

        public static void Pay(float[] amounts, DateTime? on) => _ = (amounts, on);

        internal double Rate { get; set; }
    }
}
