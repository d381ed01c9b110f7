using Microsoft.Extensions.Configuration;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>How long somebody who is asked has; the agency's practice, no law.</summary>
/// <param name="AnswerWorkingDays">Working days that a person has before being reminded, and again before somebody else is asked.</param>
/// <param name="LeadWorkingDays">Working days that a lead has before the next lead is asked.</param>
public sealed record ApprovalTimes(int AnswerWorkingDays = 2, int LeadWorkingDays = 5)
{
    /// <summary>From <c>Issues:AnswerWorkingDays</c> and <c>Issues:LeadWorkingDays</c>.</summary>
    public static ApprovalTimes From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var practice = new ApprovalTimes();
        return new(
            Math.Max(1, configuration.GetValue("Issues:AnswerWorkingDays", practice.AnswerWorkingDays)),
            Math.Max(1, configuration.GetValue("Issues:LeadWorkingDays", practice.LeadWorkingDays)));
    }
}
