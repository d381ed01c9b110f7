namespace BenefitsFlow.Tests.Emulator.Pages;

/// <summary>Proceedings to look at: one that waits, one that fails, one with a child, one with much to do.</summary>
public static class Hearings
{
    public const string Answered = "EmployerAnswered";

    private static readonly TaskOptions Thrice = TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(5), 2));

    public sealed record Question(string Claim, string Note);

    public sealed record Answer(bool Agrees, string? Note);

    [Function("Hearing")]
    public static async Task<string> Hearing([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var question = context.GetInput<Question>()!;
        context.SetCustomStatus(new { Waiting = "for the employer" });
        await context.CallActivityAsync("SendNotice", question);
        try
        {
            var answer = await context.WaitForExternalEvent<Answer>(Answered, TimeSpan.FromDays(10));
            await context.CallSubOrchestratorAsync("Letter", answer, new SubOrchestrationOptions().WithInstanceId(context.InstanceId + "/letter"));
            return answer.Agrees ? "agreed" : "disputed";
        }
        catch (TaskCanceledException)
        {
            return "lapsed";
        }
    }

    [Function("Letter")]
    public static Task Letter([OrchestrationTrigger] TaskOrchestrationContext context)
        => context.CallActivityAsync("Print", context.GetInput<Answer>());

    [Function("Payment")]
    public static Task Payment([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync("Pay", "<b>1</b>", Thrice);

    [Function("Round")]
    public static async Task Round([OrchestrationTrigger] TaskOrchestrationContext context)
        => await Task.WhenAll(Enumerable.Range(0, context.GetInput<int>()).Select(i => context.CallActivityAsync("Print", i)));

    [Function("SendNotice")]
    public static string SendNotice([ActivityTrigger] Question question) => "sent for " + question.Claim;

    [Function("Print")]
    public static string Print([ActivityTrigger] object what) => $"printed {what}";

    [Function("Pay")]
    public static string Pay([ActivityTrigger] string what)
        => throw new InvalidOperationException("The bank refused <i>it</i>.", new TimeoutException("No answer & no reason."));
}
