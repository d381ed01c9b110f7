using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Staff.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Staff;

/// <summary>Who works here, and what they see.</summary>
public static class StaffServices
{
    /// <summary>Needs the storage kit and the web kit.</summary>
    public static IServiceCollection AddStaff(this IServiceCollection services) => services
        .AddSingleton<Docket>().AddSingleton<StaffDirectory>().AddSingleton<StaffSession>().AddSingleton<StaffDoor>().AddSingleton<ClaimDoor>()
        .AddSingleton<WorkQueue>().AddSingleton<ClaimNumbers>().AddSingleton<Assignments>().AddSingleton<CaseNotes>().AddSingleton<StaffViews>()
        .AddSingleton<CaseReader>().AddSingleton<PartyWords>()
        .AddSingleton<CaseForm, CallForm>().AddSingleton<CaseForm, StatementForm>().AddSingleton<CaseForm, QuestionForm>()
        .AddSingleton<CaseForm, NoteForm>().AddSingleton<CaseForm, ContactForm>().AddSingleton<CaseForm, HandForm>().AddSingleton<CaseForm, FraudForm>()
        .AddApprovals();
}
