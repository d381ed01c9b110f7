using BenefitsFlow.Law.Edits;

namespace BenefitsFlow.App.Filing;

/// <summary>Questions of eligibility that an application raises. Each waits for a person; a lay-off for lack of work raises none.</summary>
internal static class ApplicationIssues
{
    /// <param name="applied">The day of application, Pacific.</param>
    public static IReadOnlyList<IssueRaised> Of(Application application, DateOnly applied) => RaisedIssues.Of(
        new()
        {
            Today = applied,
            Application = new()
            {
                Filed = applied,
                AbleAndAvailable = application.AbleAndAvailable,
                HoursAvailable = application.HoursAvailable,
                InSchool = application.InSchool,
                AuthorizedToWork = application.AuthorizedToWork,
                ReceivesPension = application.ReceivesPension,
                ReceivesOtherPay = application.ReceivesOtherPay,
                State = application.Address.State,
                UnionReferral = application.UnionReferral,
            },
            Jobs = [.. application.Jobs.Select(Told)],
        },
        null);

    // The same words in both: the form's and the law's.
    private static JobTold Told(Job job) => new() { Began = job.FirstDay, Ended = job.LastDay, Because = Enum.Parse<JobEnding>(job.Ended.ToString()) };
}
