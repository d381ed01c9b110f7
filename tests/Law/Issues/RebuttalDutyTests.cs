using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Issues;

/// <summary>WAC 192-130-080(1), 192-120-040; UIPL 01-16, seen second hand.</summary>
public class RebuttalDutyTests
{
    private static readonly Chance Heard = new(new(2026, 3, 6), SentBy.Electronic, new(2026, 3, 9)); // through March 13
    private static readonly Chance Silent = Heard with { Answered = null };

    private static readonly RebuttalFacts BothHeard = new() { On = new(2026, 3, 20), Separation = true, Claimant = Heard, Employer = Heard };

    private static readonly Statement AgainstClaimant = new()
    {
        By = Party.Employer,
        AdverseTo = Party.Claimant,
        Material = true,
        Disputed = true,
        Rebuttal = new(new(2026, 3, 16), SentBy.Electronic), // through March 23
    };

    private static readonly Statement AgainstEmployer = AgainstClaimant with { By = Party.Claimant, AdverseTo = Party.Employer };

    [Fact]
    public void Both_sides_have_a_chance_to_give_their_facts_about_a_separation()
    {
        var duty = RebuttalDuty.For(BothHeard);
        var until = new DateOnly(2026, 3, 13);
        Assert.Equal([new(Party.Claimant, null, ChanceState.Answered, until), new(Party.Employer, null, ChanceState.Answered, until)], duty.Windows);
        Assert.Equal((true, null), (duty.MayDecide, duty.RunsUntil));
        Assert.Equal(["+ WAC 192-120-040", "+ WAC 192-130-080(1)"], duty.Signs());
        Assert.Equal(["Issues/electronic-mailing-time"], duty.Unsure());
        duty.Speaks();
    }

    [Fact]
    public void Other_questions_need_only_the_claimant_s_facts() =>
        Assert.Equal(["+ WAC 192-120-040"], RebuttalDuty.For(BothHeard with { Separation = false, Employer = null }).Signs());

    [Fact]
    public void Nothing_is_decided_while_a_side_was_not_asked()
    {
        var duty = RebuttalDuty.For(BothHeard with { Claimant = null });
        Assert.Equal((false, ChanceState.Owed, null), (duty.MayDecide, duty.Windows[0].State, duty.Windows[0].LastDay));
        Assert.Equal(["- WAC 192-120-040", "+ WAC 192-130-080(1)"], duty.Signs());
        Assert.False(RebuttalDuty.For(BothHeard with { Employer = null }).MayDecide);
    }

    [Theory]
    [InlineData("2026-03-13", ChanceState.Running, false)]
    [InlineData("2026-03-14", ChanceState.Lapsed, true)]
    public void An_employer_who_never_answers_does_not_hold_up_the_claim(string on, ChanceState state, bool may)
    {
        var duty = RebuttalDuty.For(BothHeard with { On = on.Day(), Employer = Silent });
        Assert.Equal((state, may), (duty.Windows[1].State, duty.MayDecide));
        Assert.Equal(may ? null : new DateOnly(2026, 3, 13), duty.RunsUntil);
        Assert.Equal((may ? "+" : "-") + " WAC 192-130-080(1)", duty.Signs()[1]);
        duty.Speaks();
    }

    [Theory]
    [InlineData("2026-03-08", ChanceState.Running)]
    [InlineData("2026-03-09", ChanceState.Answered)]
    public void An_answer_ends_the_wait_on_its_day(string on, ChanceState state) =>
        Assert.Equal(state, RebuttalDuty.For(BothHeard with { On = on.Day() }).Windows[0].State);

    [Theory]
    [InlineData("2026-03-23", ChanceState.Running, false)]
    [InlineData("2026-03-24", ChanceState.Lapsed, true)]
    public void A_statement_against_the_claimant_opens_a_time_to_answer(string on, ChanceState state, bool may)
    {
        var duty = RebuttalDuty.For(BothHeard with { On = on.Day(), Statements = [AgainstClaimant] });
        Assert.Equal(new(Party.Claimant, 0, state, new(2026, 3, 23)), duty.Windows[2]);
        Assert.Equal(may, duty.MayDecide);
        Assert.Equal(may, duty.On("WAC 192-120-040(2)").Met);
        Assert.Contains("The claimant's answer to statement 1", duty.On("WAC 192-120-040(2)").Because.En, StringComparison.Ordinal);
        Assert.Contains("la declaración 1", duty.On("WAC 192-120-040(2)").Because.Es, StringComparison.Ordinal);
        Assert.Contains("Monday, March 23, 2026", duty.On("WAC 192-120-040(2)").Because.En, StringComparison.Ordinal);
        duty.Speaks();
    }

    [Theory]
    [InlineData(false, null, ChanceState.NotNeeded)] // it cannot matter
    [InlineData(false, true, ChanceState.NotNeeded)]
    [InlineData(true, false, ChanceState.Owed)] // the claimant is told of every fact that will be used, disputed or not
    [InlineData(true, null, ChanceState.Owed)]
    [InlineData(null, true, ChanceState.Unknown)]
    public void The_claimant_is_told_of_every_material_fact(bool? material, bool? disputed, ChanceState state)
    {
        var statement = AgainstClaimant with { Material = material, Disputed = disputed, Rebuttal = null };
        var duty = RebuttalDuty.For(BothHeard with { Statements = [statement] });
        Assert.Equal(state, duty.Windows[2].State);
        Assert.Equal(state switch { ChanceState.NotNeeded => true, ChanceState.Unknown => null, _ => false }, duty.MayDecide);
        duty.Speaks();
    }

    [Theory]
    [InlineData(false, null, ChanceState.NotNeeded, null)]
    [InlineData(true, false, ChanceState.NotNeeded, null)]
    [InlineData(true, true, ChanceState.Owed, null)]
    [InlineData(true, null, ChanceState.Unknown, "Does this statement conflict with what the other side says?")]
    [InlineData(null, null, ChanceState.Unknown, "Could the decision rest on this statement?")]
    public void The_employer_rebuts_what_conflicts(bool? material, bool? disputed, ChanceState state, string? asked)
    {
        var statement = AgainstEmployer with { Material = material, Disputed = disputed, Rebuttal = null };
        var duty = RebuttalDuty.For(BothHeard with { Statements = [statement] });
        Assert.Equal((Party.Employer, state), (duty.Windows[2].For, duty.Windows[2].State));
        Assert.StartsWith("The employer's answer", duty.Findings[2].Because.En, StringComparison.Ordinal);
        Assert.Equal(asked, duty.OpenQuestions.SingleOrDefault()?.Question?.Text.En);
        Assert.Equal(asked is null, duty.Findings[2].Question is null);
        Assert.Equal((asked is not null, "WAC 192-130-080(1)"), (duty.Findings[2].Open, duty.Findings[2].Cite));
        Assert.DoesNotContain("Issues/federal-rebuttal-duty", duty.Unsure());
        duty.Speaks();
    }

    [Fact]
    public void What_is_owed_comes_before_what_is_asked()
    {
        Statement[] statements = [AgainstEmployer with { Material = null }, AgainstClaimant with { Rebuttal = null }];
        Assert.False(RebuttalDuty.For(BothHeard with { Statements = statements }).MayDecide);
        Assert.Null(RebuttalDuty.For(BothHeard with { Statements = statements[..1] }).MayDecide);
    }

    [Fact]
    public void A_match_with_other_records_is_told_first_on_a_federal_duty_seen_second_hand()
    {
        var match = AgainstClaimant with { By = Party.Other, CrossMatch = true, Rebuttal = null };
        var duty = RebuttalDuty.For(BothHeard with { Statements = [match] });
        Assert.Equal((ChanceState.Owed, false), (duty.Windows[2].State, duty.MayDecide));
        Assert.Contains("Issues/federal-rebuttal-duty", duty.Unsure());
    }

    [Fact]
    public void An_employer_s_rebuttal_on_another_question_rests_on_the_federal_duty()
    {
        var duty = RebuttalDuty.For(BothHeard with { Separation = false, Statements = [AgainstEmployer] });
        Assert.Equal((Party.Employer, ChanceState.Running), (duty.Windows[1].For, duty.Windows[1].State));
        Assert.Contains("Issues/federal-rebuttal-duty", duty.Unsure());
        Assert.DoesNotContain(
            "Issues/federal-rebuttal-duty", RebuttalDuty.For(BothHeard with { Separation = false, Statements = [AgainstClaimant] }).Unsure());
    }

    [Fact]
    public void A_statement_against_nobody_opens_nothing() =>
        Assert.Equal(2, RebuttalDuty.For(BothHeard with { Statements = [AgainstClaimant with { AdverseTo = null }] }).Windows.Count);

    [Theory]
    [InlineData(Party.Claimant, Party.Claimant)]
    [InlineData(Party.Employer, Party.Employer)]
    [InlineData(Party.Employer, Party.Staff)]
    [InlineData(Party.Claimant, Party.Other)]
    public void A_statement_speaks_against_the_other_side(Party by, Party against) => Assert.Throws<ArgumentException>(
        () => RebuttalDuty.For(BothHeard with { Statements = [AgainstClaimant with { By = by, AdverseTo = against }] }));

    [Fact]
    public void The_latest_of_the_times_that_run_is_told()
    {
        var later = AgainstEmployer with { Rebuttal = new(new(2026, 3, 18), SentBy.Electronic) };
        var duty = RebuttalDuty.For(BothHeard with { Statements = [AgainstClaimant, later] });
        Assert.Equal(new DateOnly(2026, 3, 25), duty.RunsUntil);
    }

    [Fact]
    public void Nothing_is_decided_while_a_window_is_open_and_waiting_longer_never_opens_one() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 30], Gen.Bool, Gen.Bool).Sample((on, sent, answered, mail) =>
        {
            var start = new DateOnly(2026, 3, 1);
            var told = start.AddDays(sent);
            var rebuttal = new Chance(told, mail ? SentBy.Mail : SentBy.Electronic, answered ? told.AddDays(2) : null);
            Statement[] statements = [AgainstClaimant with { Rebuttal = rebuttal }];
            RebuttalDuty At(int day) => RebuttalDuty.For(BothHeard with { On = start.AddDays(day + 20), Statements = statements });
            Assert.Equal(At(on).Windows.All(window => window.State is not (ChanceState.Running or ChanceState.Owed)), At(on).MayDecide);
            Assert.True(At(on).MayDecide == false || At(on + 1).MayDecide == true);
        });
}
