namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Weeks in a row without a claim.</summary>
internal static class Gap
{
    /// <summary>From the first unclaimed week to the one before the week of contact; zero when there are none.</summary>
    public static int Weeks(Week unclaimedSince, DateOnly contact) =>
        Math.Max(0, (Week.Of(contact).Sunday.DayNumber - unclaimedSince.Sunday.DayNumber) / 7);
}
