namespace BenefitsFlow.Tests.Analyzers;

/// <summary>An orchestration answers for all code of the project that it comes to; other code is free.</summary>
public class CalledCodeTests
{
    private const string Helpers = """
        public static class Dates
        {
            public static DateTime Tomorrow() => Today().AddDays(1);
            public static DateTime Today()
                => DateTime.UtcNow;
            public static DateTime Noon => Today();
        }
        public class Clocked
        {
            private readonly DateTime made = DateTime.UtcNow;
            public DateTime Made => made;
            public virtual DateTime Later() => default;
        }
        public sealed class LaterClocked(int days) : Plain
        {
            public override int Days() => days + Environment.TickCount;
        }
        public class Plain { public virtual int Days() => 0; }
        public static class Once
        {
            public static readonly string Machine = Environment.MachineName;
            public static int Five() => 5;
        }
        public readonly record struct Money(int Cents)
        {
            public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents + Random.Shared.Next());
            public static implicit operator Money(int cents) => new(cents + Environment.ProcessId);
        }
        """;

    [Theory]
    [InlineData("_ = Dates.Today();", "(through Dates.Today, Helpers.cs line 5)")]
    [InlineData("_ = Dates.Tomorrow();", "(through Dates.Tomorrow → Dates.Today, Helpers.cs line 5)")]
    [InlineData("_ = Dates.Noon;", "(through Dates.Noon → Dates.Today, Helpers.cs line 5)")]
    [InlineData("Func<DateTime> day = Dates.Tomorrow;", "(through Dates.Tomorrow → Dates.Today, Helpers.cs line 5)")]
    [InlineData("_ = new Clocked();", "(through Clocked.made, Helpers.cs line 10)")]
    [InlineData("Plain plain = new(); _ = plain.Days();", "(through LaterClocked.Days, Helpers.cs line 16)")]
    [InlineData("_ = Once.Five();", "(through Once.Machine, Helpers.cs line 21)")]
    [InlineData("_ = new Money(1) + new Money(2);", "(through Money.operator +, Helpers.cs line 26)")]
    [InlineData("Money money = 5;", "(through Money.implicit operator Money, Helpers.cs line 27)")]
    public async Task A_breach_in_called_code_is_told_at_the_call_with_the_way_to_it(string line, string way)
        => Assert.Contains(await Planted.LinesAsync(line, Helpers), found => found.EndsWith(way, StringComparison.Ordinal));

    [Fact]
    public async Task Code_that_no_orchestration_comes_to_is_free() => Assert.Empty(await Planted.LinesAsync("_ = new Plainest().Five();", """
        public class Plainest { public int Five() => 5; public DateTime Now() => DateTime.UtcNow; }
        public class Activity
        {
            private static int count;
            [Function("Pay")]
            public async Task<int> Run([ActivityTrigger] int cents)
            {
                await Task.Delay(5).ConfigureAwait(false);
                lock (this) { return count++ + Environment.TickCount; }
            }
        }
        """));

    [Fact]
    public async Task An_orchestration_in_a_file_of_another_name_is_guarded_too()
    {
        var program = Planted.Compile(House.AppSources.ImplicitUsings, ("Other.cs", """
            public static class A
            {
                [Function("A")]
                public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context) => Task.Delay(5);
            }
            """), (Planted.OrchestrationFile, ""));
        var found = await Planted.JudgeAsync(program, File.ReadAllText(Planted.BanFile));
        Assert.Contains(found, each => each.Contains("context.CreateTimer", StringComparison.Ordinal));
    }

    /// <summary>Here the host's types are of another project whose source is at hand, as an editor shows them.</summary>
    [Fact]
    public async Task Azures_own_names_are_guarded_alike()
    {
        const string usings = "global using System; global using System.Threading.Tasks; global using Microsoft.DurableTask; global using Microsoft.Azure.Functions.Worker;";
        var azure = Planted.Compile(usings, ("Azure.cs", """
            namespace Microsoft.DurableTask
            {
                public abstract class TaskOrchestrationContext
                {
                    public abstract Task CallActivityAsync(string name);
                    public virtual Task CreateTimer(DateTime at) => Task.CompletedTask;
                    public abstract Task WaitForExternalEvent(string name);
                }
            }
            namespace Microsoft.Azure.Functions.Worker
            {
                public sealed class OrchestrationTriggerAttribute : Attribute;
            }
            """)).WithAssemblyName("Azure");
        var program = Planted.Compile(usings, (Planted.OrchestrationFile, """
            public static class A
            {
                public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
                {
                    await context.WaitForExternalEvent("Go");
                    await context.CreateTimer(DateTime.UtcNow);
                    await context.CallActivityAsync("Pay");
                }
            }
            """)).AddReferences(azure.ToMetadataReference());
        var found = await Planted.JudgeAsync(program, await File.ReadAllTextAsync(Planted.BanFile, TestContext.Current.CancellationToken));
        Assert.Equal(["BFD001", "BFD007"], found.Select(each => each[..6]).Order());
    }
}
