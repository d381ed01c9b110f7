namespace BenefitsFlow.Law.Appeals;

/// <summary>The steps against a decision that have to be taken within a number of days (chapter 50.32 RCW, chapter 192-04 WAC).</summary>
public enum AppealStep
{
    /// <summary>Appeal of a determination or redetermination.</summary>
    Appeal,

    /// <summary>An employer's petition for a hearing on an assessment or on the denial of a refund.</summary>
    PetitionOnAssessment,

    /// <summary>Petition to the commissioner for review of a decision after a hearing.</summary>
    PetitionForReview,

    /// <summary>The other side's reply to a petition for review; it has to be received in time.</summary>
    ReplyToPetition,

    /// <summary>Motion to vacate an order of default.</summary>
    VacateDefault,

    /// <summary>Petition for review of an order of default after the motion to vacate it was denied.</summary>
    PetitionAfterVacateDenied,

    /// <summary>Petition that the commissioner reconsider a decision.</summary>
    Reconsideration,

    /// <summary>Petition to a court before a commissioner's decision is final.</summary>
    CourtReview,
}
