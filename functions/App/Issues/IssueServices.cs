using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Issues.Documents;
using BenefitsFlow.App.Issues.FactFinding;
using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.App.Issues.Parties;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Issues;

/// <summary>Issues: their record, their hearing, their determination.</summary>
public static class IssueServices
{
    /// <summary>Needs the storage kit, mail and the web kit.</summary>
    public static IServiceCollection AddIssues(this IServiceCollection services) => services
        .AddSingleton<IssueFile>().AddSingleton<Proposals>().AddSingleton<IssueHeard>()
        .AddSingleton<EmployerContacts>().AddSingleton<EmployerLinks>().AddSingleton<EmployerSession>().AddSingleton<PartyMail>()
        .AddSingleton<SettleWeeks>().AddSingleton<PartyChannel>().AddSingleton<NoticeOnPaper>().AddSingleton<BouncedAsk>().AddSingleton<PaperCodes>()
        .AddSingleton(provider => ApprovalPolicy.From(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<AnswerDrafts>().AddSingleton<TakeAnswers>().AddSingleton<AnswerSheets>().AddSingleton<AnswerPages>().AddSingleton<IssueDesk>()
        .AddSingleton<DocumentVault>().AddSingleton<DocumentFolder>();
}
