using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Tests.Filing;

namespace BenefitsFlow.Tests.Staff;

/// <summary>An office of the agency with claims on file, at noon of Wednesday, March 4, 2026, Pacific.</summary>
public sealed class Office : IAsyncLifetime
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 4, 20, 0, 0, TimeSpan.Zero);

    internal AgencyHost Agency { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Agency = await AgencyHost.StartAsync(Noon);

    public ValueTask DisposeAsync() => Agency.DisposeAsync();

    /// <summary>A claim whose application raised one issue: the job at Cascade Fruit was quit.</summary>
    /// <param name="daysAgo">When it was filed: winding the clock would run the whole agency's days.</param>
    /// <param name="email">The claimant's.</param>
    /// <returns>Its id.</returns>
    internal static async Task<string> FileAsync(AgencyHost agency, int daysAgo = 0, string? email = null)
    {
        var claimId = Guid.NewGuid().ToString("N");
        await agency.Get<PersonalFile>().SaveAsync(claimId, Applicant.Whole with { Email = email ?? Applicant.Whole.Email });
        await agency.Get<ClaimNumbers>().KeepAsync(claimId);
        var file = new ClaimFile(agency.Get<AgencyTables>(), agency.Get<FactTypes>(), agency.Get<SsnIndex>(), new Fixed(Noon.AddDays(-daysAgo)));
        await file.AppendAsync(claimId, "issue-separation-quit", new IssueRaised("separation-quit", "RCW 50.20.050", null, 0), "agency");
        await file.AppendAsync(claimId, "filed", new ClaimFiled(Confirmation.Of(claimId), new(2026, 3, 4), new(2026, 3, 1), "en", 40, false, false), "claimant");
        await agency.Get<WorkQueue>().PutAsync(claimId, 1);
        return claimId;
    }

    internal Task<string> FileAsync() => FileAsync(Agency);

    private sealed class Fixed(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
