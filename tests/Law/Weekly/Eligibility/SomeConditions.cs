using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>A week of August 2026 of which nothing is raised, and ways to look into a decision; tests raise what they are about.</summary>
internal static class SomeConditions
{
    public static readonly WeekEligibilityFacts None = new() { Week = new(new(2026, 8, 9)) };

    /// <summary>One contact too few to look for work, so that only an excuse helps.</summary>
    public static readonly WeekEligibilityFacts NoSearch = None with { JobSearch = new() { Entries = [] } };

    public static WeekEligible Outcome(this WeekEligibilityFacts facts, LawEdition? law = null) => Told(WeekEligibility.For(facts, law)).Outcome;

    /// <summary>The one finding of a rule or a fact.</summary>
    public static Finding The(this WeekEligibilityFacts facts, string rule, LawEdition? law = null) =>
        Assert.Single(Told(WeekEligibility.For(facts, law)).All(), finding => finding.Rule == rule);

    public static IEnumerable<Finding> All(this Decision decision) => decision.Findings.SelectMany(finding => finding.WithLimbs());

    /// <summary>A record with another value of one member.</summary>
    public static TRecord With<TRecord>(this TRecord record, string member, object? value)
        where TRecord : class
    {
        var copy = (TRecord)typeof(TRecord).GetMethod("<Clone>$")!.Invoke(record, null)!;
        typeof(TRecord).GetProperty(member)!.SetValue(copy, value);
        return copy;
    }

    /// <summary>One member of facts that are otherwise good: refused by one answer, open without any.</summary>
    public static void Turned<TPart>(TPart good, string member, bool bad, string cite, Party asked, Func<TPart, WeekEligibilityFacts> put)
        where TPart : class
    {
        Assert.Equal(WeekEligible.Eligible, put(good).Outcome());
        var (refused, open) = (put(good.With(member, bad)), put(good.With(member, null)));
        Assert.Equal((WeekEligible.NotEligible, WeekEligible.Open), (refused.Outcome(), open.Outcome()));
        Assert.Equal((false, false, cite), (refused.The(member).Met, refused.The(member).Open, refused.The(member).Cite));
        Assert.Equal((true, cite, asked), (open.The(member).Open, open.The(member).Cite, open.The(member).Question!.Of));
        Assert.Equal([member], open.The(member).Facts);
    }

    /// <summary>Every finding says what it is about in both languages, and an open one that rests on nothing asks.</summary>
    public static TDecision Told<TDecision>(TDecision decision)
        where TDecision : Decision
    {
        Assert.All(decision.All(), finding =>
        {
            Assert.Matches("[.?]$", finding.Because.En);
            Assert.Matches("[.?]$", finding.Because.Es);
            Assert.NotEqual(finding.Because.En, finding.Because.Es);
            Assert.Matches("^(RCW|WAC) [0-9]+[A-Z]?[.-][0-9]+[.-][0-9]+(\\([0-9a-z]+\\))*$", finding.Cite);
            Assert.NotEqual("", finding.Rule);
            Assert.True(!finding.Open || finding.Question is not null || finding.Limbs.Any(limb => limb.Open));
        });
        return decision;
    }
}
