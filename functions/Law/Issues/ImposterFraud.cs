namespace BenefitsFlow.Law.Issues;

/// <summary>
/// Suspicion that somebody else filed in a person's name (WAC 192-140-098, effective July 3, 2022): how long payment is held, and what follows.
/// As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Not decided here: whether there was an imposter, which a person finds; the overpayment of earlier weeks (3)(b); how the paused weeks are
/// paid (5).
/// </remarks>
public sealed record ImposterFraud : Decision<ImposterFraudFacts>
{
    private const string Rule = "WAC 192-140-098";
    private static readonly Parameter<int> HoldWeeks = Parameter.Load<int>("Issues/imposter-hold-weeks");

    public required ImposterOutcome Outcome { get; init; }

    /// <summary>Last day of the hold on a continued claim, inclusive; null for a new claim, which waits for the decision.</summary>
    public required DateOnly? HeldThrough { get; init; }

    /// <exception cref="NoParameter">When the suspicion arose before July 3, 2022.</exception>
    public static ImposterFraud For(ImposterFraudFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        // "Until the end of the week following the week in which the discovery was made."
        var end = Week.Of(facts.Discovered).Plus(reasons.Take(HoldWeeks, facts.Discovered)).Saturday;
        Asked(facts, reasons);
        var unanswered = Unanswered(facts, reasons);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            HeldThrough = facts.ContinuedClaim ? end : null,
            Outcome = facts.NoImposterShown == true ? Resume(reasons)
                : facts.NoImposterShown == false || unanswered ? Deny(reasons)
                : Hold(facts, end, reasons),
            Findings = reasons.Findings,
        };
    }

    internal override ImposterFraud On(ImposterFraudFacts facts, LawEdition law) => For(facts, law);

    private static void Asked(ImposterFraudFacts facts, Reasons reasons) => reasons.Find(
        nameof(ImposterFraudFacts.Request),
        facts.Request is not null,
        $"{Rule}(2)(a)",
        [nameof(ImposterFraudFacts.Request)],
        () => facts.Request is null
            ? new("A request for information has to be sent.", "Se tiene que enviar una solicitud de información.")
            : new("A request for information was sent.", "Se envió una solicitud de información."));

    private static bool Unanswered(ImposterFraudFacts facts, Reasons reasons)
    {
        if (facts.Request is null)
            return false;
        var (state, last) = facts.Request.On(facts.On, reasons);
        var answered = reasons.Find(
            nameof(ReplyTime),
            state != ChanceState.Lapsed,
            $"{Rule}(3)",
            [nameof(ImposterFraudFacts.Request)],
            () => state == ChanceState.Answered
                ? new("The request was answered.", "La solicitud fue respondida.")
                : new(
                    $"The request can be answered through {English.Weekday(last)}. There is no answer.",
                    $"La solicitud se puede responder hasta el {Spanish.Weekday(last)}. No hay respuesta."));
        return !answered;
    }

    private static ImposterOutcome Resume(Reasons reasons) => Said(ImposterOutcome.Resumed, true, "(4)", reasons, new(
        "There was no imposter. The weeks are decided and paid as any others.",
        "No hubo impostor. Las semanas se deciden y se pagan como cualquier otra."));

    private static ImposterOutcome Deny(Reasons reasons)
    {
        Said(ImposterOutcome.Denied, false, "(3)(a)", reasons, new(
            "It was not shown that no imposter filed this claim. Benefits are denied for an indefinite time.",
            "No se demostró que ningún impostor presentara esta solicitud. Los beneficios se niegan por tiempo indefinido."));
        return Said(ImposterOutcome.Denied, true, "(6)(a)", reasons, new(
            "A person whose name an imposter used does not have to repay what he or she did not receive, and can still be eligible.",
            "Una persona cuyo nombre usó un impostor no tiene que devolver lo que no recibió, y todavía puede tener derecho."));
    }

    private static ImposterOutcome Hold(ImposterFraudFacts facts, DateOnly end, Reasons reasons)
    {
        if (!facts.ContinuedClaim)
        {
            return Said(ImposterOutcome.Held, false, "(2)(c)", reasons, new(
                "This is a new claim. Nothing is paid until the question of an imposter is decided.",
                "Esta es una solicitud nueva. No se paga nada hasta que se decida si hubo un impostor."));
        }

        return facts.On <= end
            ? Said(ImposterOutcome.Held, false, "(2)(b)(ii)", reasons, new(
                $"Payment is held through {English.Weekday(end)} at most.", $"El pago se retiene a más tardar hasta el {Spanish.Weekday(end)}."))
            : Said(ImposterOutcome.PaidConditionally, true, "(5)", reasons, new(
                $"The hold ended on {English.Weekday(end)} without a decision. The weeks are paid conditionally.",
                $"La retención terminó el {Spanish.Weekday(end)} sin una decisión. Las semanas se pagan de forma condicional."));
    }

    private static ImposterOutcome Said(ImposterOutcome outcome, bool met, string part, Reasons reasons, Words words)
    {
        string[] facts = [nameof(ImposterFraudFacts.On), nameof(ImposterFraudFacts.NoImposterShown)];
        reasons.Find(nameof(ImposterFraud), met, Rule + part, facts, () => words);
        return outcome;
    }
}
