using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using static BenefitsFlow.Tests.Golden.RecordedDecision;

namespace BenefitsFlow.Tests.Golden.Decisions;

internal static class AppealSamples
{
    private static readonly DateOnly Mailed = new(2026, 3, 9);

    private static readonly TimelinessFacts Late = new() { Step = AppealStep.Appeal, From = Mailed, Filed = new(2026, 4, 20) };

    private static readonly RedeterminationFacts Anew = new()
    {
        Decision = RedeterminedDecision.Denial,
        Sent = Mailed,
        On = new(2026, 4, 1),
        Ground = RedeterminationGround.OmissionOfFact,
    };

    private static readonly BriefProceedingFacts Heard = new() { ClaimForBenefits = true, FiledByClaimant = true, EmployerIsParty = false };

    public static IEnumerable<RecordedDecision> All =>
    [
        Of("in-time", Timeliness.For(Late with { Filed = new(2026, 4, 8) })),
        Of("late-judged-excused", Timeliness.For(Late with { Excusable = true, Prejudice = false, GoodCause = true })),
        Of("late-without-good-cause", Timeliness.For(Late with { Excusable = false, Prejudice = false, GoodCause = false })),
        Of("late-and-open", Timeliness.For(Late)),
        Of("late-petition-for-review", Timeliness.For(Late with { Step = AppealStep.PetitionForReview, Excusable = true, Prejudice = true })),
        Of("default-to-vacate", Timeliness.For(Late with { Step = AppealStep.VacateDefault, Filed = new(2026, 3, 30) })),
        Of("indefinite-denial", AppealReach.For(new()
        {
            IndefiniteDenial = true,
            DenialBegins = new(new(2026, 3, 8)),
            WeeksDenied = [new(new(2026, 3, 8)), new(new(2026, 3, 15))],
        })),
        Of("allowed-then-redetermined", AppealReach.For(new() { Redetermined = true, BenefitsAllowed = true })),
        Of("overpayment-only-merits-heard", AppealReach.For(new() { OverpaymentOnly = true, MeritsHeard = true })),
        Of("claimant-and-separating-employer", InterestedParties.For(new() { TaxCase = false, EmployerEntitledToNotice = true })),
        Of("overpayment-of-a-reimbursing-employer", InterestedParties.For(new()
        {
            TaxCase = false, Overpayment = true, EmployerInformedOfOverpayment = true, EmployerReimburses = true, WaiverAllowed = true,
        })),
        Of("tax-case", InterestedParties.For(new() { TaxCase = true, EmployerTaxAffected = true })),
        Of("claimant-alone", BriefProceeding.For(Heard)),
        Of("employer-is-party", BriefProceeding.For(Heard with { EmployerIsParty = true })),
        Of("converted-when-asked", BriefProceeding.For(Heard with
        {
            JudgeFindsItWarranted = true, ConversionDeadline = new(2026, 4, 10), ConversionAsked = new(2026, 4, 9),
        })),
        Of("denial-anew", Redetermination.For(Anew with { BenefitYearEnds = new(2026, 12, 26) })),
        Of("final-allowance-stands", Redetermination.For(Anew with
        {
            Decision = RedeterminedDecision.Allowance,
            BenefitYearEnds = new(2026, 12, 26),
            Considered = ConsideredProvision.Misconduct,
            Final = true,
        })),
        Of("allowance-after-nondisclosure", Redetermination.For(Anew with
        {
            Decision = RedeterminedDecision.Allowance,
            BenefitYearEnds = new(2026, 12, 26),
            Ground = RedeterminationGround.Nondisclosure,
            On = new(2028, 5, 1),
            KnewItMattered = true,
        })),
        Of("nondisclosure-not-settled", Redetermination.For(Anew with
        {
            Decision = RedeterminedDecision.Allowance,
            BenefitYearEnds = new(2026, 12, 26),
            Ground = RedeterminationGround.Nondisclosure,
            Considered = ConsideredProvision.Quit,
        })),
        Of("amounts-reduced-by-identity", Redetermination.For(Anew with
        {
            Decision = RedeterminedDecision.Amounts,
            BenefitYearEnds = new(2026, 12, 26),
            Ground = RedeterminationGround.ErrorInIdentity,
            Reduces = true,
        })),
    ];
}
