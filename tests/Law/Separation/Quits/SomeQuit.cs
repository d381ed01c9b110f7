using System.Text.Json;
using System.Text.Json.Nodes;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>
/// A job left on Wednesday, August 6, 2025, for one reason of which every condition is met, and met in one way only, so that each answer decides.
/// </summary>
internal static class SomeQuit
{
    public static readonly QuitFacts Bare = new() { Separated = new(2025, 8, 6), ClaimEffective = new(2025, 8, 10) };

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly EffortsToKeepTheJob Asked = new()
    {
        AskingWasFutile = false,
        AskedForChanges = true,
        AskedForLeave = false,
        ToldPromptly = true,
        AbleAgainBeforeSeparation = false,
        AskedToReturn = false,
        TriedAllAlternatives = true,
    };

    private static readonly EffortsToKeepTheJob OnLeave = Asked with
    {
        AskedForChanges = false,
        AskedForLeave = true,
        AbleAgainBeforeSeparation = true,
        AskedToReturn = true,
    };

    private static readonly EffortsToKeepTheJob Futile = Asked with { AskingWasFutile = true, AskedForChanges = false, ToldPromptly = false };

    private static readonly Disability Disabled = new()
    {
        MedicallyRecognized = true,
        OnRecord = true,
        LimitsTheJob = true,
        ToldBeforeLeaving = true,
        HasRestrictions = false,
        RestrictionsSupported = false,
        AccommodationOffered = false,
        GoodCauseToRefuse = false,
    };

    private static readonly OwnHealth Ill = new()
    {
        Ill = true,
        PrimaryReason = true,
        WasNecessary = true,
        Efforts = Asked,
        EmploymentEnded = true,
        EntitledToReturn = false,
    };

    private static readonly OwnHealth Ailing = Ill with { Ill = false, Disability = Disabled };

    private static readonly PartnerRelocation Moved = new()
    {
        SpouseOrDomesticPartner = true,
        ForTheirEmployment = true,
        MilitaryOrders = false,
        MovedElsewhere = false,
        PartnerLeftService = false,
        OutsideLaborMarket = true,
        StayedAsLongAsReasonable = true,
    };

    private static readonly DomesticViolence Violence = new()
    {
        ViolenceOrStalking = true,
        ToProtectSelf = true,
        ToProtect = Relative.Other,
        PrimaryReason = true,
        BelievedItNecessary = true,
    };

    private static readonly IllegalActivities Illegal = new()
    {
        WereIllegal = true,
        Reported = true,
        Ended = false,
        ByEmployer = false,
        UnsafeOrUnlawfulToTell = false,
        WasTheMotive = true,
        LeftWithinABriefTime = true,
    };

    private static readonly Conscience Objecting = new()
    {
        ChangedByEmployer = true,
        ViolatesBeliefs = true,
        ToldEmployer = true,
        TellingWasFutile = false,
        AffectsDirectly = true,
        ExistsInFact = true,
        Sincere = true,
        KnownAtHire = false,
        WasTheMotive = true,
        LeftWithinABriefTime = true,
    };

    private static readonly HealthEmergency AtRisk = new()
    {
        EmergencyActive = true,
        CouldWorkFromHome = false,
        AbleToWorkFromHome = true,
        SelfOrResident = true,
        InRiskAge = true,
        RiskCondition = false,
        ConditionCertified = false,
    };

    private static readonly WorksiteSafety Unsafe = new()
    {
        Deteriorated = true,
        Reported = true,
        Corrected = false,
        WasTheMotive = true,
        LeftWithinABriefTime = true,
    };

    /// <summary>By name: the code of the reason, and after a blank the way in which it is met.</summary>
    public static IReadOnlyDictionary<string, QuitFacts> Met { get; } = new Dictionary<string, QuitFacts>
    {
        ["quit-i"] = Bare with
        {
            JobOffer = new()
            {
                DefiniteBeforeLeaving = true,
                OfferedWithAuthority = true,
                StartAndTermsAgreed = true,
                StayedAsLongAsReasonable = true,
                NewJobCovered = true,
            },
        },
        ["quit-ii-own"] = Bare with { OwnHealth = Ill },
        ["quit-ii-own after leave"] = Bare with { OwnHealth = Ill with { Efforts = OnLeave } },
        ["quit-ii-own futile"] = Bare with { OwnHealth = Ill with { Efforts = Futile } },
        ["quit-ii-own disabled"] = Bare with { OwnHealth = Ailing },
        ["quit-ii-own restricted"] = Bare with
        {
            OwnHealth = Ailing with
            {
                Disability = Disabled with
                {
                    HasRestrictions = true,
                    RestrictionsSupported = true,
                    AccommodationOffered = true,
                    GoodCauseToRefuse = true,
                },
            },
        },
        ["quit-ii-family"] = Bare with
        {
            FamilyHealth = new()
            {
                IllDisabledOrDied = true,
                Relative = Relative.Grandchild,
                PrimaryReason = true,
                WasNecessary = true,
                Efforts = Asked,
                EmploymentEnded = true,
                EntitledToReturn = false,
            },
        },
        ["quit-ii-care"] = Bare with
        {
            InaccessibleCare = new()
            {
                InClaimantsCare = true,
                CareInaccessible = true,
                PrimaryReason = true,
                WasNecessary = true,
                Efforts = Asked,
                EmploymentEnded = true,
                EntitledToReturn = false,
            },
        },
        ["quit-iii"] = Bare with { PartnerRelocation = Moved },
        ["quit-iii military"] = Bare with { PartnerRelocation = Moved with { ForTheirEmployment = false, MilitaryOrders = true } },
        ["quit-iv"] = Bare with { DomesticViolence = Violence },
        ["quit-iv family"] = Bare with { DomesticViolence = Violence with { ToProtectSelf = false, ToProtect = Relative.Sibling } },
        ["quit-v"] = Bare with
        {
            PayCut = new()
            {
                ByEmployer = true,
                Levels = [new(new(2023, 1, 1), 20), new(new(2025, 8, 1), 15)],
                BaseYearBegins = new(2024, 4, 1),
                WasTheMotive = true,
                LeftWithinABriefTime = true,
            },
        },
        ["quit-vi"] = Bare with
        {
            HoursCut = new()
            {
                ByEmployer = true,
                Levels = [new(new(2023, 1, 1), 40), new(new(2025, 8, 1), 30)],
                BaseYearBegins = new(2024, 4, 1),
                WasTheMotive = true,
                LeftWithinABriefTime = true,
            },
        },
        ["quit-vii"] = Bare with
        {
            WorksiteMove = new()
            {
                ByEmployer = true,
                FartherOrHarder = true,
                BeyondCustom = true,
                KnownAtHire = false,
                WasTheMotive = true,
                LeftWithinABriefTime = true,
            },
        },
        ["quit-viii"] = Bare with { WorksiteSafety = Unsafe },
        ["quit-viii imminent"] = Bare with { WorksiteSafety = Unsafe with { ImminentDanger = true } },
        ["quit-ix"] = Bare with { IllegalActivities = Illegal },
        ["quit-ix unsafe"] = Bare with { IllegalActivities = Illegal with { Reported = false, ByEmployer = true, UnsafeOrUnlawfulToTell = true } },
        ["quit-x"] = Bare with { Conscience = Objecting },
        ["quit-x futile"] = Bare with { Conscience = Objecting with { ToldEmployer = false, TellingWasFutile = true } },
        ["quit-xi"] = Bare with
        {
            Apprenticeship = new()
            {
                ForInstruction = true,
                ProgramApproved = true,
                AcceptedAndEntering = true,
                StartConfirmedBeforeLeaving = true,
                StayedAsLongAsReasonable = true,
                Begins = new(2025, 8, 20),
            },
        },
        ["quit-xii"] = Bare with { HealthEmergency = AtRisk },
        ["quit-xii condition"] = Bare with { HealthEmergency = AtRisk with { InRiskAge = false, RiskCondition = true, ConditionCertified = true } },
        ["quit-xiii"] = Bare with
        {
            MinorChildMove = new() { FollowedChild = true, OutsideLaborMarket = true, StayedAsLongAsReasonable = true, ParentalRights = true },
        },
        ["quit-xiv"] = Bare with
        {
            ShiftChange = new()
            {
                ByEmployer = true,
                RegularSince = new(2025, 5, 3),
                ChangedOn = new(2025, 8, 1),
                HoursMoved = 6,
                Temporary = false,
                AtClaimantsRequest = false,
                BySeniority = false,
                WasTheMotive = true,
                LeftWithinABriefTime = true,
            },
        },
        ["quit-3"] = Bare with
        {
            HealthWorkerQuarantine = new()
            {
                EmergencyActive = true,
                AtHealthFacility = true,
                DirectlyDeliveredCare = true,
                ExposedOrInfected = true,
                QuarantineGuided = true,
            },
        },
        ["quit-4"] = Bare with
        {
            PartTimeQuit = new()
            {
                PartTimeHours = 20,
                FullTimeHours = 40,
                FullTimeLost = new(2025, 8, 20),
                KnewOfTheLoss = false,
                EligibleOnFullTimeLoss = true,
            },
        },
    };

    /// <summary>The same facts with one answer changed or taken away, as they come back from a record of them.</summary>
    /// <param name="facts">The other facts.</param>
    /// <param name="path">As <c>JobOffer.NewJobCovered</c>.</param>
    /// <param name="answer">Null: nobody knows.</param>
    public static QuitFacts Answering(this QuitFacts facts, string path, object? answer)
    {
        var node = JsonSerializer.SerializeToNode(facts, Json)!;
        var names = path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray();
        var record = names[..^1].Aggregate(node, (at, name) => at[name]!);
        record[names[^1]] = JsonSerializer.SerializeToNode(answer, Json);
        return node.Deserialize<QuitFacts>(Json)!;
    }

    /// <summary>The finding that rests on one fact.</summary>
    public static Finding Of(this QuitDecision decision, string path) =>
        decision.Findings.SelectMany(finding => finding.WithLimbs()).Single(finding => finding.Rule == path);

    /// <summary>Whether that finding is met, and its section.</summary>
    public static (bool Met, string Cite) Says(this QuitDecision decision, string path) => (decision.Of(path).Met, decision.Of(path).Cite);

    /// <summary>Everything that was found, limbs too.</summary>
    public static IReadOnlyList<Finding> All(this QuitDecision decision) => [.. decision.Findings.SelectMany(finding => finding.WithLimbs())];

    /// <summary>The first facts with the reasons that the second assert, which win.</summary>
    public static QuitFacts Merge(QuitFacts facts, QuitFacts next)
    {
        facts = facts with { };
        foreach (var member in typeof(QuitFacts).GetProperties().Where(member => member.GetValue(next) is AssertedReason))
            member.SetValue(facts, member.GetValue(next));
        return facts;
    }
}
