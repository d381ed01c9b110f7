using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Discharges;
using static BenefitsFlow.Tests.Golden.RecordedDecision;

namespace BenefitsFlow.Tests.Golden.Decisions;

internal static class DischargeSamples
{
    private static readonly DischargeFacts Bare = new()
    {
        ClaimBegins = new(2026, 3, 22),
        Separated = new(2026, 3, 18),
        HarmToEmployer = true,
        Excuses = new() { Inability = false, OrdinaryNegligence = false, GoodFaithError = false },
    };

    private static readonly DischargeFacts Late = Bare with
    {
        Tardiness = new() { Repeated = true, Inexcusable = true, Warnings = 2, ImmediateCause = true },
    };

    private static readonly RuleViolation Broken = new()
    {
        Violated = true,
        RelatedToDuties = true,
        NormalInTrade = false,
        RequiredByLaw = false,
        Orientation = true,
        Copy = false,
        Posted = false,
        LanguageUnderstood = true,
    };

    private static readonly LawViolation Unlawful = new() { Violated = true, InScope = true, AffectsPerformance = true, HarmsBusiness = false };

    private static readonly CriminalAct Theft = new() { Crime = true, Convicted = true };

    public static IEnumerable<RecordedDecision> All =>
    [
        Of("tardiness-after-warnings", DischargeDecision.For(Late)),
        Of("tardiness-warned-once", DischargeDecision.For(Late with { Tardiness = Late.Tardiness! with { Warnings = 1 } })),
        Of("inability-not-weighed", DischargeDecision.For(Late with { Excuses = Late.Excuses with { Inability = true } })),
        Of("inability-excuses", DischargeDecision.For(Late with { Excuses = Late.Excuses with { Inability = true, ActOutweighs = false } })),
        Of("insubordination", DischargeDecision.For(Bare with { Insubordination = new() { Directed = true, Reasonable = true, Deliberate = true } })),
        Of("order-was-not-reasonable", DischargeDecision.For(
            Bare with { Insubordination = new() { Directed = true, Reasonable = false, Deliberate = true } })),
        Of("dishonesty-not-judged", DischargeDecision.For(Bare with { Dishonesty = new() { RelatedToEmployment = true } })),
        Of("rule-violation", DischargeDecision.For(Bare with { RuleViolation = Broken })),
        Of("rule-never-told", DischargeDecision.For(Bare with { RuleViolation = Broken with { Orientation = false } })),
        Of("union-activity", DischargeDecision.For(Bare with
        {
            LawfulUnionActivity = true,
            DeliberateAct = new() { Deliberate = true, Illegal = false, Provoking = true, AgainstAgreement = false },
        })),
        Of("carelessness", DischargeDecision.For(Bare with
        {
            GeneralConduct = new() { WillfulDisregard = false, StandardsViolated = false, SeriousHarm = false, SubstantialCarelessness = true },
        })),
        Of("absences-in-quarantine", DischargeDecision.For(Bare with
        {
            Absences = new() { Repeated = true, Inexcusable = true, ImmediateCause = true },
            QuarantineLeave = new() { PublicHealthEmergency = true, HealthFacility = true, DirectCare = true, QuarantineGuided = true },
        })),
        Of("jail-and-silence", DischargeDecision.For(Bare with
        {
            Incarceration = new()
            {
                WarnedOfAttendance = true, DischargedForAbsence = true, ToldEmployer = false, GoodCauseForSilence = false,
                ReleasedWithoutCharge = false,
            },
        })),
        Of("gross-by-conviction", DischargeDecision.For(Bare with { LawViolation = Unlawful, CriminalAct = Theft })),
        Of("gross-by-flagrant-conduct", DischargeDecision.For(Bare with
        {
            LawViolation = Unlawful, FlagrantConduct = new() { Flagrant = true, Wanton = true, Judged = true },
        })),
        Of("crime-not-shown", DischargeDecision.For(Bare with
        {
            LawViolation = Unlawful, CriminalAct = Theft with { Convicted = false, EveryElement = false, CausedDischarge = true },
        })),
        Of("claimant-silent", DischargeDecision.For(
            Bare with { ClaimantSilent = true, EmployerIdentified = false, HarmToEmployer = null, Excuses = new() })),
        Of("answers-closed-without-reason", DischargeDecision.For(Bare with { AnswersClosed = true, HarmToEmployer = null, Excuses = new() })),
        Of("suspended", DischargeDecision.For(Late with { Suspended = true })),
        Of("convicted-and-told", CrimeReport.For(new()
        {
            Applied = new(2026, 3, 23), Established = new(2026, 2, 10), Convicted = true, NoticeReceived = new(2026, 3, 30),
            EmployerTold = new(2026, 4, 6),
        })),
        Of("told-too-late", CrimeReport.For(new()
        {
            Applied = new(2026, 3, 23), Established = new(2024, 2, 10), Convicted = true, NoticeReceived = new(2026, 3, 30),
            EmployerTold = new(2027, 4, 6),
        })),
        Of("pending", CrimeReport.For(new() { Applied = new(2026, 3, 23), NoticeReceived = new(2026, 3, 30) })),
    ];
}
