namespace BenefitsFlow.Law.Weekly;

/// <summary>What days or hours lost take: "reduced by one-seventh of such amount for each day" (RCW 50.20.130(1)).</summary>
internal static class SeventhsTaken
{
    private static readonly Parameter<string> Order = Parameter.Load<string>("Weekly/pension-and-availability");

    private static readonly IReadOnlyList<(string En, string Es)> Names = [("nothing", "nada"), ("one seventh", "un séptimo"), ("two sevenths", "dos séptimos")];

    /// <summary>Which comes first matters only when a pension has reduced the amount already.</summary>
    public static void TakeOrder(WeekFacts facts, decimal amount, Reasons reasons)
    {
        if (amount < facts.WeeklyBenefitAmount)
            reasons.Take(Order, facts.Week.Sunday);
    }

    /// <param name="en">What it is taken for, without a full stop.</param>
    public static Words Say(int lost, decimal amount, string en, string es)
    {
        var arithmetic = $"{Dollars.Whole(amount)} × {7 - lost}/7 = {Dollars.Exact(amount * (7 - lost) / 7)}";
        return new(
            $"{en}, so {Names[lost].En} {(lost == 2 ? "are" : "is")} taken off: {arithmetic}.",
            $"{es}, así que se {(lost == 2 ? "descuentan" : "descuenta")} {Names[lost].Es}: {arithmetic}.",
            arithmetic);
    }

    /// <summary>An open finding: a person decides.</summary>
    public static int? Ask(string rule, string cite, string fact, Func<Words> say, Sentence question, Reasons reasons)
    {
        reasons.Find(new Finding(false, cite, say) { Rule = rule, Facts = [fact], Open = true, Question = new(Party.Claimant, question) });
        return null;
    }
}
