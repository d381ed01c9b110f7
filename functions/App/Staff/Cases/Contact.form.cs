using System.Net.Mail;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>Where the employer of the issue's job is reached (WAC 192-130-065).</summary>
public sealed class ContactForm(EmployerContacts contacts) : CaseForm("contact", StaffAct.SetContact, heard: true)
{
    internal override async Task<Dictionary<string, string>> BlankAsync(CaseAt at, CancellationToken cancellation)
        => at.Record.Job is { } job && await contacts.FindAsync(job.Employer, cancellation) is { } contact
            ? new() { ["email"] = contact.Email ?? "", ["address"] = string.Join('\n', contact.Address), ["language"] = contact.Language }
            : new() { ["language"] = "en" };

    internal override Task<Dictionary<string, object?>> ModelAsync(CaseAt at, CancellationToken cancellation)
        => Task.FromResult(new Dictionary<string, object?> { ["employer"] = at.Record.Job?.Employer });

    internal override async Task DoAsync(Check check, CaseAt at, CancellationToken cancellation)
    {
        var email = check.Line("email", 254, required: false);
        var address = check.Words("address", 400, required: false)?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        var language = check.Typed("language");
        if (at.Record.Job is null)
            check.Fail("email", "noJob");
        if (email is not null && !(MailAddress.TryCreate(email, out var read) && read.Address == email))
            check.Fail("email", "shape");
        if (address.Length > 6)
            check.Fail("address", "lines");
        if (email is null && address.Length == 0)
            check.Fail("email", "neither");
        if (language is not ("en" or "es"))
            check.Fail("language", "choose");
        if (check.Ok)
            await contacts.SaveAsync(at.Record.Job!.Employer, new(email, address, language), cancellation);
    }
}
