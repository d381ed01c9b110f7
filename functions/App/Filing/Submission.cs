using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Filing;

/// <summary>Reads a whole draft: the application when every page is right, else the pages that are not.</summary>
/// <param name="Application">Null while a page is unfinished.</param>
/// <param name="Unfinished">In the form's order.</param>
internal sealed record Submission(Application? Application, IReadOnlyList<ClaimPage> Unfinished)
{
    /// <param name="language">In which letters and mails are written.</param>
    public static Submission Of(Draft draft, DateOnly today, string language)
    {
        var read = ClaimPages.All.ToDictionary(p => p, p => Read(draft, p, today));
        List<ClaimPage> unfinished = [.. ClaimPages.All.Where(p => read[p] is null)];
        return unfinished.Count > 0 ? new(null, unfinished) : new(Build(draft, today, language, [.. read.Values]), []);
    }

    /// <summary>What a page holds; null when it is not right yet.</summary>
    private static object? Read(Draft draft, ClaimPage page, DateOnly today)
    {
        var check = new Check(draft.Typed(page.Slug), page.Keys);
        var value = page.Read(check, today);
        if (value is WorkHistory)
            WorkHistory.Match(check, draft.Jobs, today);
        return check.Ok ? value : null;
    }

    private static Application Build(Draft draft, DateOnly today, string language, IReadOnlyCollection<object?> pages)
    {
        T Page<T>() => pages.OfType<T>().Single();
        var (who, where, able, payment) = (Page<Identity>(), Page<Contact>(), Page<Availability>(), Page<Payment>());
        return new()
        {
            Ssn = who.Ssn,
            FirstName = who.FirstName,
            MiddleName = who.MiddleName,
            LastName = who.LastName,
            BirthDate = who.BirthDate,
            Email = where.Email,
            Phone = where.Phone,
            Address = where.Address,
            Jobs = [.. JobsOf(draft, today)],
            AbleAndAvailable = able.AbleAndAvailable,
            HoursAvailable = able.Hours,
            InSchool = able.InSchool,
            ReceivesPension = Page<OtherPay>().Pension,
            ReceivesOtherPay = Page<OtherPay>().Other,
            AuthorizedToWork = Page<WorkAuthorization>().Authorized,
            UnionReferral = Page<WorkAuthorization>().Union,
            PaymentMethod = payment.Method,
            Account = payment.Account,
            WithholdIncomeTax = payment.Withhold,
            Language = language,
        };
    }

    /// <summary>Newest first; work that goes on before work that ended.</summary>
    private static IEnumerable<Job> JobsOf(Draft draft, DateOnly today) => draft.Jobs
        .Select(j => JobForm.From(new Check(new Fields(j.Typed), JobForm.Keys), today)!)
        .OrderByDescending(j => j.LastDay ?? DateOnly.MaxValue).ThenByDescending(j => j.FirstDay);
}
