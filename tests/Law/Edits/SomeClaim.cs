using BenefitsFlow.Law;
using BenefitsFlow.Law.Edits;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>A claim of August 2025 about which there is nothing to ask; tests change what they are about.</summary>
internal static class SomeClaim
{
    /// <summary>The first of the five completed quarters before the application: 2024Q2 to 2025Q2.</summary>
    public static readonly Quarter Oldest = new(2024, 2);

    public static readonly EditSnapshot Plain = new()
    {
        Today = new(2025, 8, 20),
        Application = new()
        {
            Filed = new(2025, 8, 4),
            GaveLegalName = true,
            GaveSocialSecurityNumber = true,
            AbleAndAvailable = true,
            HoursAvailable = 40,
            InSchool = false,
            AuthorizedToWork = true,
            ReceivesPension = false,
            ReceivesOtherPay = false,
            ReceivesTimeLoss = false,
            CorporateOfficer = false,
            SchoolEmployee = false,
            CrimeConnectedWithWork = false,
            LivesAbroad = false,
            State = "WA",
            WorkedElsewhere = false,
            ClaimInOtherState = false,
            BenefitYearOpen = false,
            StandbyWeeks = 0,
            UnionReferral = false,
            OwesChildSupport = false,
        },
        Jobs =
        [
            new()
            {
                Employer = "one",
                Began = new(2023, 1, 9),
                Ended = new(2025, 8, 1),
                Because = JobEnding.LackOfWork,
                VolunteeredToGo = false,
                EmployerSays = new()
                {
                    Told = true,
                    AnswerBy = new(2025, 8, 14),
                    Answered = new(2025, 8, 12),
                    Adequate = true,
                    Ended = new(2025, 8, 1),
                    Because = JobEnding.LackOfWork,
                    PaidSeverance = false,
                    ReportsCrime = false,
                    DoubtsFiler = false,
                },
            },
        ],
        Identity = new()
        {
            SsnVerified = true,
            SsnPossible = true,
            SsnUsedByAnotherClaim = false,
            NameMatches = true,
            BirthDateMatches = true,
            DeathMatch = false,
            JailMatch = false,
            BankAccountOnOtherClaims = 0,
            AddressOnOtherClaims = 0,
            ContactOnOtherClaims = 0,
            DeniesFiling = false,
        },
        Wages = [.. Enumerable.Range(0, 5).Select(i => new WageItem("one", Oldest.Plus(i), 10_000, 500, Oldest.Plus(i).LastDay.AddDays(30)))],
        Monetary = new()
        {
            RegularHours = 2000,
            AlternateHours = 2000,
            BaseYearWages = 40_000,
            WeeklyBenefitAmount = 385,
            MaximumBenefitsPayable = 10_010,
            BenefitYearBegins = new(2025, 8, 3),
            BenefitYearEnds = new(2026, 8, 1),
            NewestQuarterReported = true,
            Disputed = false,
        },
        Week = new()
        {
            Week = new(new(2025, 8, 10)),
            Filed = new(2025, 8, 18),
            AllAnswered = true,
            AbleAndAvailable = true,
            HoursAvailable = 40,
            Worked = false,
            HoursWorked = 0,
            FullTimeHours = 40,
            Earned = 0,
            OtherPay = [],
            SearchActivities = 3,
            SearchAsked = 3,
            InSchool = false,
            RefusedWork = false,
            RefusedDispatch = false,
            MissedReemployment = false,
            MissedSearchReview = false,
            RegisteredForWork = true,
            JobEnded = false,
            Away = false,
            WeeksUnclaimedBefore = 0,
        },
        Payments = new()
        {
            WeekPaid = false,
            PayableNow = 385,
            Balance = 10_010,
            WaitingWeekServed = true,
            FirstPayableWeekEnded = new(2025, 8, 16),
            AccountChanged = new(2025, 8, 4),
            AccountMissing = false,
            DepositReturned = false,
            Disqualified = false,
            ConditionalPaymentDue = false,
            AllowanceAppealed = false,
            RepaymentsMissed = 0,
        },
    };

    public static EditSnapshot Application(Func<ApplicationTold, ApplicationTold> change) => Plain with { Application = change(Plain.Application!) };

    public static EditSnapshot Job(Func<JobTold, JobTold> change) => Plain with { Jobs = [change(Plain.Jobs![0])] };

    public static EditSnapshot Employer(Func<EmployersWord, EmployersWord> change) =>
        Job(job => job with { EmployerSays = change(job.EmployerSays!) });

    public static EditSnapshot Identity(Func<IdentityKnown, IdentityKnown> change) => Plain with { Identity = change(Plain.Identity!) };

    /// <summary>Changes the wage item of one quarter, 0 for the oldest to 4 for the newest.</summary>
    public static EditSnapshot Wages(int quarter, Func<WageItem, WageItem> change) =>
        Plain with { Wages = [.. Plain.Wages!.Select((item, i) => i == quarter ? change(item) : item)] };

    public static EditSnapshot Figures(Func<MonetaryFigures, MonetaryFigures> change) => Plain with { Monetary = change(Plain.Monetary!) };

    public static EditSnapshot Week(Func<WeekTold, WeekTold> change) => Plain with { Week = change(Plain.Week!) };

    public static EditSnapshot Paying(Func<PaymentsSoFar, PaymentsSoFar> change) => Plain with { Payments = change(Plain.Payments!) };

    /// <summary>The codes raised.</summary>
    public static IEnumerable<string> Codes(this EditSnapshot facts) => EditDecision.For(facts).Raised.Select(raised => raised.Code);
}
