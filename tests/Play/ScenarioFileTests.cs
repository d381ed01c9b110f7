using BenefitsFlow.Emulator.Play;

namespace BenefitsFlow.Tests.Play;

/// <summary>A scenario file with a mistake is refused by a sentence that says where it is and what to write.</summary>
public sealed class ScenarioFileTests
{
    private const string Head = "title: A story\nbegins: 2025-08-01\n";

    [Theory]
    [InlineData("begins: 2025-08-01\nsteps: []", "The scenario has no title.")]
    [InlineData("title: A story\nsteps: []", "The scenario has no begins.")]
    [InlineData(Head, "The scenario has no steps.")]
    [InlineData(Head + "steps: none", "The scenario has no steps.")]
    [InlineData("title: A story\nbegins: 08/01/2025\nsteps: []", "begins: 08/01/2025 is not a date. Write it as 2026-03-01.")]
    [InlineData("title: A story\nbegins: 2025-02-30\nsteps: []", "begins: 2025-02-30 is not a date. Write it as 2026-03-01.")]
    [InlineData(Head + "steps:\n  - time passes:", "step 1 does not say on which day (on:).")]
    [InlineData(Head + "steps:\n  - on: 2025-08-02", "step 1 does not say who does what.")]
    [InlineData(Head + "steps:\n  - on: 2025-08-02\n    time passes:\n  - on: soon\n    time passes:", "step 2: soon is not a date. Write it as 2026-03-01.")]
    [InlineData(Head + "steps:\n  - rosa", "In step 1 a list of names and values is expected.")]
    [InlineData(Head + "people: rosa\nsteps: []", "In people a list of names and values is expected.")]
    [InlineData(Head + "people:\n  rosa: 7\nsteps: []", "In rosa a list of names and values is expected.")]
    [InlineData(
        Head + "steps:\n  - on: 2025-08-03\n    time passes:\n  - on: 2025-08-02\n    time passes:",
        "Step 2 is on 2025-08-02, before the step above it. Put the steps in the order of their days.")]
    [InlineData("- a list", "In the scenario a list of names and values is expected.")]
    [InlineData("", "The scenario is empty. It needs at least a title, a day to begin on (begins:) and steps.")]
    public void A_mistake_is_named(string yaml, string sentence)
        => Assert.Equal(sentence, Assert.Throws<FormatException>(() => Scenario.Parse(yaml)).Message);

    [Fact]
    public void A_step_that_nobody_knows_is_answered_with_those_that_are_known()
    {
        var refused = Assert.Throws<FormatException>(() => Scenario.Parse(Head + "steps:\n  - on: 2025-08-02\n    rosa dances:"));

        Assert.StartsWith("step 1: nobody knows how to do \"rosa dances\". Known are:", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_no_yaml_is_named_with_its_line()
        => Assert.StartsWith(
            "The scenario is not valid YAML, line 3",
            Assert.Throws<FormatException>(() => Scenario.Parse(Head + "steps: ]")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_story_is_read_with_its_people_its_steps_and_its_docket()
    {
        var scenario = Scenario.Parse(Head + """
            people:
              rosa: { employer: [Harbor Freight, Mill Road], language: en }
            steps:
              - on: 2025-08-01
                employer 123456786 reports 2025Q1: "555-02-2222,Reyes,Rosa,,,500,9506.00,41-2031"
              - on: 2025-08-04
                rosa files a claim:
              - on: 2025-08-10
                rosa certifies 2025-08-03: { worked: no }
            docket: |
              2025-08-04  ClaimFiled

              2025-08-10  WeekOpened
            """);

        Assert.Equal(["Harbor Freight", "Mill Road"], scenario.People["rosa"]["employer"]);
        Assert.Collection(
            scenario.Steps,
            wages => Assert.Equal(("123456786", "2025Q1"), wages is Step.ReportWages w ? (w.Account, w.Quarter) : default),
            files => Assert.Equal("rosa", Assert.IsType<Step.FillForm>(files).Person),
            certifies => Assert.Equal("no", Assert.IsType<Step.FollowLink>(certifies).Answers["worked"][0]));
        Assert.Equal(["2025-08-04  ClaimFiled", "2025-08-10  WeekOpened"], scenario.Docket);
    }
}
