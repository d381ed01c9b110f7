using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Tests.Issues.FactFinding;
using BenefitsFlow.Tests.Overpayments.Collection;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Overpayments.Waivers;

/// <summary>A claimant who owes $600 for two weeks, without fault, and asks not to pay it back; and the person who decides.</summary>
internal static class Asking
{
    public static readonly DateOnly[] Weeks = [new(2026, 1, 4), new(2026, 1, 11)];

    public const string Path = "/claims/debts/1/waiver";

    /// <summary>The household of the law's own example: $7,000 in three months and nothing at hand, $28,000 a year beside 70% of $40,000.</summary>
    public static (string Name, string Value)[] Poor { get; } =
    [
        ("size", "3"), ("previousIncome", "2,000"), ("previousOthersIncome", "500"), ("previousExpenses", "2400"), ("previousLiquidAssets", "0"),
        ("currentIncome", "2000.00"), ("currentOthersIncome", "$500"), ("currentExpenses", "2400"), ("currentLiquidAssets", "0"),
        ("followingIncome", "2000"), ("followingOthersIncome", "0"), ("followingExpenses", "2400"), ("followingLiquidAssets", "0"),
        ("change", "no"), ("health", "yes"), ("why", "I told you of the pay in time."), ("true", "yes"),
    ];

    /// <summary>A claim with the debt, and with its weekly benefit amount.</summary>
    public static async Task<string> OweAsync(
        this Owing owing, long each = 30_000, bool? atFault = false, OverpaymentKind kind = OverpaymentKind.Other, long penalty = 0, OverpaymentCause cause = OverpaymentCause.LateReport,
        string language = "en")
    {
        var claimId = Guid.NewGuid().ToString("N");
        var file = owing.Agency.Get<ClaimFile>();
        var claim = Issues.Determining.Case.Claim(language);
        await owing.Agency.Get<PersonalFile>().SaveAsync(claimId, People.Rosa with { Language = language }, Owing.Cancellation);
        await owing.Agency.Get<ClaimNumbers>().KeepAsync(claimId, Owing.Cancellation);
        await file.AppendAsync(claimId, "filed", new ClaimFiled(Confirmation.Of(claimId), claim.Applied, claim.EffectiveSunday, language, 40, false, false), "claimant", Owing.Cancellation);
        await file.AppendAsync(claimId, "determined", new MonetaryDetermined(claim.Determination!), "agency", Owing.Cancellation);
        await file.AppendAsync(claimId, "overpayment-of-1", new OverpaymentSuspected(1, cause, [.. Weeks.Select(week => new SuspectedWeek(week, each, 0))]), "ana-lima", Owing.Cancellation);
        await file.AppendAsync(
            claimId, "overpayment-1-decided",
            new OverpaymentEstablished(1, kind, [.. Weeks.Select(week => new AssessedWeek(week, each, kind == OverpaymentKind.Fraud))], penalty, AtFault: atFault), "ana-lima", Owing.Cancellation);
        await owing.Agency.Get<DebtEntries>().PostAsync(claimId, Owing.Cancellation);
        return claimId;
    }

    public static async Task<ClaimState> StateAsync(this Owing owing, string claimId) => (await owing.Agency.Get<ClaimFile>().StateAsync(claimId, Owing.Cancellation))!;

    /// <summary>The claimant sends the form, and everything settles.</summary>
    public static async Task<IssueState> AskAsync(this Owing owing, string claimId, params (string Name, string Value)[] otherwise)
    {
        using var rosa = owing.Visit(claimId);
        var sent = await rosa.PostAsync(Path, With(otherwise));
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, sent.Status);
        await owing.SettleAsync();
        return (await owing.StateAsync(claimId)).Issues[^1];
    }

    public static (string Name, string Value)[] With(params (string Name, string Value)[] otherwise)
        => [.. Poor.Where(field => otherwise.All(other => other.Name != field.Name)), .. otherwise];

    /// <summary>Whoever is asked finds something on the page where it is decided, by the words of the question.</summary>
    public static async Task FindAsync(this Owing owing, string claimId, params (string Asked, string Value)[] found)
    {
        var (ana, path, page) = await owing.OpenAsync(claimId);
        using (ana)
        {
            var fields = found.Select(one => (NameOf(page, one.Asked), one.Value));
            var sent = await ana.SendFormAsync(path, [.. Unseen(page, "change"), .. fields, ("changeReason", "The notice of this year has this level."), ("changeCite", "WAC 192-220-030(2)")]);
            Assert.True(sent.Status == System.Net.HttpStatusCode.SeeOther, sent.Text);
        }

        await owing.SettleAsync();
    }

    public static async Task SignAsync(this Owing owing, string claimId)
    {
        var (ana, path, page) = await owing.OpenAsync(claimId);
        using (ana)
        {
            var sent = await ana.SendFormAsync(
                path, [.. Unseen(page, "sign"), ("reason", "The household has less than the limit of the law."), ("cite", "RCW 50.20.190(2)"), ("read", "yes")]);
            Assert.True(sent.Status == System.Net.HttpStatusCode.SeeOther, sent.Text);
        }

        await owing.SettleAsync();
    }

    /// <summary>The page on which the latest issue is decided, as the person who is asked sees it.</summary>
    public static async Task<(Visitor Member, string Path, IDocument Page)> OpenAsync(this Owing owing, string claimId)
    {
        var issue = (await owing.StateAsync(claimId)).Issues[^1];
        var member = await owing.Agency.VisitAsync(issue.AssignedTo ?? throw new InvalidOperationException("Nobody is asked."));
        var path = $"/staff/approvals/{WaitingFor.Of(claimId, issue, new(2026, 3, 4)).Approval}/case";
        var shown = await member.GetAsync(path);
        Assert.True(shown.Status == System.Net.HttpStatusCode.OK, $"{path} answered {(int)shown.Status}, {shown.Location}");
        return (member, path, await Answering.ParseAsync(shown));
    }

    /// <summary>The law finds what it needs: the level with its source, and no unusual circumstances.</summary>
    public static async Task LookUpAsync(this Owing owing, string claimId, string level = "40000")
    {
        await owing.FindAsync(claimId, ("Lower Living Standard", level), ("Where the level was read", "A table of these tests, area 4"));
        await owing.FindAsync(claimId, ("unusual circumstances", "no"));
    }

    /// <summary>The ledger owes what the claim file says, part by part.</summary>
    public static async Task AssertBalancedAsync(this Owing owing, string claimId)
    {
        var debt = await owing.DebtAsync(claimId);
        foreach (var part in Enum.GetValues<CashPart>())
            Assert.Equal(debt.OwedOf(part), await owing.Agency.Get<Ledger>().BalanceAsync(claimId, DebtEntry.AccountOf(part), Owing.Cancellation));
    }

    private static string NameOf(IDocument page, string asked)
        => page.QuerySelectorAll("legend").FirstOrDefault(legend => legend.TextContent.Contains(asked, StringComparison.Ordinal)) is { } legend
            ? ((IHtmlInputElement)legend.ParentElement!.QuerySelector("input")!).Name!
            : page.QuerySelectorAll("label").First(label => label.TextContent.Contains(asked, StringComparison.Ordinal)).GetAttribute("for")!;

    private static IEnumerable<(string Name, string Value)> Unseen(IDocument page, string act)
        => (page.QuerySelectorAll("form").FirstOrDefault(form => form.QuerySelector($"input[name=act][value={act}]") is not null)
            ?? throw new InvalidOperationException($"The page has no form '{act}': {page.Body!.TextContent}")).QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>().Select(field => (field.Name!, field.Value));
}
