namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Who the claimant has to be for training benefits, and what the assessment has to find (RCW 50.22.155(2)(a), (c), (d), 50.20.099(1)).
/// </summary>
internal static class TrainingBenefitsClaimant
{
    private static readonly Parameter<int> LowIncome = Parameter.Load<int>("Weekly/Eligibility/training-low-income");
    private static readonly Parameter<decimal> MinimumWage = Parameter.Load<decimal>("Monetary/state-minimum-wage");

    private static readonly Measure Wage = new(
        nameof(TrainingBenefitsFacts.BaseYearWages),
        "RCW 50.22.155(2)(a)(ii)",
        new(Party.Staff, new(
            "How much did the claimant earn in the base year, and in how many hours?",
            "¿Cuánto ganó la persona en el año base, y en cuántas horas?")));

    private static readonly Limb Belongs = new(
        nameof(TrainingBenefitsFacts.BelongsToGroup),
        "RCW 50.22.155(2)(a)",
        new("You belong to a group that can have training benefits.", "Usted pertenece a un grupo que puede tener beneficios de capacitación."),
        new(
            "You do not belong to a group that can have training benefits.",
            "Usted no pertenece a un grupo que puede tener beneficios de capacitación."),
        new(Party.Claimant, new("How do you show that you belong to this group?", "¿Cómo muestra usted que pertenece a este grupo?")));

    private static readonly Limb Needed = new(
        nameof(TrainingBenefitsFacts.TrainingNeeded),
        "RCW 50.22.155(2)(a)",
        new("The assessment finds that training helps you.", "La evaluación muestra que la capacitación le ayuda."),
        new("The assessment does not find that training helps you.", "La evaluación no muestra que la capacitación le ayude."),
        new(Party.Staff, new("Does the assessment find that training is needed?", "¿Muestra la evaluación que la capacitación es necesaria?")));

    private static readonly Limb FullTime = new(
        nameof(TrainingBenefitsFacts.EnrolledFullTime),
        "RCW 50.22.155(2)(c)",
        new("You are enrolled full-time.", "Usted está inscrito a tiempo completo."),
        new("You are not enrolled full-time.", "Usted no está inscrito a tiempo completo."),
        new(Party.Other, new("Is this person enrolled full-time?", "¿Está esta persona inscrita a tiempo completo?")));

    private static readonly Limb Progress = new(
        nameof(TrainingBenefitsFacts.MakesProgress),
        "RCW 50.22.155(2)(d)",
        new("Your school certifies satisfactory progress.", "Su escuela certifica un progreso satisfactorio."),
        new("Your school does not certify satisfactory progress.", "Su escuela no certifica un progreso satisfactorio."),
        new(Party.Other, new("Does this person make satisfactory progress?", "¿Progresa esta persona de manera satisfactoria?")));

    private static readonly Limb Verified = new(
        nameof(TrainingBenefitsFacts.WorkRightVerified),
        "RCW 50.20.099(1)",
        new("Your right to work in the United States is verified.", "Su derecho a trabajar en los Estados Unidos está verificado."),
        new("Your right to work in the United States is not verified.", "Su derecho a trabajar en los Estados Unidos no está verificado."),
        new(Party.Staff, new(
            "Is the right to work in the United States verified?",
            "¿Está verificado el derecho a trabajar en los Estados Unidos?")));

    public static IReadOnlyList<Finding> Limbs(TrainingBenefitsFacts facts, LawEdition law) =>
    [
        facts.Group == TrainingGroup.LowIncome ? LowWage(facts, law) : Belongs.On(facts.BelongsToGroup),
        Needed.On(facts.TrainingNeeded),
        .. facts.Group == TrainingGroup.DislocatedWorker || facts.FullTimePrecluded ? [] : new[] { FullTime.On(facts.EnrolledFullTime) },
        Progress.On(facts.MakesProgress),
        Verified.On(facts.WorkRightVerified),
    ];

    /// <summary>"Dividing the total wages paid by the total hours worked", compared without the division.</summary>
    private static Finding LowWage(TrainingBenefitsFacts facts, LawEdition law)
    {
        if (facts is not { BaseYearWages: { } wages, BaseYearHours: { } hours })
            return Wage.Unknown;
        var (percent, minimum) = (LowIncome.On(facts.ClaimEffective, law), MinimumWage.On(facts.ClaimEffective, law));
        return Wage.On(100 * wages < percent.Value * minimum.Value * hours, () => new(
            $"You earned {Dollars.Exact(wages)} in {English.Hours(hours)}. The average has to be below {percent.Value}% of " +
            $"{Dollars.Exact(minimum.Value)} an hour.",
            $"Usted ganó {Dollars.Exact(wages)} en {Spanish.Hours(hours)}. El promedio tiene que ser menos del {percent.Value}% de " +
            $"{Dollars.Exact(minimum.Value)} por hora.",
            $"{Dollars.Exact(wages)} ÷ {English.Number(hours)} < {percent.Value}% × {Dollars.Exact(minimum.Value)}"),
            percent.Used, minimum.Used);
    }
}
