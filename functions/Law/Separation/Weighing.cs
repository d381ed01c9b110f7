namespace BenefitsFlow.Law.Separation;

/// <summary>What the law leaves to the judgement of a person, asked only when it is all that is missing.</summary>
internal static class Weighing
{
    /// <summary>Factors to weigh, not to count: when all speak for it, it is met; when one speaks against it, a person weighs them.</summary>
    /// <param name="judged">What is asked of the person who weighs.</param>
    /// <param name="judgement">That person's answer; null while there is none.</param>
    /// <param name="factors">Met where a factor speaks for it.</param>
    public static Finding Of(Conclusion said, Limb judged, bool? judgement, params IReadOnlyList<Finding> factors) =>
        factors.Any(factor => factor.Refused) ? said.On(judgement, [.. factors, judged.On(judgement)]) : Finding.All(said, factors);

    /// <summary>Conditions without which it cannot be, and a judgement when they are all there.</summary>
    public static Finding Then(Conclusion said, Limb judged, bool? judgement, params IReadOnlyList<Finding> conditions) =>
        conditions.All(condition => condition.Met)
            ? Finding.All(said, [.. conditions, judged.On(judgement)])
            : Finding.All(said, conditions);
}
