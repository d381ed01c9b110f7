namespace BenefitsFlow.App.Payments;

/// <summary>
/// The agency's practice for its payments: <c>Payments:*</c> in the settings. None of it is law, and none of these figures is confirmed: the agency sets its
/// own.
/// </summary>
public sealed record PaymentPolicy
{
    /// <summary><c>person</c>: a batch leaves when a member of staff releases it who decided nothing in it. <c>none</c>: it leaves by itself.</summary>
    public string Release { get; init; } = "person";

    /// <summary>Banking days between a prenote and the first deposit to an account; 0 sends no prenotes.</summary>
    public int PrenoteDays { get; init; }

    /// <summary>The change, counted within <see cref="ChangesWithinDays"/>, from which a person looks first.</summary>
    public int ManyChanges { get; init; } = 3;

    /// <summary>Days, the day of the change included.</summary>
    public int ChangesWithinDays { get; init; } = 30;

    /// <summary>True when a change that comes while money is about to go out waits for a person.</summary>
    public bool WatchBeforePayment { get; init; } = true;

    /// <summary>True when a batch waits for a person.</summary>
    public bool ByPerson => Release != "none";
}
