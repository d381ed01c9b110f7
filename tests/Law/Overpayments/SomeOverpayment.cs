using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>Facts on which everything can be decided; tests change what they are about.</summary>
internal static class SomeOverpayment
{
    public static readonly Week First = new(new(2026, 3, 1));

    public static readonly AdviceOfRights Advice = new(new(2026, 5, 1), new(2026, 5, 13), AdviceContents.All);

    /// <summary>Two weeks of $400, of which nothing was due, decided on June 1, 2026.</summary>
    public static readonly OverpaymentFacts TwoWeeks = new()
    {
        Weeks = [new(First, 400, 0), new(First.Plus(1), 400, 0)],
        BenefitYearEnds = new(2026, 8, 1),
        Served = new(2026, 6, 1),
        BackPayOrSettlement = false,
        FraudOrWillful = false,
        EmployersCorrection = false,
        ComputedHours = false,
        EarlierFinalDecision = false,
        Advice = Advice,
    };

    /// <summary>Nothing speaks for fault, and a person found so.</summary>
    public static readonly FaultFacts NoFault = new()
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

    /// <summary>All five elements, in one week of $400 filed before its decision of June 1, 2026.</summary>
    public static readonly FraudFacts AllElements = new()
    {
        StatementMade = true,
        StatementFalse = true,
        KnewOrReckless = true,
        Material = true,
        IntendedReliance = true,
        ClearCogentConvincing = true,
        Decided = Decided("one", "2026-06-01", "2026-04-30"),
    };

    /// <summary>Poor, without fault, all weighed: a waiver of two weeks of $400.</summary>
    public static readonly WaiverFacts Waivable = new()
    {
        Decided = new(2026, 7, 1),
        FraudOrWillful = false,
        AtFault = false,
        MisconductDischarge = false,
        Application = new(new(2026, 6, 1), new(2026, 6, 12), new(2026, 6, 9)),
        Household = Poor,
        UnusualCircumstances = false,
        EmployerFailedToRespond = false,
        Weeks = [new(First, 400, 0), new(First.Plus(1), 400, 0)],
        WeeklyBenefitAmount = 400,
        MaximumBenefitsPayable = 10_400,
        ChargedSoFar = 4_000,
    };

    /// <summary>$7,000 in three months and none at hand: $28,000 a year beside 70% of $40,000.</summary>
    public static Household Poor => new()
    {
        Size = 3,
        Previous = new(2_000, 500, 2_400, 0),
        Current = new(2_000, 500, 2_400, 0),
        Following = new(2_000, 0, 2_400, 0),
        LowerLivingStandard = 40_000,
        LowerLivingStandardSource = "a table of these tests",
        ChangeExpected = false,
    };

    /// <summary>A decision of one day about weeks filed on other days, $400 each.</summary>
    public static FraudDecided Decided(string name, string sent, params string[] filed) => new(
        name, sent.Day(), [.. filed.Select((day, i) => new FraudWeek(First.Plus(i), day.Day(), 400))]);

    /// <summary>The one finding of a rule, wherever it stands in the tree.</summary>
    public static Finding Rule(this Decision decision, string rule) => decision.Findings.Rule(rule);

    /// <summary>The one finding of a rule, wherever it stands in the tree.</summary>
    public static Finding Rule(this IEnumerable<Finding> findings, string rule) =>
        findings.SelectMany(finding => finding.WithLimbs()).Single(finding => finding.Rule == rule);

    /// <summary>Rule and answer of every finding, each before its limbs: + met, - not met, ? open.</summary>
    public static string Outline(this Decision decision) => string.Join(
        " ", decision.Findings.SelectMany(finding => finding.WithLimbs()).Select(finding => (finding.Open ? "?" : finding.Met ? "+" : "-") + finding.Rule));

    /// <summary>Names of the parameters that are not confirmed, without their folder.</summary>
    public static IEnumerable<string> Doubts(this Decision decision) =>
        decision.Unconfirmed.Select(note => note.Parameter["Overpayments/".Length..]);
}
