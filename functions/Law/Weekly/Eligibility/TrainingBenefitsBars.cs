namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// What stands in the way of training benefits (RCW 50.22.155(2)(e), (g), (i) to (k); WAC 192-270-055, -070). As read on 2026-11-23.
/// </summary>
internal static class TrainingBenefitsBars
{
    private static readonly Parameter<int> Recall = Parameter.Load<int>("Weekly/Eligibility/training-recall");
    private static readonly Parameter<int> YearsAfter = Parameter.Load<int>("Weekly/Eligibility/training-years-after");
    private static readonly Parameter<int> Bar = Parameter.Load<int>("Weekly/Eligibility/training-bar");

    private static readonly Limb OnStandby = new(
        nameof(TrainingBenefitsFacts.ExpectsRecallFromStandby),
        "RCW 50.22.155(2)(e)(i)",
        new("You are on standby for your regular employer.", "Usted está en espera de volver con su empleador habitual."),
        new("You are not on standby for your regular employer.", "Usted no está en espera de volver con su empleador habitual."),
        new(Party.Claimant, new(
            "Do you expect your regular employer to call you back?",
            "¿Espera usted que su empleador habitual le vuelva a llamar?")));

    private static readonly Limb Federal = new(
        nameof(TrainingBenefitsFacts.FederalProgramPays),
        "RCW 50.22.155(2)(g)(iii)",
        new("A federal program pays this week.", "Un programa federal paga esta semana."),
        new("No federal program pays this week.", "Ningún programa federal paga esta semana."),
        new(Party.Staff, new("Does a federal program pay this week?", "¿Paga un programa federal esta semana?")));

    private static readonly Limb Funds = new(
        nameof(TrainingBenefitsFacts.FundsAvailable),
        "RCW 50.22.155(2)(a)(ii)",
        new("Funds are available for your training.", "Hay fondos disponibles para su capacitación."),
        new(
            "No funds are available for your training now. We put you on the waiting list.",
            "Ahora no hay fondos disponibles para su capacitación. Le ponemos en la lista de espera."),
        new(Party.Staff, new("Are funds available for this plan?", "¿Hay fondos disponibles para este plan?")));

    public static IReadOnlyList<Finding> Limbs(TrainingBenefitsFacts facts, LawEdition law) =>
    [
        OnStandby.Not(facts.ExpectsRecallFromStandby),
        .. NotRecalled(facts, law),
        NotTooLate(facts, law),
        Federal.Not(facts.FederalProgramPays),
        .. facts.Group == TrainingGroup.DislocatedWorker ? [] : new[] { Funds.On(facts.FundsAvailable) },
        .. facts.Group == TrainingGroup.DislocatedWorker ? [] : NotBarred(facts, law),
    ];

    private static IEnumerable<Finding> NotRecalled(TrainingBenefitsFacts facts, LawEdition law)
    {
        if (facts is not { LaidOffOn: { } laidOff, RecalledOn: { } recalled })
            yield break;
        var months = Recall.On(facts.ClaimEffective, law);
        yield return new(recalled > laidOff.AddMonths(months.Value), "RCW 50.22.155(2)(e)(ii)", () => new(
            $"You were laid off on {English.Day(laidOff)} and are called back on {English.Day(recalled)}. Within {months.Value} months, " +
            $"there are no training benefits.",
            $"Usted fue despedido el {Spanish.Day(laidOff)} y vuelve el {Spanish.Day(recalled)}. Dentro de {months.Value} meses, no hay " +
            $"beneficios de capacitación."))
        {
            Rule = nameof(facts.RecalledOn),
            Facts = [nameof(facts.LaidOffOn), nameof(facts.RecalledOn)],
            Parameters = [months.Used],
        };
    }

    private static Finding NotTooLate(TrainingBenefitsFacts facts, LawEdition law)
    {
        var years = YearsAfter.On(facts.ClaimEffective, law);
        var last = facts.BenefitYearEnds.AddYears(years.Value);
        return new(facts.Week.Saturday <= last, "RCW 50.22.155(2)(g)(iv)", () => new(
            $"Training benefits are payable for weeks until {English.Day(last)}, {years.Value} years after the benefit year.",
            $"Los beneficios de capacitación se pagan por semanas hasta el {Spanish.Day(last)}, {years.Value} años después del año de beneficios."))
        {
            Rule = nameof(facts.BenefitYearEnds),
            Facts = [nameof(facts.Week), nameof(facts.BenefitYearEnds)],
            Parameters = [years.Used],
        };
    }

    private static IEnumerable<Finding> NotBarred(TrainingBenefitsFacts facts, LawEdition law)
    {
        if (facts.ChangeDisapproved)
        {
            yield return new(false, "WAC 192-270-070(4)", new Sentence(
                "You changed your training plan without approval, and the change was then disapproved.",
                "Usted cambió su plan de capacitación sin aprobación, y después no se aprobó el cambio."))
            {
                Rule = nameof(facts.ChangeDisapproved),
                Facts = [nameof(facts.ChangeDisapproved)],
            };
        }

        if (facts.LastTrainingBenefitsOn is not { } last)
            yield break;
        var years = Bar.On(facts.ClaimEffective, law);
        var first = last.AddYears(years.Value);
        yield return new(facts.Week.Sunday >= first, "RCW 50.22.155(2)(i)", () => new(
            $"You last had training benefits on {English.Day(last)}. New ones are possible from {English.Day(first)}.",
            $"Usted tuvo beneficios de capacitación por última vez el {Spanish.Day(last)}. Otros son posibles desde el {Spanish.Day(first)}."))
        {
            Rule = nameof(facts.LastTrainingBenefitsOn),
            Facts = [nameof(facts.LastTrainingBenefitsOn)],
            Parameters = [years.Used],
        };
    }
}
