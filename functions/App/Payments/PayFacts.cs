using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments;

/// <summary>Something that happened to how a claim is paid, or to a payment after it was sent.</summary>
public abstract record PayFact : Fact;

/// <summary>The bank sent a payment back.</summary>
/// <param name="Week">The Sunday.</param>
/// <param name="Kind">Which payment of the week: <see cref="Payable.Kind"/>.</param>
/// <param name="Code">The bank's reason, as <c>R03</c>.</param>
/// <param name="Trace">Of the payment, 15 digits.</param>
/// <param name="Unusable">True when nothing more is to be sent to the account that stood on the claim.</param>
/// <param name="File">The kept file in which it came.</param>
/// <param name="Elsewhere">True when there is another way to be paid than the one from which it came back: it is to be sent again.</param>
public sealed record PaymentReturned(
    DateOnly Week, string Kind, string Code, string Trace, long Cents = 0, bool Unusable = false, string File = "", bool Elsewhere = false) : PayFact;

/// <summary>A payment that came back was queued again, under a kind of its own.</summary>
/// <param name="Of">The kind of the payment that came back.</param>
public sealed record PaymentReissued(DateOnly Week, string Kind, string Of) : PayFact
{
    public override string Cite => "RCW 50.20.130";
}

/// <summary>A bank refused an account that was tried out without money.</summary>
/// <param name="Unusable">False when the claimant had named another account by then.</param>
public sealed record AccountRefused(string Code, string Trace, string File, bool Unusable = true) : PayFact;

/// <summary>A bank told how the account is really written; it was entered so. Number and routing stay sealed.</summary>
/// <param name="Code">As <c>C01</c>.</param>
public sealed record AccountCorrected(string Code, string Trace, string File) : PayFact;

/// <summary>Somebody asked for another way to be paid. What it is stays sealed.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Held">Why a person looks at it first; empty when it took effect at once.</param>
public sealed record PayWayAsked(int Number, PaymentMethod Method, IReadOnlyList<Watch> Held) : PayFact;

/// <summary>A member of staff let a held change take effect, or refused it. The reason stays sealed.</summary>
public sealed record PayWaySettled(int Number, bool Released) : PayFact;

/// <summary>A member of staff stopped what is due on the claim. The reason's words stay sealed.</summary>
/// <param name="Number">From 1.</param>
public sealed record PaymentsFrozen(int Number, FreezeReason Why) : PayFact;

/// <summary>A member of staff let the claim's payments go on.</summary>
/// <param name="Number">Of the freeze that ended.</param>
public sealed record PaymentsFreed(int Number) : PayFact;

/// <summary>Why a claim's payments are stopped.</summary>
public enum FreezeReason
{
    /// <summary>Somebody else may be using the claim.</summary>
    IdentityInDoubt,

    /// <summary>The claimant says that the account is not theirs, or asked for a stop.</summary>
    AskedByClaimant,

    /// <summary>A court or another agency ordered it.</summary>
    Ordered,

    Other,
}

/// <summary>A pattern that makes a person look at a change of account first.</summary>
public enum Watch
{
    /// <summary>Another claim is paid, or was paid, into the same account.</summary>
    SameAccount,

    /// <summary>Money is about to go out.</summary>
    BeforePayment,

    /// <summary>Several changes within a few days.</summary>
    ManyChanges,
}
