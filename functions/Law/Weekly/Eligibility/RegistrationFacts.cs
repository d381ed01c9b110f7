namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Registration for work (RCW 50.20.010(1)(a), 50.20.230; WAC 192-180-005).</summary>
public sealed record RegistrationFacts
{
    /// <summary>The day of registration; null while not registered.</summary>
    public DateOnly? RegisteredOn { get; init; }

    public bool? LivesInWashington { get; init; }

    /// <summary>The day on which a resident who was not registered automatically was told to register; null when not told.</summary>
    public DateOnly? ToldToRegisterOn { get; init; }

    /// <summary>The day on which the first payment of the new or reopened claim was issued; null before it.</summary>
    public DateOnly? FirstPaymentIssuedOn { get; init; }

    /// <summary>The day on which isolation or quarantine was no longer asked for; null when there was none.</summary>
    public DateOnly? IsolationEndedOn { get; init; }
}
