using BenefitsFlow.App.Filing;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Appeals;

/// <summary>How far an appeal has come.</summary>
public enum AppealStage
{
    Received,

    /// <summary>It is late, and the party has time to say why.</summary>
    CauseAsked,

    /// <summary>The hearing office has its file, and decides.</summary>
    WithHearingOffice,

    /// <summary>The order is here and being carried out.</summary>
    Ordered,
    CarriedOut,
}

/// <summary>Where one appeal of a claim stands: the fold of its facts.</summary>
public sealed record AppealState
{
    /// <summary>From 1, in the order in which they came.</summary>
    public required int Number { get; init; }

    /// <summary>As <c>issue-1-1</c> or <c>week-2026-03-01</c>.</summary>
    public required string Decision { get; init; }

    public int? Issue { get; init; }

    public int? Determination { get; init; }

    public DateOnly? Week { get; init; }

    public Party By { get; init; }

    public AppealForm How { get; init; }

    /// <summary>The agency's day on which it came in.</summary>
    public DateOnly Received { get; init; }

    /// <summary>The day that counts.</summary>
    public DateOnly Filed { get; init; }

    public DateOnly Mailed { get; init; }

    /// <summary>Inclusive.</summary>
    public DateOnly LastDay { get; init; }

    /// <summary>Until when we ask why it is late, inclusive; null when we do not.</summary>
    public DateOnly? CauseBy { get; init; }

    public bool CauseGiven { get; init; }

    /// <summary>The day on which the hearing file was ready; null before.</summary>
    public DateOnly? SentOn { get; init; }

    public AppealOrdered? Ordered { get; init; }

    public DateOnly? CarriedOutOn { get; init; }

    /// <summary>The determination that the order put in place; null when none.</summary>
    public int? NewDetermination { get; init; }

    /// <summary>True until its order is carried out: so long what was overpaid is not collected.</summary>
    public bool Pending => CarriedOutOn is null;

    public bool Late => Filed > LastDay;

    public AppealStage Stage => this switch
    {
        { CarriedOutOn: not null } => AppealStage.CarriedOut,
        { Ordered: not null } => AppealStage.Ordered,
        { SentOn: not null } => AppealStage.WithHearingOffice,
        { CauseBy: not null, CauseGiven: false } => AppealStage.CauseAsked,
        _ => AppealStage.Received,
    };

    /// <summary>The number that the party was given, as <c>BF-7K2M-9QXA</c>.</summary>
    public string ReceiptOf(string claimId) => Confirmation.Of($"{claimId}|appeal|{Number}");

    internal static AppealState Of(AppealReceived fact, DateOnly on) => new()
    {
        Number = fact.Appeal,
        Decision = fact.Decision,
        Issue = fact.Issue,
        Determination = fact.Determination,
        Week = fact.Week,
        By = fact.By,
        How = fact.How,
        Received = on,
        Filed = fact.Filed,
        Mailed = fact.Mailed,
        LastDay = fact.LastDay,
        CauseBy = fact.CauseBy,
        CauseGiven = fact.Filed > fact.LastDay && fact.CauseBy is null,
    };

    internal AppealState With(AppealFact fact, DateOnly on) => fact switch
    {
        AppealLateCauseGiven => this with { CauseGiven = true },
        HearingFileReady => this with { SentOn = on },
        AppealOrdered f => this with { Ordered = f },
        AppealCarriedOut f => this with { CarriedOutOn = on, NewDetermination = f.Determination },
        _ => this,
    };
}
