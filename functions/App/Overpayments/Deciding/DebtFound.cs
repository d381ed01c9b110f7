using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Deciding;

/// <summary>What a decision does to what is owed on an overpayment: it is signed with the decision, and nothing else is carried out. Cents.</summary>
public sealed record DebtFound
{
    /// <summary>Why nothing is to be repaid, as <c>employers-correction</c>; null otherwise.</summary>
    public string? Dropped { get; init; }

    public OverpaymentKind Kind { get; init; }

    /// <summary>Null where nothing is to be repaid.</summary>
    public bool? AtFault { get; init; }

    /// <summary>What is to be repaid of each week; empty when nothing is.</summary>
    public IReadOnlyList<AssessedWeek> Weeks { get; init; } = [];

    /// <summary>Besides the benefits.</summary>
    public long Penalty { get; init; }

    /// <summary>Offset of these weeks that is owed again on earlier overpayments of the claim.</summary>
    public IReadOnlyList<RestoredOffset> Restored { get; init; } = [];

    /// <summary>Of an issue about a waiver: what is waived.</summary>
    public long Waived { get; init; }

    /// <summary>Of an issue about a waiver: what is owed without it.</summary>
    public long Owed { get; init; }
}
