using System.Reflection;
using System.Xml.Linq;
using BenefitsFlow.Emulator.Functions;

namespace BenefitsFlow.Tests.House;

/// <summary>The Emulator is a source-compatible subset: what it has is called, shaped and defaulted as in the real packages.</summary>
public class RealNamesTests
{
    private static readonly string[] StandIns =
        ["BenefitsFlow.Emulator.Functions", "BenefitsFlow.Emulator.DurableTask", "BenefitsFlow.Emulator.DurableTask.Client"];

    private static IEnumerable<Type> Types => typeof(FunctionAttribute).Assembly.GetExportedTypes().Where(type => StandIns.Contains(type.Namespace));

    [Fact]
    public void Every_public_type_of_the_Emulator_stands_for_a_real_one() => Rule.Holds(
        $"A public type in {string.Join(", ", StandIns)} must be one that the real host has.",
        Types.Where(type => !RealApi.Types.ContainsKey(SignatureNames.Of(type))).Select(type =>
            $"{SignatureNames.Of(type)}: make it internal or move it to another namespace; if the real host has it, add its block to {RealApi.File}."));

    [Fact]
    public void Every_member_is_written_as_the_real_one_is() => Rule.Holds(
        "What compiles against the Emulator must compile against the real packages.",
        Types.Where(type => RealApi.Types.ContainsKey(SignatureNames.Of(type)))
            .SelectMany(type => RealApi.Differences(type, RealApi.Types[SignatureNames.Of(type)])));

    [Fact]
    public void Every_real_namespace_comes_in_by_an_implicit_using()
    {
        const string props = "functions/FunctionsHost.props";
        var usings = XDocument.Parse(Repository.Read(props)).Descendants("ItemGroup")
            .Where(group => group.Attribute("Condition")?.Value.Contains("'Azure'", StringComparison.Ordinal) == true)
            .SelectMany(group => group.Elements("Using")).Select(use => use.Attribute("Include")?.Value).ToHashSet();
        Rule.Holds(
            "App sources name no host, so both hosts' namespaces must be implicit.",
            Types.Select(type => RealApi.Types.GetValueOrDefault(SignatureNames.Of(type))).OfType<RealType>()
                .Where(real => !usings.Contains(real.Namespace))
                .Select(real => $"{real.Declaration} is really in {real.Namespace}: add <Using Include=\"{real.Namespace}\" /> for Azure to {props}."));
    }

    [Theory]
    [InlineData("public void Pay(int dollars, string to = null)", null)]
    [InlineData("public void Pay(int cents, string to = null)", "a parameter's name")]
    [InlineData("public void Pay(long dollars, string to = null)", "a parameter's type")]
    [InlineData("public void Pay(int dollars, string to)", "a default")]
    [InlineData("public static void Pay(int dollars, string to = null)", "a static")]
    [InlineData("public virtual void Pay(int dollars, string to = null)", "a modifier")]
    [InlineData("public bool Pay(int dollars, string to = null)", "what it returns")]
    [InlineData("public void PayOut(int dollars, string to = null)", "its name")]
    public void A_member_that_differs_is_found(string real, string? differs)
    {
        var type = new RealType("", "class BenefitsFlow.Tests.House.Sample", ["public .ctor()", "protected int Cents { get; init; }", real]);
        var found = RealApi.Differences(typeof(Sample), type).ToList();
        Assert.True(found.Count == (differs is null ? 0 : 1), $"Differs in {differs ?? "nothing"}, found: {string.Join("; ", found)}");
    }

    [Fact]
    public void A_kind_that_differs_is_found()
        => Assert.Contains("the real one is 'sealed class", Assert.Single(RealApi.Differences(typeof(Sample), new(
            "", "sealed class BenefitsFlow.Tests.House.Sample",
            ["public .ctor()", "protected int Cents { get; init; }", "public void Pay(int dollars, string to = null)"]))));
}

/// <summary>What the tests above plant differences in.</summary>
public class Sample
{
    protected int Cents { get; init; }

    public void Pay(int dollars, string? to = null) => _ = (dollars, to, Cents);
}
