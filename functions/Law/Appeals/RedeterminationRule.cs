namespace BenefitsFlow.Law.Appeals;

/// <summary>The subsections of RCW 50.20.160, the widest first: at any time (4); then amounts (1), denials (2), allowances (3).</summary>
internal static class RedeterminationRule
{
    private const string Section = "RCW 50.20.160";
    private static readonly Parameter<int> YearsForDenial = Parameter.Load<int>("Appeals/years-to-redetermine-denial");
    private static readonly Parameter<int> YearsForAllowance = Parameter.Load<int>("Appeals/years-to-redetermine-allowance");

    public static (bool? Allowed, DateOnly? Until) For(RedeterminationFacts facts, Reasons reasons) => facts switch
    {
        { Decision: RedeterminedDecision.ConditionalPayment } => (Undecided(reasons), null),
        { Ground: RedeterminationGround.CourtDecision } => (AnyTime("(4)(a)", reasons), null),
        { Ground: RedeterminationGround.BackPay } => (AnyTime("(4)(b)", reasons), null),
        { Ground: RedeterminationGround.Fraud or RedeterminationGround.Misrepresentation } => (AnyTime("(4)(c)", reasons), null),
        { Ground: RedeterminationGround.Nondisclosure, KnewItMattered: true } => (AnyTime("(4)(c)", reasons), null),
        { Decision: RedeterminedDecision.Amounts } => Amounts(facts, reasons),
        { Decision: RedeterminedDecision.Denial } => Denial(facts, reasons),
        _ => Allowance(facts, reasons),
    };

    /// <summary>"Any benefits paid prior to the date of any redetermination which reduces the amount … shall not be subject to recovery."</summary>
    public static bool Recovers(RedeterminationFacts facts, Reasons reasons)
    {
        var fraud = facts.Ground is RedeterminationGround.Fraud or RedeterminationGround.Misrepresentation;
        string[] looked = [nameof(RedeterminationFacts.Reduces), nameof(RedeterminationFacts.Ground)];
        return reasons.Find("Recovery", fraud, $"{Section}(1)", looked, () => fraud
            ? new(
                "The amounts were too high because of what was said falsely, so what was paid can be recovered.",
                "Las cantidades eran demasiado altas por lo que se dijo falsamente, así que lo pagado se puede recuperar.")
            : new("What was paid before the amounts were lowered is not recovered.", "Lo que se pagó antes de bajar las cantidades no se recupera."));
    }

    private static bool Undecided(Reasons reasons) => reasons.Find(
        nameof(RedeterminedDecision.ConditionalPayment), false, "WAC 192-100-070(5)", [nameof(RedeterminationFacts.Decision)], () => new(
            "A conditional payment is no decision, so there is nothing to decide anew: the question is decided for the first time.",
            "Un pago condicional no es una decisión, así que no hay nada que redeterminar: la pregunta se decide por primera vez."));

    private static bool AnyTime(string part, Reasons reasons) => reasons.Find(
        nameof(Redetermination), true, Section + part, [nameof(RedeterminationFacts.Ground), nameof(RedeterminationFacts.KnewItMattered)], () => new(
            "For this reason a decision can be made anew at any time.", "Por esta razón una decisión se puede redeterminar en cualquier momento."));

    private static (bool? Allowed, DateOnly? Until) Amounts(RedeterminationFacts facts, Reasons reasons)
    {
        var until = RedeterminationWindow.Counted(facts.Sent, RedeterminationWindow.Years, reasons);
        return (InTime(facts, until, $"{Section}(1)", reasons) ? true : Late(facts, reasons), until);
    }

    private static (bool? Allowed, DateOnly? Until) Denial(RedeterminationFacts facts, Reasons reasons)
    {
        var until = RedeterminationWindow.Counted(facts.Sent, YearsForDenial, reasons);
        // "To correct an error in identity, omission of fact, or misapplication of law with respect to the facts."
        var grounded = Corrects(facts, "(2)", reasons);
        return (InTime(facts, until, $"{Section}(2)", reasons) ? grounded : Late(facts, reasons), until);
    }

    /// <summary>What somebody did not tell was a fact left out; only a claimant's wish corrects nothing.</summary>
    private static bool Corrects(RedeterminationFacts facts, string part, Reasons reasons)
    {
        var met = facts.Ground != RedeterminationGround.ClaimantRequest;
        return reasons.Find(nameof(RedeterminationGround), met, Section + part, [nameof(RedeterminationFacts.Ground)], () => met
            ? new(
                "The reason is an error in identity, a fact left out, or the law applied wrongly.",
                "La razón es un error de identidad, un hecho omitido o la ley mal aplicada.")
            : new(
                "This is made anew only for an error in identity, a fact left out, or the law applied wrongly.",
                "Esto se redetermina solo por un error de identidad, un hecho omitido o la ley mal aplicada."));
    }

    private static (bool? Allowed, DateOnly? Until) Allowance(RedeterminationFacts facts, Reasons reasons)
    {
        var until = RedeterminationWindow.Counted(facts.BenefitYearEnds!.Value, YearsForAllowance, reasons);
        // "In order to recover any benefits improperly paid."
        var grounded = Corrects(facts, "(3)", reasons);
        if (!InTime(facts, until, $"{Section}(3)", reasons))
            return (Late(facts, reasons), until);
        return (grounded ? AllowanceShield.Permits(facts, reasons) : false, until);
    }

    /// <summary>Too late for all but willful nondisclosure, which has no limit.</summary>
    private static bool? Late(RedeterminationFacts facts, Reasons reasons)
    {
        if (facts is not { Ground: RedeterminationGround.Nondisclosure, KnewItMattered: null })
            return false;
        reasons.Find(new Finding(false, "WAC 192-100-055(2)", new Sentence(
            "If the claimant knew or should have known that it mattered, there is no time limit. Nobody has said whether.",
            "Si la persona sabía o debía saber que era importante, no hay límite de tiempo. Nadie ha dicho todavía si lo sabía."))
        {
            Rule = "WillfulNondisclosure",
            Facts = [nameof(RedeterminationFacts.KnewItMattered)],
            Open = true,
            Question = new(Party.Staff, new(
                "Did the claimant know, or should the claimant have known, that what was not told mattered?",
                "¿Sabía la persona, o debía saber, que lo que no dijo era importante?")),
        });
        return null;
    }

    private static bool InTime(RedeterminationFacts facts, DateOnly until, string cite, Reasons reasons) => reasons.Find(
        nameof(RedeterminationWindow),
        facts.On <= until,
        cite,
        [nameof(RedeterminationFacts.On), nameof(RedeterminationFacts.Sent), nameof(RedeterminationFacts.BenefitYearEnds)],
        () => new(
            $"The last day for a new decision is {English.Weekday(until)}. This is asked on {English.Day(facts.On)}.",
            $"El último día para una decisión nueva es el {Spanish.Weekday(until)}. Esto se pide el {Spanish.Day(facts.On)}."));
}
