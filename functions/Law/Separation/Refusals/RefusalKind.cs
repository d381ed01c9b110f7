namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>What was refused (RCW 50.20.080).</summary>
public enum RefusalKind
{
    /// <summary>To apply for available, suitable work when the agency so directed.</summary>
    Apply,

    /// <summary>To accept suitable work when it was offered.</summary>
    Accept,

    /// <summary>To return to one's own customary business when the agency so directed.</summary>
    ReturnToSelfEmployment,
}
