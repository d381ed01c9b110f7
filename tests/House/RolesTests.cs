namespace BenefitsFlow.Tests.House;

/// <summary>The suffix of a file says its role, and the file keeps it.</summary>
public class RolesTests
{
    [Fact]
    public void An_orchestration_file_is_one_proceeding() => Rule.Holds(
        "X.orchestration.cs: one class, one [Function] with an [OrchestrationTrigger].",
        AppSources.FilesEndingIn(Roles.Orchestration).SelectMany(Roles.InOrchestration));

    [Fact]
    public void An_activity_file_is_one_effect_with_its_typed_step() => Rule.Holds(
        "X.activity.cs: one [Function] with an [ActivityTrigger], and its typed step with a retry policy.",
        AppSources.FilesEndingIn(Roles.Activity).SelectMany(Roles.InActivity));

    [Fact]
    public void Triggers_of_the_engine_stand_in_files_of_their_role() => Rule.Holds(
        "Rules follow the file's name.",
        AppSources.FilesEndingIn(".cs").Where(file => !file.SyntaxTree.FilePath.EndsWith(Roles.Orchestration, StringComparison.Ordinal)
            && !file.SyntaxTree.FilePath.EndsWith(Roles.Activity, StringComparison.Ordinal)).SelectMany(Roles.InOther));

    [Fact]
    public void There_are_files_to_hold_the_rules_against()
    {
        Assert.NotEmpty(AppSources.FilesEndingIn(Roles.Orchestration));
        Assert.NotEmpty(AppSources.FilesEndingIn(Roles.Activity));
    }

    [Theory]
    [InlineData("public static class A { [Function(\"A\")] public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context) => Task.CompletedTask; } public record Answer(int Days);", 0)]
    [InlineData("public static class A { [Function(\"A\")] public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context) => Task.CompletedTask; } public static class B;", 1)]
    [InlineData("public static class A { [Function(\"A\")] public static Task Run([ActivityTrigger] string claim) => Task.CompletedTask; }", 1)]
    [InlineData("public static class A { public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context) => Task.CompletedTask; }", 1)]
    public void An_orchestration_out_of_its_role_is_found(string source, int breaches)
        => Assert.Equal(breaches, Roles.InOrchestration(AppSources.With("Planted.orchestration.cs", source)).Count());

    [Theory]
    [InlineData("c.CallActivityAsync<int>(\"Pay\", claim, TaskOptions.FromRetryPolicy(new(3, TimeSpan.FromSeconds(5))))", 0)]
    [InlineData("c.CallActivityAsync<int>(\"Pay\", claim)", 1)]
    [InlineData("c.CallActivityAsync<int>(\"Pay\", claim, options: null)", 1)]
    [InlineData("Task.FromResult(5)", 1)]
    public void An_activity_without_a_retried_step_is_found(string step, int breaches)
        => Assert.Equal(breaches, Roles.InActivity(AppSources.With("Planted.activity.cs", $$"""
            public class Pay { [Function("Pay")] public int Run([ActivityTrigger] string claim) => 5; }
            public static class PayStep { public static Task<int> Pay(this TaskOrchestrationContext c, string claim) => {{step}}; }
            """)).Count());

    [Fact]
    public void An_activity_under_another_name_is_found() => Assert.Single(Roles.InOther(AppSources.With(
        "Planted.cs", "public class Pay { [Function(\"Pay\")] public int Run([ActivityTrigger] string claim) => 5; }")));
}
