namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>WAC 192-150-055 has one subsection for separations before September 3, 2023, and one from then on.</summary>
internal static class HealthRule
{
    /// <summary>From when a "family member" counts, and no longer the "immediate family" (RCW 50.20.050(2)(b)(ii)).</summary>
    public static readonly InForce FamilyMembers = new(new(2023, 9, 3));

    public static (string Primary, string Necessity) On(DateOnly separated) => FamilyMembers.On(separated)
        ? ("WAC 192-150-055(2)(a)(i)", "WAC 192-150-055(2)(a)(ii)")
        : ("WAC 192-150-055(1)(a)(i)", "WAC 192-150-055(1)(a)(ii)");
}
