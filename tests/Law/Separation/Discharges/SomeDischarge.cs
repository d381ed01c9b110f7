using BenefitsFlow.Law.Separation.Discharges;

namespace BenefitsFlow.Tests.Law.Separation.Discharges;

/// <summary>A discharge on Wednesday, March 18, 2026, that harmed the employer; each kind of conduct is there with all that the law asks.</summary>
internal static class SomeDischarge
{
    /// <summary>Nothing is alleged.</summary>
    public static readonly DischargeFacts Bare = new()
    {
        ClaimBegins = new(2026, 3, 22),
        Separated = new(2026, 3, 18),
        HarmToEmployer = true,
        Excuses = new() { Inability = false, OrdinaryNegligence = false, GoodFaithError = false },
    };

    public static readonly Dictionary<string, DischargeFacts> Acts = new()
    {
        ["Insubordination"] = Bare with { Insubordination = new() { Directed = true, Reasonable = true, Deliberate = true } },
        ["Tardiness"] = Bare with { Tardiness = new() { Repeated = true, Inexcusable = true, Warnings = 2, ImmediateCause = true } },
        ["Dishonesty"] = Bare with { Dishonesty = new() { RelatedToEmployment = true, MeantToDeceive = true, MaterialFact = true } },
        ["Absences"] = Bare with { Absences = new() { Repeated = true, Inexcusable = true, ImmediateCause = true } },
        ["DeliberateAct"] = Bare with
        {
            LawfulUnionActivity = false,
            DeliberateAct = new() { Deliberate = true, Illegal = true, Provoking = false, AgainstAgreement = false },
        },
        ["RuleViolation"] = Bare with
        {
            RuleViolation = new()
            {
                Violated = true,
                RelatedToDuties = true,
                NormalInTrade = false,
                RequiredByLaw = false,
                Orientation = true,
                Copy = false,
                Posted = false,
                LanguageUnderstood = true,
            },
        },
        ["LawViolation"] = Bare with { LawViolation = new() { Violated = true, InScope = true, AffectsPerformance = true, HarmsBusiness = false } },
        ["GeneralConduct"] = Bare with
        {
            GeneralConduct = new() { WillfulDisregard = true, StandardsViolated = false, SeriousHarm = false, SubstantialCarelessness = false },
        },
    };
}
