using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.Tests.Storage;

public class PersonalFileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_application_comes_back_as_it_was_told()
    {
        using var run = new StorageRun();
        var claim = StorageRun.NewClaimId();
        Assert.Null(await run.Of<PersonalFile>().LoadAsync(claim, Cancellation));
        await run.Of<PersonalFile>().SaveAsync(claim, Told("Ana"), Cancellation);
        Assert.Equivalent(Told("Ana"), await run.Of<PersonalFile>().LoadAsync(claim, Cancellation), strict: true);
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_other_content_keeps_what_was_told_before()
    {
        using var run = new StorageRun();
        var claim = StorageRun.NewClaimId();
        var file = run.Of<PersonalFile>();
        await file.SaveAsync(claim, Told("Ana"), Cancellation);
        await file.SaveAsync(claim, Told("Ana"), Cancellation);
        Assert.Equal(1, await Rows(run, claim));
        await file.SaveAsync(claim, Told("Eva"), Cancellation);
        Assert.Equal("Eva", (await file.LoadAsync(claim, Cancellation))!.FirstName);
        Assert.Equal(2, await Rows(run, claim));
    }

    [Fact]
    public async Task An_id_of_another_shape_has_no_application()
    {
        using var run = new StorageRun();
        Assert.Null(await run.Of<PersonalFile>().LoadAsync("../other", Cancellation));
    }

    private static async Task<int> Rows(StorageRun run, string claim)
        => await run.Tables.Open("personal").RowsAsync(claim, "0", "~", Cancellation).CountAsync(Cancellation);

    private static Application Told(string name) => new()
    {
        Ssn = "123456789",
        FirstName = name,
        LastName = "O'Brien-Núñez",
        BirthDate = new(1990, 2, 28),
        Email = "ana@example.org",
        Address = new("1 Main St", null, "Yakima", "WA", "98901"),
        Jobs = [new("Mill", "Yakima", new(2024, 1, 2), null, JobEnded.HoursReduced, "fewer shifts")],
        AbleAndAvailable = true,
        HoursAvailable = 40,
        InSchool = false,
        ReceivesPension = false,
        ReceivesOtherPay = false,
        AuthorizedToWork = true,
        UnionReferral = false,
        PaymentMethod = PaymentMethod.DirectDeposit,
        Account = new("125000024", "0012", false),
        WithholdIncomeTax = true,
        Language = "es",
    };
}
