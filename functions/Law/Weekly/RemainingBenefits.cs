namespace BenefitsFlow.Law.Weekly;

/// <summary>A claim pays no more than its maximum benefits payable (RCW 50.20.120(1)).</summary>
internal static class RemainingBenefits
{
    /// <summary>Whole dollars; zero when nothing is left.</summary>
    /// <param name="before">What the claim has left; null when it does not bound the week.</param>
    public static decimal For(decimal? before, decimal benefit, Reasons reasons)
    {
        if (before is not { } balance)
            return benefit;
        var payable = Dollars.LoweredToWhole(Math.Min(benefit, balance));
        reasons.Find(nameof(RemainingBenefits), payable > 0, "RCW 50.20.120(1)", [nameof(WeekFacts.BalanceBefore)], () =>
        {
            var left = Dollars.Exact(balance);
            var (en, es) = payable == 0 ? ("Nothing more can be paid on it.", "No se puede pagar más con ella.")
                : payable < benefit ? ($"So this week pays {Dollars.Whole(payable)}.", $"Así que esta semana paga {Dollars.Whole(payable)}.")
                : ("That is enough for this week.", "Alcanza para esta semana.");
            return new(
                $"Your claim has {left} left of the most that it can pay. {en}",
                $"A su solicitud le quedan {left} de lo máximo que puede pagar. {es}");
        });
        return payable;
    }
}
