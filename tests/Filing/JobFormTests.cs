using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Web;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Filing;

/// <summary>One job of the last eighteen months, which begin on September 4, 2024.</summary>
public class JobFormTests
{
    [Theory]
    [InlineData("9", "3", "2024", "This job ended before September 4, 2024")]
    [InlineData("9", "4", "2024", "")]
    [InlineData("3", "4", "2026", "")]
    [InlineData("3", "5", "2026", "The last day of work is in the future")]
    [InlineData("1", "4", "2024", "This job ended before")]
    public void The_last_day_lies_in_the_eighteen_months(string month, string day, string year, string sentence)
    {
        var check = Read(Typing.Date("lastDay", month, day, year));

        Assert.StartsWith(sentence, Typing.Sentence(check, "lastDay"), StringComparison.Ordinal);
        Assert.Equal(sentence.Length == 0, check.Ok);
    }

    [Fact]
    public void The_last_day_is_not_before_the_first()
    {
        Assert.True(Read(Typing.Date("firstDay", "2", "20", "2026")).Ok);
        Assert.Contains("before the first, February 21, 2026", Typing.Sentence(Read(Typing.Date("firstDay", "2", "21", "2026")), "lastDay"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lackOfWork", false)]
    [InlineData("quit", true)]
    [InlineData("discharged", true)]
    [InlineData("labourDispute", true)]
    [InlineData("other", true)]
    public void Every_reason_but_lack_of_work_wants_an_explanation(string ended, bool wanted)
        => Assert.Equal(wanted, Typing.Wrong(Read(("ended", ended), ("explanation", " "))).Contains("explanation"));

    [Theory]
    [InlineData("stillWorking", true)]
    [InlineData("hoursReduced", true)]
    [InlineData("leaveOfAbsence", true)]
    [InlineData("quit", false)]
    [InlineData("lackOfWork", false)]
    public void Only_someone_still_employed_has_no_last_day(string ended, bool none)
        => Assert.Equal(none, Read([("ended", ended), .. Typing.Date("lastDay", "", "", "")]).Ok);

    [Fact]
    public void Someone_who_still_works_there_has_no_last_day()
        => Assert.Equal(["lastDay"], Typing.Wrong(Read(("ended", "stillWorking"))));

    [Theory]
    [InlineData("6")]
    [InlineData("LackOfWork")]
    [InlineData("")]
    public void The_reason_is_one_that_was_offered(string ended) => Assert.Contains("ended", Typing.Wrong(Read(("ended", ended))));

    [Fact]
    public void An_explanation_has_up_to_two_thousand_characters()
    {
        Assert.True(Read(("explanation", new string('x', 2000))).Ok);
        Assert.Contains("1 characters too long", Typing.Sentence(Read(("explanation", new string('x', 2001))), "explanation"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "", "empty")]
    [InlineData(0, "yes", null)]
    [InlineData(1, "", null)]
    [InlineData(1, "yes", "both")]
    public void Jobs_and_the_box_that_says_none_agree(int jobs, string none, string? fault)
    {
        var check = Typing.Check("filing.jobs", (WorkHistory.NoJobs, none));

        WorkHistory.Match(check, Applicant.Draft().Jobs.Take(jobs).ToList(), Typing.Today);

        Assert.Equal(fault is null ? "" : Texts.Of("filing.jobs.noJobs." + fault).En, Typing.Sentence(check, WorkHistory.NoJobs));
    }

    [Fact]
    public void Jobs_are_told_newest_first()
    {
        var draft = Applicant.Draft();
        draft.Jobs.Add(new("00000002", Typing.Fields([.. Applicant.Job, ("employer", "Orchard"), ("ended", "stillWorking"), .. Typing.Date("lastDay", "", "", "")]).Typed));
        draft.Jobs.Insert(0, new("00000003", Typing.Fields([.. Applicant.Job, ("employer", "Mill"), .. Typing.Date("lastDay", "1", "2", "2025")]).Typed));

        Assert.Equal(["Orchard", "Cascade Fruit", "Mill"], Submission.Of(draft, Typing.Today, "en").Application!.Jobs.Select(j => j.Employer));
    }

    private static Check Read(params (string Name, string Value)[] changes)
    {
        var check = Typing.Check(JobForm.Keys, Applicant.But(Applicant.Job, changes));
        Assert.Equal(JobForm.From(check, Typing.Today) is not null, check.Ok);
        return check;
    }
}
