using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law.Weekly;
using CsCheck;

namespace BenefitsFlow.Tests.Weekly;

/// <summary>Laws of a whole benefit year: RCW 50.20.120(1), 50.20.010(1)(d).</summary>
public class BenefitYearProperties
{
    private static readonly Gen<WeekAnswers?> Week = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 60_000], Gen.Int[0, 40], (kind, cents, hours) => kind switch
    {
        0 => null,
        < 5 => SomeYear.Plain,
        _ => SomeYear.Plain with { Worked = true, GrossEarnings = cents / 100m, HoursWorked = hours },
    });

    [Fact]
    public void A_year_never_pays_more_than_its_maximum_serves_one_waiting_week_and_splits_each_week_to_the_cent()
        => Gen.Select(Gen.Bool, Gen.Int[0, 20_000], Week.Array[52]).Sample(
            (withhold, support, weeks) =>
            {
                var year = new SomeYear(withhold);
                if (support > 0)
                    year.Add(new SupportOrdered(support / 100m, SomeYear.First));
                var owed = weeks.Index().Where(week => week.Item is not null).Select(week => Entitlement.Of(year.Certify(week.Index, week.Item).Decide(week.Index), SomeYear.First)).ToList();
                var decided = year.Claim.Weeks.Select(week => week.Decided!).ToList();
                return year.Claim.Entitled <= year.Claim.Determination!.MaximumBenefitsPayable
                    && decided.Count(week => week.Outcome == WeekOutcome.WaitingWeek) <= 1
                    && decided.TakeWhile(week => week.Outcome != WeekOutcome.WaitingWeek).All(week => week.Payable == 0)
                    && owed.All(week => week.Net >= 0 && week.Gross == week.Net + week.Tax + week.Support + week.Offset);
            },
            iter: 200);

    [Fact]
    public void The_order_in_which_weeks_are_decided_does_not_change_what_a_year_pays()
        => Gen.Select(Week.Array[26], Gen.Int[0, 1000]).Sample(
            (weeks, seed) =>
            {
                decimal Total(Func<IEnumerable<int>, IEnumerable<int>> order)
                {
                    var year = new SomeYear();
                    var places = weeks.Index().Where(week => week.Item is not null).Select(week => week.Index).ToList();
                    // The first week that counts serves as the waiting week, whatever comes after it.
                    foreach (var place in order(places.Skip(1)).Prepend(places.Count > 0 ? places[0] : -1).Where(place => place >= 0))
                        year.Certify(place, weeks[place]).Decide(place);
                    return year.Claim.WaitingWeekServed ? year.Claim.Entitled : -1;
                }

                var (inOrder, shuffled) = (Total(places => places), Total(places => places.OrderBy(place => (place * 7919) + seed).Reverse()));
                return weeks.FirstOrDefault(week => week is not null) is not { Worked: false } || inOrder == shuffled;
            },
            iter: 100);
}
