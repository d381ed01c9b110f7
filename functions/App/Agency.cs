using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Employers;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Reports;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App;

/// <summary>Everything the agency is made of, put together the same way on both hosts.</summary>
public static class Agency
{
    public static void Configure(FunctionsApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ConfigureFunctionsWebApplication();
        builder.UseMiddleware<PageSafety>();
        builder.Services
            .AddAgencyStorage(builder.Configuration)
            .AddMail(builder.Configuration)
            .AddPayments(builder.Configuration)
            .AddEmployers()
            .AddLetters()
            .AddAgencyWeb(builder.Configuration)
            .AddFiling()
            .AddIssues()
            .AddMailDelivery()
            .AddAppeals(builder.Configuration)
            .AddOverpayments()
            .AddReports()
            .AddStaff();
    }
}
