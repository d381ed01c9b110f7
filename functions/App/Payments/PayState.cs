using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Payments;

/// <summary>A change of the way a claim is paid.</summary>
/// <param name="Asked">The agency's day.</param>
/// <param name="By">Who asked: <c>claimant</c> or a member of staff's id.</param>
/// <param name="Released">Null while it waits for a person; true when it took effect.</param>
public sealed record PayWayChange(int Number, PaymentMethod Method, DateOnly Asked, string By, IReadOnlyList<Watch> Held, bool? Released);

/// <summary>How a claim is paid: the fold of its <see cref="PayFact"/>s.</summary>
public sealed record PayState
{
    public static readonly PayState Plain = new();

    /// <summary>Null while payments go out.</summary>
    public FreezeReason? Frozen { get; init; }

    /// <summary>How often payments were stopped.</summary>
    public int Freezes { get; init; }

    /// <summary>True when a bank refused the account on the claim: nothing is sent to it until there is another way.</summary>
    public bool Unusable { get; init; }

    /// <summary>Payments that came back and were not sent again, in their order.</summary>
    public IReadOnlyList<PaymentReturned> CameBack { get; init; } = [];

    /// <summary>In their order: the first has the number 1.</summary>
    public IReadOnlyList<PayWayChange> Changes { get; init; } = [];

    /// <summary>The change that waits for a person; null when none does.</summary>
    public PayWayChange? Waiting => Changes.LastOrDefault(change => change.Released is null);

    /// <summary>What came back, once there is another way.</summary>
    private IReadOnlyList<PaymentReturned> Elsewhere => [.. CameBack.Select(back => back with { Elsewhere = true })];

    internal PayState With(PayFact fact, DateOnly on, string by) => fact switch
    {
        PaymentReturned f => this with { Unusable = Unusable || f.Unusable, CameBack = [.. CameBack, f] },
        PaymentReissued f => this with { CameBack = [.. CameBack.Where(back => (back.Week, back.Kind) != (f.Week, f.Of))] },
        AccountRefused f => this with { Unusable = Unusable || f.Unusable },
        PayWayAsked f => this with
        {
            Unusable = Unusable && f.Held.Count > 0,
            CameBack = f.Held.Count > 0 ? CameBack : Elsewhere,
            Changes = [.. Changes, new(f.Number, f.Method, on, by, f.Held, f.Held.Count > 0 ? null : true)],
        },
        PayWaySettled f => this with
        {
            Unusable = Unusable && !f.Released,
            CameBack = f.Released ? Elsewhere : CameBack,
            Changes = [.. Changes.Select(change => change.Number == f.Number ? change with { Released = f.Released } : change)],
        },
        PaymentsFrozen f => this with { Frozen = f.Why, Freezes = f.Number },
        PaymentsFreed => this with { Frozen = null },
        _ => this,
    };
}
