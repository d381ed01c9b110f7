using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.Tests.Staff;

/// <summary>What waits for whom, against the 21 days of the federal clock.</summary>
public class QueueTests(Office office) : IClassFixture<Office>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private T Get<T>() where T : notnull => office.Agency.Get<T>();

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, false)]
    [InlineData(22, true)]
    public void The_twenty_first_day_after_the_issue_was_noticed_is_the_last_in_time(int days, bool late)
    {
        var detected = new DateOnly(2026, 2, 20);
        Assert.Equal(late, FederalClock.IsLate(detected, detected.AddDays(days)));
        Assert.Equal(days, FederalClock.Run(detected, detected.AddDays(days)));
        Assert.Equal(new DateOnly(2026, 3, 13), FederalClock.LastDay(detected));
    }

    [Fact]
    public async Task An_issue_stands_in_the_queue_while_nobody_has_decided_it()
    {
        var claimId = await office.FileAsync();
        Assert.Equal(Confirmation.Of(claimId), (await FindAsync(claimId))!.Confirmation);

        await Get<ClaimFile>().AppendAsync(claimId, "closed", new IssueClosed(1, "mistake"), "ana-lima", Cancellation);
        await Get<WorkQueue>().PutAsync(claimId, 1, Cancellation);
        Assert.Null(await FindAsync(claimId));
        await Get<WorkQueue>().PutAsync(claimId, 1, Cancellation);
        await Get<WorkQueue>().RemoveAsync(claimId, 1, Cancellation);
        await Get<WorkQueue>().PutAsync(claimId, 9, Cancellation);
    }

    [Fact]
    public async Task The_sweep_brings_back_what_a_break_kept_from_the_queue_and_takes_off_what_is_over()
    {
        var (lost, over) = (await office.FileAsync(), await office.FileAsync());
        await Get<WorkQueue>().RemoveAsync(lost, 1, Cancellation);
        await Get<ClaimFile>().AppendAsync(over, "closed", new IssueClosed(1, "mistake"), "ana-lima", Cancellation);

        var sweep = new QueueSweep(Get<EveryClaim>(), Get<WorkQueue>(), Get<ClaimNumbers>());
        await sweep.Run(new TimerInfo(), Cancellation);

        Assert.NotNull(await FindAsync(lost));
        Assert.Null(await FindAsync(over));
    }

    [Fact]
    public async Task It_says_what_the_issue_waits_for_and_since_when()
    {
        var claimId = await office.FileAsync();
        var today = new DateOnly(2026, 3, 4);
        Assert.Equal(new(Awaited.Opening, null, today, null), await WaitingAsync(claimId, today));

        await Get<ClaimFile>().AppendAsync(claimId, "step-1", new HearingStepped(1, 1, new(2026, 3, 14)), "agency", Cancellation);
        Assert.Equal(new(Awaited.Parties, null, today, new(2026, 3, 14)), await WaitingAsync(claimId, new(2026, 3, 14)));
        Assert.Equal(Awaited.Weighing, (await WaitingAsync(claimId, new(2026, 3, 15))).For);

        await Get<ClaimFile>().AppendAsync(claimId, "proposal-1", new DeterminationProposed(1, 1, "d", null), "agency", Cancellation);
        Assert.Equal(new(Awaited.Decision, null, today, null, $"{claimId}-issue-1-1"), await WaitingAsync(claimId, today));

        await Get<ClaimFile>().AppendAsync(claimId, "step-2", new HearingStepped(1, 2, new(2026, 3, 20)), "agency", Cancellation);
        Assert.Equal(Awaited.Parties, (await WaitingAsync(claimId, today)).For);
    }

    [Fact]
    public async Task Of_fifty_who_take_one_issue_one_has_it_and_the_others_are_told()
    {
        var claimId = await office.FileAsync();
        var hands = Get<Assignments>();

        var taken = await Task.WhenAll(Enumerable.Range(0, 50).Select(n => hands.HandAsync(claimId, 1, 0, $"member-{n}", $"member-{n}", Cancellation)));

        Assert.Single(taken, won => won);
        var state = (await Get<ClaimFile>().StateAsync(claimId, Cancellation))!.Issue(1)!;
        Assert.Equal((1, $"member-{Array.IndexOf(taken, true)}"), (state.Assignments, state.AssignedTo));
        Assert.False(await hands.HandAsync(claimId, 1, 5, "x", "x", Cancellation));
    }

    [Fact]
    public async Task A_page_shows_fifty_the_oldest_first_and_filters_them()
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon);
        var first = await Office.FileAsync(agency, daysAgo: 22);
        await agency.Get<Assignments>().HandAsync(first, 1, 0, "ana-lima", "ana-lima", Cancellation);
        for (var n = 0; n < 50; n++)
            await Office.FileAsync(agency);
        using var ana = await agency.VisitAsync("ana-lima");

        var all = (await ana.GetAsync("/staff/queue")).Text;
        Assert.Contains("All (51)", all, StringComparison.Ordinal);
        Assert.Contains("Mine (1)", all, StringComparison.Ordinal);
        Assert.Contains("Unassigned (50)", all, StringComparison.Ordinal);
        Assert.Contains("Past 21 days (1)", all, StringComparison.Ordinal);
        Assert.Contains("Late: day 22", all, StringComparison.Ordinal);
        Assert.True(all.IndexOf(Confirmation.Of(first), StringComparison.Ordinal) < all.IndexOf("Day 0 of 21", StringComparison.Ordinal));
        Assert.Equal(50, all.Split("<th scope=\"row\">").Length - 1);
        Assert.Equal(1, (await ana.GetAsync("/staff/queue?page=2")).Text.Split("<th scope=\"row\">").Length - 1);
        Assert.Contains(Confirmation.Of(first), (await ana.GetAsync("/staff/queue?show=mine&kind=separation-quit")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Confirmation.Of(first), (await ana.GetAsync("/staff/queue?show=unassigned")).Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await ana.GetAsync("/staff/queue?show=%3Cscript%3E&kind='--&page=-99999999999")).Status);
    }

    private async Task<QueuedIssue?> FindAsync(string claimId) => (await Get<WorkQueue>().ListAsync(Cancellation)).SingleOrDefault(queued => queued.ClaimId == claimId);

    private async Task<Waiting> WaitingAsync(string claimId, DateOnly today)
    {
        await Get<WorkQueue>().PutAsync(claimId, 1, Cancellation);
        return WaitingFor.Of(claimId, (await FindAsync(claimId))!.State, today);
    }
}
