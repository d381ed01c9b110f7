namespace BenefitsFlow.App.Filing;

/// <summary>Questions of eligibility that an application raises. Each waits for a person; a lay-off for lack of work raises none.</summary>
internal static class ApplicationIssues
{
    public static IEnumerable<IssueRaised> Of(Application application)
    {
        // The last job decides what is asked first; an earlier one is asked about when the last left too little work behind it.
        if (application.Jobs.Count > 0 && Separation(application.Jobs[0].Ended) is { } separation)
            yield return separation;
        if (!application.AbleAndAvailable)
            yield return new("able-and-available", "RCW 50.20.010(1)(c)", null);
        if (!application.AuthorizedToWork)
            yield return new("work-authorization", "RCW 50.20.098", null);
        if (application.InSchool)
            yield return new("school", "RCW 50.20.095", null);
        if (application.ReceivesPension)
            yield return new("pension", "RCW 50.04.323", null);
        if (application.ReceivesOtherPay)
            yield return new("deductible-pay", "chapter 192-190 WAC", null);
    }

    private static IssueRaised? Separation(JobEnded ended) => ended switch
    {
        JobEnded.Quit => new("separation-quit", "RCW 50.20.050", null),
        JobEnded.Discharged => new("separation-discharge", "RCW 50.20.066", null),
        JobEnded.LabourDispute => new("separation-labour-dispute", "RCW 50.20.090", null),
        JobEnded.LeaveOfAbsence => new("separation-leave", "WAC 192-170-080", null),
        JobEnded.Other => new("separation-other", "RCW 50.20.050; RCW 50.20.066", null),
        // Hours cut or still at work: each week's own arithmetic tells whether the claimant is unemployed (RCW 50.04.310).
        _ => null,
    };
}
