namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>By when the plan is handed in and the training entered (RCW 50.22.155(2)(b); WAC 192-270-035). As read on 2026-11-23.</summary>
/// <remarks>With the notice sent at the application, both times run from it with five days for the mail; with a later notice, from that.</remarks>
internal static class TrainingBenefitsTimes
{
    private static readonly Parameter<int> ForPlan = Parameter.Load<int>("Weekly/Eligibility/training-plan-time");
    private static readonly Parameter<int> ToEnrol = Parameter.Load<int>("Weekly/Eligibility/training-enrolment-time");
    private static readonly Parameter<int> Mail = Parameter.Load<int>("Weekly/Eligibility/training-notice-mail");

    private static readonly Measure Plan = new(
        nameof(TrainingBenefitsFacts.PlanSubmittedOn),
        "RCW 50.22.155(2)(b)(i)",
        new(Party.Claimant, new("When do you hand in your training plan?", "¿Cuándo entrega usted su plan de capacitación?")));

    private static readonly Measure Enrolled = new(
        nameof(TrainingBenefitsFacts.EnrolledOn),
        "RCW 50.22.155(2)(b)(ii)",
        new(Party.Claimant, new("When do you enroll in the training?", "¿Cuándo se inscribe usted en la capacitación?")));

    public static IReadOnlyList<Finding> Limbs(TrainingBenefitsFacts facts, LawEdition law) =>
    [
        By(Plan, facts.PlanSubmittedOn, ForPlan, facts, facts.TimesWaived, law),
        By(Enrolled, facts.EnrolledOn, ToEnrol, facts, facts.TimesWaived || facts.TrainingNotAvailableInTime, law),
    ];

    private static Finding By(Measure step, DateOnly? done, Parameter<int> time, TrainingBenefitsFacts facts, bool excused, LawEdition law)
    {
        if (done is not { } day)
            return step.Unknown;
        if (facts.Group == TrainingGroup.DislocatedWorker)
            return Compared(step with { Cite = "RCW 50.22.155(2)(b)(iii)" }, day, facts.BenefitYearEnds, false, []);
        var (days, mail) = (time.On(facts.ClaimEffective, law), Mail.On(facts.ClaimEffective, law));
        return facts.NotifiedOn is { } notified
            ? Compared(step, day, notified.AddDays(days.Value), excused, [days.Used])
            : Compared(step, day, facts.AppliedOn.AddDays(days.Value + mail.Value), excused, [days.Used, mail.Used]);
    }

    private static Finding Compared(Measure step, DateOnly day, DateOnly last, bool excused, IReadOnlyList<UsedParameter> used) => step.On(
        day <= last || excused,
        () => new(
            $"You had until {English.Day(last)} and did it on {English.Day(day)}." +
            (excused ? " The time was waived, or the training was not available before." : ""),
            $"Usted tenía hasta el {Spanish.Day(last)} y lo hizo el {Spanish.Day(day)}." +
            (excused ? " Se eximió del plazo, o la capacitación no estaba disponible antes." : "")),
        used);
}
