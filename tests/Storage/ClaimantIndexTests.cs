using BenefitsFlow.App.Storage;

namespace BenefitsFlow.Tests.Storage;

public class ClaimantIndexTests
{
    private const string Ssn = "123456789";
    private static readonly DateOnly Sunday = new(2026, 3, 1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_draft_is_the_same_claim_and_a_first_one_each_time()
    {
        using var run = new StorageRun();
        var index = run.Of<ClaimantIndex>();
        var first = await index.ClaimForAsync(Ssn, "draft", Sunday, Cancellation);
        Assert.False(first.Existing);
        Assert.True(ClaimFile.IsClaimId(first.ClaimId));
        Assert.Equal(first, await index.ClaimForAsync(Ssn, "draft", Sunday, Cancellation));
        // Sent again after the week has turned.
        Assert.Equal(first, await index.ClaimForAsync(Ssn, "draft", Sunday.AddDays(7), Cancellation));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(51, true)]
    [InlineData(52, false)]
    [InlineData(-51, true)]
    [InlineData(-52, false)]
    public async Task A_person_with_a_claim_less_than_52_weeks_away_gets_that_claim(int weeks, bool same)
    {
        using var run = new StorageRun();
        var index = run.Of<ClaimantIndex>();
        var (first, _) = await index.ClaimForAsync(Ssn, "draft", Sunday, Cancellation);
        var (second, existing) = await index.ClaimForAsync(Ssn, "another", Sunday.AddDays(7 * weeks), Cancellation);
        Assert.Equal(same, existing);
        Assert.Equal(same, first == second);
    }

    [Fact]
    public async Task Another_person_gets_another_claim()
    {
        using var run = new StorageRun();
        var (first, _) = await run.Of<ClaimantIndex>().ClaimForAsync(Ssn, "draft", Sunday, Cancellation);
        var (second, existing) = await run.Of<ClaimantIndex>().ClaimForAsync("123456780", "draft", Sunday, Cancellation);
        Assert.NotEqual(first, second);
        Assert.False(existing);
    }

    [Fact]
    public async Task Of_many_submits_at_once_one_makes_the_claim()
    {
        using var run = new StorageRun();
        var index = run.Of<ClaimantIndex>();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(
            i => index.ClaimForAsync(Ssn, $"draft-{i % 4}", Sunday.AddDays(7 * (i % 3)), Cancellation)));
        Assert.Single(answers.Select(a => a.ClaimId).Distinct());
        // The draft that made it, however often it was sent; the others found it.
        Assert.Equal(3, answers.Count(a => !a.Existing));
    }

    [Fact]
    public async Task A_lost_answer_makes_no_second_claim()
    {
        var wire = new LosesAnswers(_ => true);
        using var run = new StorageRun(wire, retries: 0);
        var index = run.Of<ClaimantIndex>();
        await run.Tables.Open("claimants").GetAsync("p", "r", Cancellation);
        wire.Active = true;
        var first = await index.ClaimForAsync(Ssn, "draft", Sunday, Cancellation);
        Assert.Equal(first, await index.ClaimForAsync(Ssn, "draft", Sunday, Cancellation));
        Assert.Equal(1, wire.Lost);
    }

    [Fact]
    public async Task After_a_claim_that_set_no_benefit_year_the_person_may_apply_anew()
    {
        using var run = new StorageRun();
        var index = run.Of<ClaimantIndex>();
        var (first, _) = await index.ClaimForAsync(Ssn, "draft", Sunday, Cancellation);
        await index.EndAsync(Ssn, first, Cancellation);
        await index.EndAsync(Ssn, "no such claim", Cancellation);
        var (second, existing) = await index.ClaimForAsync(Ssn, "another", Sunday.AddDays(35), Cancellation);
        Assert.NotEqual(first, second);
        Assert.False(existing);
        Assert.Equal((first, false), await index.ClaimForAsync(Ssn, "draft", Sunday, Cancellation));
    }

    [Fact]
    public async Task A_benefit_year_begins_on_a_sunday()
    {
        using var run = new StorageRun();
        await Assert.ThrowsAsync<ArgumentException>(() => run.Of<ClaimantIndex>().ClaimForAsync(Ssn, "draft", Sunday.AddDays(1), Cancellation));
    }
}
