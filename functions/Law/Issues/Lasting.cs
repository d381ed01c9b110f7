namespace BenefitsFlow.Law.Issues;

/// <summary>How long a denial on a presumption lasts (chapter 192-140 WAC).</summary>
public enum Lasting
{
    /// <summary>Only the week or weeks that the request was about.</summary>
    ThoseWeeks,

    /// <summary>Until what was asked is told.</summary>
    UntilAnswered,

    /// <summary>Until it is told, or a new, separate claim makes it moot, or a quality review no longer needs it (WAC 192-140-035(2)).</summary>
    UntilAnsweredOrMoot,

    /// <summary>From the first week claimed in which the circumstance applies until it no longer exists.</summary>
    WhileItLasts,

    /// <summary>Seven weeks, and until seven weekly benefit amounts are earned in covered work.</summary>
    SevenWeeksAndEarnings,

    /// <summary>Ten weeks, and until ten weekly benefit amounts are earned in covered work.</summary>
    TenWeeksAndEarnings,

    /// <summary>The whole time between two seasons, or two school terms and in school holidays.</summary>
    BetweenSeasonsOrTerms,

    /// <summary>Nothing is presumed: nothing is denied for silence alone.</summary>
    Nothing,
}
