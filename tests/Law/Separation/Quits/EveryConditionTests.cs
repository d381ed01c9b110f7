using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>RCW 50.20.050(2)(b)(i)-(xiv), (3), (4) and chapter 192-150 WAC, each condition by itself.</summary>
public class EveryConditionTests
{
    private const string Statute = "RCW 50.20.050(2)";

    public static TheoryData<string> Reasons => [.. SomeQuit.Met.Keys];

    /// <summary>What is asserted, the fact, the answer that the law wants, and its section.</summary>
    public static TheoryData<string, string, bool, string> Conditions
    {
        get
        {
            var rows = new TheoryData<string, string, bool, string>();
            foreach (var (reason, record, conditions) in Table)
            {
                foreach (var (fact, wanted, cite) in conditions)
                    rows.Add(reason, $"{record}.{fact}", wanted, cite.StartsWith('(') ? Statute + cite : cite);
            }

            return rows;
        }
    }

    private static readonly (string Fact, bool Wanted, string Cite)[] Kept =
    [
        ("Efforts.AskedForChanges", true, "(b)(ii)(A)"),
        ("Efforts.ToldPromptly", true, "(b)(ii)(A)"),
        ("Efforts.AbleAgainBeforeSeparation", false, "(b)(ii)(A)"),
        ("EmploymentEnded", true, "(b)(ii)(B)"),
        ("EntitledToReturn", false, "(b)(ii)(B)"),
    ];

    private static readonly (string Fact, bool Wanted, string Cite)[] Motive =
    [
        ("WasTheMotive", true, "WAC 192-150-145(1)"),
        ("LeftWithinABriefTime", true, "WAC 192-150-145(2)"),
    ];

    private static readonly (string Reason, string Record, (string Fact, bool Wanted, string Cite)[] Conditions)[] Table =
    [
        ("quit-i", "JobOffer",
        [
            ("DefiniteBeforeLeaving", true, "WAC 192-150-050(1)"),
            ("OfferedWithAuthority", true, "WAC 192-150-050(2)"),
            ("StartAndTermsAgreed", true, "WAC 192-150-050(3)"),
            ("StayedAsLongAsReasonable", true, "WAC 192-150-050(4)"),
            ("NewJobCovered", true, "WAC 192-150-050(5)"),
        ]),
        ("quit-ii-own", "OwnHealth",
        [
            ("Ill", true, "WAC 192-150-055"),
            ("PrimaryReason", true, "WAC 192-150-055(2)(a)(i)"),
            ("WasNecessary", true, "WAC 192-150-055(2)(a)(ii)"),
            .. Kept,
        ]),
        ("quit-ii-own after leave", "OwnHealth.Efforts",
            [("AskedForLeave", true, "(b)(ii)(A)"), ("AskedToReturn", true, "(b)(ii)(A)")]),
        ("quit-ii-own futile", "OwnHealth.Efforts", [("AskingWasFutile", true, "(b)(ii)(A)")]),
        ("quit-ii-own disabled", "OwnHealth.Disability",
        [
            ("MedicallyRecognized", true, "WAC 192-150-055"),
            ("OnRecord", true, "WAC 192-150-055"),
            ("LimitsTheJob", true, "WAC 192-150-055"),
            ("ToldBeforeLeaving", true, "WAC 192-150-060(1)"),
            ("HasRestrictions", false, "WAC 192-150-060(2)"),
            ("AccommodationOffered", false, "WAC 192-150-060(4)"),
        ]),
        ("quit-ii-own restricted", "OwnHealth.Disability",
            [("RestrictionsSupported", true, "WAC 192-150-060(2)"), ("GoodCauseToRefuse", true, "WAC 192-150-060(4)")]),
        ("quit-ii-family", "FamilyHealth",
        [
            ("IllDisabledOrDied", true, "(b)(ii)"),
            ("PrimaryReason", true, "WAC 192-150-055(2)(a)(i)"),
            ("WasNecessary", true, "WAC 192-150-055(2)(a)(ii)"),
            .. Kept,
        ]),
        ("quit-ii-care", "InaccessibleCare",
        [
            ("InClaimantsCare", true, "(b)(ii)"),
            ("CareInaccessible", true, "(b)(ii)"),
            ("PrimaryReason", true, "WAC 192-150-066(1)(a)"),
            ("WasNecessary", true, "WAC 192-150-066(1)(b)"),
            .. Kept,
        ]),
        ("quit-iii", "PartnerRelocation",
        [
            ("SpouseOrDomesticPartner", true, "WAC 192-100-075"),
            ("ForTheirEmployment", true, "(b)(iii)(A)"),
            ("OutsideLaborMarket", true, "(b)(iii)(A)"),
            ("StayedAsLongAsReasonable", true, "(b)(iii)(B)"),
        ]),
        ("quit-iii military", "PartnerRelocation",
        [
            ("MilitaryOrders", true, "WAC 192-150-110(1)"),
            ("MovedElsewhere", false, "WAC 192-150-110(4)(a)"),
            ("PartnerLeftService", false, "WAC 192-150-110(4)(b)"),
        ]),
        ("quit-iv", "DomesticViolence",
        [
            ("ViolenceOrStalking", true, "WAC 192-150-112"),
            ("ToProtectSelf", true, "(b)(iv)"),
            ("PrimaryReason", true, "WAC 192-150-113(3)(a)"),
            ("BelievedItNecessary", true, "WAC 192-150-113(3)(b)"),
        ]),
        ("quit-v", "PayCut", [("ByEmployer", true, "WAC 192-150-115(3)"), .. Motive]),
        ("quit-vi", "HoursCut", [("ByEmployer", true, "WAC 192-150-120(2)"), .. Motive]),
        ("quit-vii", "WorksiteMove",
        [
            ("ByEmployer", true, "WAC 192-150-125(1)"),
            ("FartherOrHarder", true, "WAC 192-150-125(1)(a)"),
            ("BeyondCustom", true, "WAC 192-150-125(1)(b)"),
            ("KnownAtHire", false, "WAC 192-150-125(3)"),
            .. Motive,
        ]),
        ("quit-viii", "WorksiteSafety",
        [
            ("Deteriorated", true, "WAC 192-150-130(1)"),
            ("Reported", true, "WAC 192-150-130(2)"),
            ("Corrected", false, "WAC 192-150-130(2)(b)"),
            .. Motive,
        ]),
        ("quit-viii imminent", "WorksiteSafety", [("Corrected", false, "WAC 192-150-130(2)(b)(i)")]),
        ("quit-ix", "IllegalActivities",
        [
            ("WereIllegal", true, "WAC 192-150-135(1)"),
            ("Reported", true, "WAC 192-150-135(2)"),
            ("Ended", false, "WAC 192-150-135(2)"),
            .. Motive,
        ]),
        ("quit-ix unsafe", "IllegalActivities",
            [("ByEmployer", true, "WAC 192-150-135(2)"), ("UnsafeOrUnlawfulToTell", true, "WAC 192-150-135(2)")]),
        ("quit-x", "Conscience",
        [
            ("ChangedByEmployer", true, "WAC 192-150-140(2)(a)"),
            ("ViolatesBeliefs", true, "WAC 192-150-140(2)(b)"),
            ("ToldEmployer", true, "WAC 192-150-140(2)(c)"),
            ("AffectsDirectly", true, "WAC 192-150-140(2)(d)"),
            ("ExistsInFact", true, "WAC 192-150-140(2)(e)"),
            ("Sincere", true, "WAC 192-150-140(3)(a)"),
            ("KnownAtHire", false, "WAC 192-150-140(3)(c)"),
            ("WasTheMotive", true, "WAC 192-150-145(1)"),
            ("LeftWithinABriefTime", true, "WAC 192-150-140(3)(c)"),
        ]),
        ("quit-x futile", "Conscience", [("TellingWasFutile", true, "WAC 192-150-140(2)(c)")]),
        ("quit-xi", "Apprenticeship",
        [
            ("ForInstruction", true, "WAC 192-150-160(1)"),
            ("ProgramApproved", true, "WAC 192-150-160(3)(a)"),
            ("AcceptedAndEntering", true, "WAC 192-150-160(3)(a)"),
            ("StartConfirmedBeforeLeaving", true, "WAC 192-150-160(3)(b)"),
            ("StayedAsLongAsReasonable", true, "WAC 192-150-160(3)(c)"),
        ]),
        ("quit-xii", "HealthEmergency",
        [
            ("EmergencyActive", true, "(b)(xii)"),
            ("CouldWorkFromHome", false, "(b)(xii)(A)"),
            ("AbleToWorkFromHome", true, "(b)(xii)(B)"),
            ("SelfOrResident", true, "(b)(xii)(C)"),
            ("InRiskAge", true, "(b)(xii)(C)(I)"),
        ]),
        ("quit-xii condition", "HealthEmergency",
            [("RiskCondition", true, "(b)(xii)(C)(II)"), ("ConditionCertified", true, "WAC 192-150-155(1)")]),
        ("quit-xiii", "MinorChildMove",
        [
            ("FollowedChild", true, "(b)(xiii)(A)"),
            ("OutsideLaborMarket", true, "(b)(xiii)(A)"),
            ("StayedAsLongAsReasonable", true, "(b)(xiii)(B)"),
            ("ParentalRights", true, "(b)(xiii)(C)"),
        ]),
        ("quit-xiv", "ShiftChange",
        [
            ("ByEmployer", true, "(b)(xiv)"),
            ("Temporary", false, "(b)(xiv)"),
            ("AtClaimantsRequest", false, "(b)(xiv)"),
            ("BySeniority", false, "(b)(xiv)"),
            .. Motive,
        ]),
        ("quit-3", "HealthWorkerQuarantine",
        [
            ("EmergencyActive", true, "WAC 192-150-165"),
            ("AtHealthFacility", true, "RCW 50.20.050(3)"),
            ("DirectlyDeliveredCare", true, "RCW 50.20.050(3)"),
            ("ExposedOrInfected", true, "RCW 50.20.050(3)"),
            ("QuarantineGuided", true, "RCW 50.20.050(3)"),
        ]),
        ("quit-4", "PartTimeQuit", [("KnewOfTheLoss", false, "WAC 192-150-180(2)(b)"), ("EligibleOnFullTimeLoss", true, "WAC 192-150-180(2)(c)")]),
    ];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_reason_of_which_every_condition_is_met_is_good_cause(string reason)
    {
        var decision = QuitDecision.For(SomeQuit.Met[reason]);
        Assert.Equal((QuitOutcome.GoodCause, SeparationKind.Quit), (decision.Outcome, decision.Kind));
        Assert.Equal([reason.Split(' ')[0]], decision.GoodCauses);
        Assert.Null(decision.DisqualifiedFrom);
        Assert.Empty(decision.OpenQuestions);
        Assert.All(decision.Findings, finding => Assert.True(finding.Met));
        Assert.Equal(["RCW 50.20.050(2)", "RCW 50.20.050(2)(b)"], decision.Findings.Select(finding => finding.Cite));
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Each_condition_refused_alone_refuses_the_reason_under_its_section(string reason, string fact, bool wanted, string cite)
    {
        var decision = QuitDecision.For(SomeQuit.Met[reason].Answering(fact, !wanted));
        Assert.Equal((QuitOutcome.NoGoodCause, new DateOnly(2025, 8, 3)), (decision.Outcome, decision.DisqualifiedFrom!.Value));
        Assert.Empty(decision.GoodCauses);
        Assert.Empty(decision.OpenQuestions);
        var finding = decision.Of(fact);
        Assert.Equal((false, false, cite), (finding.Met, finding.Open, finding.Cite));
        Assert.Equal([fact], finding.Facts);
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Each_condition_alone_that_nobody_has_answered_leaves_the_reason_open(string reason, string fact, bool wanted, string cite)
    {
        var decision = QuitDecision.For(SomeQuit.Met[reason].Answering(fact, null));
        Assert.Equal((QuitOutcome.Open, SeparationKind.Quit), (decision.Outcome, decision.Kind));
        Assert.Null(decision.DisqualifiedFrom);
        var open = Assert.Single(decision.OpenQuestions);
        Assert.Equal((fact, cite), (open.Facts.Single(), open.Cite));
        Assert.Equal(fact == "PartTimeQuit.EligibleOnFullTimeLoss" ? Party.Staff : Party.Claimant, open.Question!.Of);
        Assert.EndsWith("?", open.Question.Text.En, StringComparison.Ordinal);
        Assert.Contains("¿", open.Question.Text.Es, StringComparison.Ordinal);
        Assert.Equal(QuitOutcome.GoodCause, QuitDecision.For(SomeQuit.Met[reason].Answering(fact, wanted)).Outcome);
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Each_condition_is_told_in_both_languages(string reason, string fact, bool wanted, string cite)
    {
        Assert.NotEmpty(cite);
        bool?[] answers = [wanted, !wanted, null];
        Sentence[] said = [.. answers.Select(answer => QuitDecision.For(SomeQuit.Met[reason].Answering(fact, answer)).Of(fact).Because)];
        Assert.All(said, sentence => Assert.NotEqual(sentence.En, sentence.Es));
        Assert.Equal(3, said.Select(sentence => sentence.En).Distinct().Count());
        Assert.Equal(3, said.Select(sentence => sentence.Es).Distinct().Count());
    }
}
