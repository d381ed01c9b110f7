using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly;

/// <summary>Tells the claimant, once an issue, that benefits are paid conditionally until it is decided: before it is told, nothing is (WAC 192-100-070(3)(a)(ii)).</summary>
public sealed class TellConditional(ClaimFile file, ClaimMail mail, TimeProvider clock)
{
    /// <summary>What the kind of the mail begins with; the issue's number follows.</summary>
    internal const string Kind = "conditional-";

    /// <returns>True when something was told: the week is to be decided again.</returns>
    [Function(nameof(TellConditional))]
    public async Task<bool> Run([ActivityTrigger] ClaimWeek week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        var claim = await file.StateAsync(week.ClaimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {week.ClaimId}.");
        if (claim.Week(week.Sunday) is not { CertifiedOn: not null, Decided: null })
            return false;
        var issues = ConditionalWeek.ToTell(claim, week.Sunday, AgencyCalendar.DateOf(clock.GetUtcNow()));
        foreach (var issue in issues)
            await mail.SendAsync(week.ClaimId, $"{Kind}{issue}", null, _ => Text(issue), cancellation);
        return issues.Count > 0;
    }

    private static ClaimMailText Text(int issue) => new(
        new("Your benefits are paid conditionally for now", "Por ahora, sus beneficios se pagan de forma condicional"),
        [
            new(
                "One of your answers raises a question that a person has to decide. Until then we go on paying you, on a condition: if the decision is that you were not eligible, you may have to pay this money back.",
                "Una de sus respuestas plantea una pregunta que una persona debe decidir. Mientras tanto le seguimos pagando, con una condición: si se decide que usted no tenía derecho, puede que tenga que devolver este dinero."),
            new(
                "This is not a decision that you are eligible. Go on certifying each week, and answer our questions soon.",
                "Esto no es una decisión de que usted tiene derecho. Siga certificando cada semana y responda pronto a nuestras preguntas."),
        ],
        $"claims/issues/{issue}",
        new("See the question", "Vea la pregunta"),
        TimeSpan.FromDays(60));
}

internal static class TellConditionalStep
{
    public static Task<bool> TellConditional(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync<bool>(nameof(Weekly.TellConditional), week, Steps.Retried);
}
