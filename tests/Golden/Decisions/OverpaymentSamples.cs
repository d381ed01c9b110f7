using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using static BenefitsFlow.Tests.Golden.RecordedDecision;

namespace BenefitsFlow.Tests.Golden.Decisions;

/// <summary>Whether benefits were overpaid, by whose fault, by fraud, and whether they are waived.</summary>
internal static class OverpaymentSamples
{
    private static readonly Week First = new(new(2026, 3, 1));

    private static readonly OverpaymentFacts Overpaid = new()
    {
        Weeks = [new(First, 400, 0), new(First.Plus(1), 360, 120, TaxWithheld: 40)],
        BenefitYearEnds = new(2026, 8, 1),
        Served = new(2026, 6, 1),
        BackPayOrSettlement = false,
        FraudOrWillful = false,
        EmployersCorrection = false,
        ComputedHours = false,
        EarlierFinalDecision = false,
        Advice = new(new(2026, 5, 1), new(2026, 5, 13), AdviceContents.All),
        Answered = true,
    };

    private static readonly FaultFacts NoFault = new()
    {
        Fraud = false,
        Undisclosed = false,
        KnewItWasMaterial = false,
        PaidTooMuchAndKept = false,
        IncorrectOrNotTold = false,
        HadNotice = false,
        ShouldHaveKnown = false,
        PersonalFactorsExcuse = false,
    };

    private static readonly FaultFacts Kept = NoFault with
    {
        PaidTooMuchAndKept = true,
        IncorrectOrNotTold = true,
        HadNotice = true,
        ShouldHaveKnown = true,
    };

    private static readonly FraudFacts Proven = new()
    {
        StatementMade = true,
        StatementFalse = true,
        KnewOrReckless = true,
        Material = true,
        IntendedReliance = true,
        ClearCogentConvincing = true,
        Decided = Sent("2026-06", new(2026, 6, 1), First),
    };

    private static readonly MonthOfFinances Tight = new(2_000, 500, 2_400, 0);

    private static readonly WaiverFacts Waivable = new()
    {
        Decided = new(2026, 7, 1),
        FraudOrWillful = false,
        AtFault = false,
        MisconductDischarge = false,
        Application = new(new(2026, 6, 1), new(2026, 6, 12), new(2026, 6, 9)),
        Household = new()
        {
            Size = 3,
            Previous = Tight,
            Current = Tight,
            Following = Tight with { OthersIncome = 0 },
            LowerLivingStandard = 40_000,
            LowerLivingStandardSource = "a table of these samples",
            ChangeExpected = false,
        },
        UnusualCircumstances = false,
        EmployerFailedToRespond = false,
        Weeks = [new(First, 400, 0), new(First.Plus(1), 400, 0)],
        WeeklyBenefitAmount = 400,
        MaximumBenefitsPayable = 10_400,
        ChargedSoFar = 4_000,
    };

    public static IEnumerable<RecordedDecision> All =>
    [
        Of("two-weeks-owed", OverpaymentDecision.For(Overpaid)),
        Of("advice-not-sent", OverpaymentDecision.For(Overpaid with { Advice = null, Answered = false })),
        Of("advice-incomplete", OverpaymentDecision.For(
            Overpaid with { Advice = new(new(2026, 5, 1), new(2026, 5, 8), AdviceContents.Reasons | AdviceContents.Amount), Answered = false })),
        Of("served-too-late", OverpaymentDecision.For(Overpaid with { Served = new(2029, 6, 1) })),
        Of("late-but-fraud", OverpaymentDecision.For(Overpaid with { Served = new(2029, 6, 1), FraudOrWillful = true })),
        Of("employers-correction", OverpaymentDecision.For(Overpaid with { EmployersCorrection = true })),
        Of("offset-restored", OverpaymentDecision.For(Overpaid with { Weeks = [new(First, 200, 100, Offset: 200)] })),
        Of("correction-not-known", OverpaymentDecision.For(Overpaid with { EmployersCorrection = null, BackPayOrSettlement = null })),
        Of("without-fault", FaultDecision.For(NoFault)),
        Of("kept-what-was-too-much", FaultDecision.For(Kept)),
        Of("excused-by-personal-factors", FaultDecision.For(Kept with { PersonalFactorsExcuse = true })),
        Of("by-fraud", FaultDecision.For(NoFault with { Fraud = true })),
        Of("told-and-reversed", FaultDecision.For(NoFault with { Examples = [FaultExample.ReversedThoughAllWasTold] })),
        Of("earnings-not-deducted", FaultDecision.For(NoFault with { Examples = [FaultExample.ReportedEarningsNotDeducted] })),
        Of("not-asked-yet", FaultDecision.For(new())),
        Of("first-occurrence", FraudDecision.For(Proven)),
        Of("second-occurrence", FraudDecision.For(Proven with { Earlier = [Sent("2025-02", new(2025, 2, 3), new(new(2024, 12, 1)))] })),
        Of("third-occurrence", FraudDecision.For(Proven with
        {
            Earlier = [Sent("2024-11", new(2024, 11, 4), new(new(2024, 9, 1))), Sent("2025-02", new(2025, 2, 3), new(new(2024, 12, 1)))],
        })),
        Of("not-intended", FraudDecision.For(Proven with { IntendedReliance = false })),
        Of("evidence-not-weighed", FraudDecision.For(Proven with { KnewOrReckless = null, ClearCogentConvincing = null })),
        Of("hardship", WaiverDecision.For(Waivable)),
        Of("by-fault", WaiverDecision.For(Waivable with { AtFault = true })),
        Of("discharged-for-misconduct", WaiverDecision.For(Waivable with { MisconductDischarge = true, Discharged = new(2026, 2, 20) })),
        Of("questionnaire-not-returned", WaiverDecision.For(Waivable with { Application = new(new(2026, 6, 1), new(2026, 6, 12), null) })),
        Of("well-off-but-ill", WaiverDecision.For(Waivable with
        {
            Household = Waivable.Household! with { Previous = new(9_000, 0, 2_400, 8_000), Current = new(9_000, 0, 2_400, 8_000) },
            UnusualCircumstances = true,
            Factors = [WaiverFactor.Health, WaiverFactor.StaffError],
            AgainstEquity = true,
        })),
        Of("employer-failed-to-respond", WaiverDecision.For(Waivable with { Household = null, EmployerFailedToRespond = true })),
        Of("conditional-payment", WaiverDecision.For(Waivable with { ConditionalPayment = true })),
    ];

    private static FraudDecided Sent(string name, DateOnly sent, Week week) =>
        new(name, sent, [new(week, week.Saturday.AddDays(1), 400), new(week.Plus(1), week.Plus(1).Saturday.AddDays(1), 400)]);
}
