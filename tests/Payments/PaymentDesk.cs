using System.Text;
using Azure.Core.Pipeline;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Tests.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SendGrid;
using Application = BenefitsFlow.App.Filing.Application;

namespace BenefitsFlow.Tests.Payments;

/// <summary>The payments as the app puts them together, over fresh storage; claims are paid from here.</summary>
internal sealed class PaymentDesk(HttpPipelinePolicy? onTheWire = null, params KeyValuePair<string, string?>[] settings) : IDisposable
{
    public const string Routing = "121042882";

    /// <summary>A Thursday.</summary>
    public static readonly DateOnly Day = new(2026, 3, 5);

    /// <summary>The Sunday before it.</summary>
    public static readonly DateOnly Week = new(2026, 3, 1);

    /// <summary>Six in the evening, Pacific.</summary>
    public static readonly PaymentDay Evening = new(Day, new DateTimeOffset(2026, 3, 6, 2, 0, 0, TimeSpan.Zero), PaymentRun.Code);

    private readonly StorageRun run = new(onTheWire, retries: onTheWire is null ? 3 : 0, add: services => services
        .AddPayments(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
        .AddSingleton<ISendGridClient>(_ => new SendGridClient(new HttpClient(new TakesMail()), new SendGridClientOptions { ApiKey = "any-key" }))
        .AddSingleton(new MailSender("noreply@agency.example")).AddSingleton<Mailer>().AddSingleton<ClaimMail>()
        .AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider()).AddSingleton(SiteAddress.Of(null)).AddSingleton<ClaimantLinks>().AddSingleton<StaffDirectory>()
        .AddSingleton<TakeUpPayables>().AddSingleton<AskForRelease>().AddSingleton<WritePaymentFile>().AddSingleton<WriteCardList>().AddSingleton<WriteCheckList>()
        .AddSingleton<PostPayments>().AddSingleton<RecordPayments>().AddSingleton<ClosePayables>().AddSingleton<PaymentBatch>());

    public SettableClock Clock => run.Clock;

    public T Of<T>() where T : notnull => run.Of<T>();

    public static string ClaimId(int number) => $"c1a1{number:x28}";

    public static Application Claimant(string first = "José", string last = "Muñoz Ávila", BankAccount? account = null, bool check = false) => new()
    {
        Ssn = "219099999",
        FirstName = first,
        LastName = last,
        BirthDate = new(1990, 5, 1),
        Email = "jose@example.com",
        Address = new("1200 Rio Grande Avenue", null, "Yakima", "WA", "98901"),
        Jobs = [],
        AbleAndAvailable = true,
        HoursAvailable = 40,
        InSchool = false,
        ReceivesPension = false,
        ReceivesOtherPay = false,
        AuthorizedToWork = true,
        UnionReferral = false,
        PaymentMethod = check ? PaymentMethod.Check : PaymentMethod.DirectDeposit,
        Account = check ? null : account ?? new BankAccount(Routing, "0012345678", Savings: false),
        WithholdIncomeTax = false,
        Language = "es",
    };

    /// <summary>A claim whose week of <see cref="Week"/> is due.</summary>
    public async Task<string> OweAsync(int number, long cents, Application? claimant = null)
    {
        var claimId = ClaimId(number);
        await Of<PersonalFile>().SaveAsync(claimId, claimant ?? Claimant());
        await Of<Payables>().QueueAsync(new(claimId, Week, cents));
        return claimId;
    }

    /// <summary>The steps of the run by name, each as the orchestration calls it.</summary>
    public Dictionary<string, Func<Task>> Steps => new()
    {
        [nameof(TakeUpPayables)] = () => Of<TakeUpPayables>().Run(Evening),
        [nameof(WritePaymentFile)] = () => Of<WritePaymentFile>().Run(Day),
        [nameof(WriteCheckList)] = () => Of<WriteCheckList>().Run(Day),
        [nameof(PostPayments)] = () => Of<PostPayments>().Run(Day),
        [nameof(RecordPayments)] = () => Of<RecordPayments>().Run(Day),
        [nameof(ClosePayables)] = () => Of<ClosePayables>().Run(Day),
    };

    /// <summary>The steps in the order of the run, which leaves out a file that would be empty.</summary>
    public async Task RunAllAsync()
    {
        var taken = await Of<TakeUpPayables>().Run(Evening);
        foreach (var (name, step) in Steps.Skip(1))
        {
            var empty = (name == nameof(WritePaymentFile) && taken.Deposits == 0) || (name == nameof(WriteCheckList) && taken.Checks == 0);
            if (!empty)
                await step();
        }
    }

    /// <summary>A file's text; null when there is none.</summary>
    public async Task<string?> FileAsync(string name)
    {
        var file = await Of<PaymentFiles>().OpenAsync(name);
        return file is null ? null : await new StreamReader(file, Encoding.Latin1).ReadToEndAsync();
    }

    public async Task<IReadOnlyList<PaymentSent>> SentAsync(string claimId)
        => await Of<ClaimFile>().ReadAsync(claimId).Select(entry => entry.Fact).OfType<PaymentSent>().ToListAsync();

    /// <summary>The kinds of mail that the claim file says went out, in their order.</summary>
    public async Task<IReadOnlyList<string>> MailsAsync(string claimId)
        => await Of<ClaimFile>().ReadAsync(claimId).Select(entry => entry.Fact).OfType<MailSent>().Select(mail => mail.Kind).ToListAsync();

    /// <summary>The steps of the run on another evening, so many days after <see cref="Day"/>.</summary>
    public async Task<BatchTotals> RunLaterAsync(int days)
    {
        var day = new PaymentDay(Day.AddDays(days), Evening.Opened.AddDays(days), PaymentRun.Code);
        var taken = await Of<TakeUpPayables>().Run(day);
        if (taken.Entries > 0)
            await Of<WritePaymentFile>().Run(day.Day);
        if (taken.Checks > 0)
            await Of<WriteCheckList>().Run(day.Day);
        await Of<PostPayments>().Run(day.Day);
        await Of<RecordPayments>().Run(day.Day);
        await Of<ClosePayables>().Run(day.Day);
        return taken;
    }

    public void Dispose() => run.Dispose();

    /// <summary>Accepts every mail and keeps none.</summary>
    private sealed class TakesMail : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.Accepted) { Content = new StringContent("") });
    }
}
