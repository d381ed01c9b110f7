using BenefitsFlow.App.Filing;

namespace BenefitsFlow.Tests;

/// <summary>People of the tests. Nobody real: the numbers are of the range that wage files use for samples.</summary>
public static class People
{
    /// <summary>Laid off for lack of work, available full time, paid by direct deposit.</summary>
    public static Application Rosa { get; } = new()
    {
        Ssn = "555022222",
        FirstName = "Rosa",
        LastName = "Reyes",
        BirthDate = new(1988, 5, 17),
        Email = "rosa.reyes@example.com",
        Phone = "206-555-0142",
        Address = new("1200 Pine Street", "Apt 4", "Seattle", "WA", "98101"),
        Jobs = [new("Harbor Freight Works", "Seattle", new(2023, 3, 1), new(2025, 8, 1), JobEnded.LackOfWork, null)],
        AbleAndAvailable = true,
        HoursAvailable = 40,
        InSchool = false,
        ReceivesPension = false,
        ReceivesOtherPay = false,
        AuthorizedToWork = true,
        UnionReferral = false,
        PaymentMethod = PaymentMethod.DirectDeposit,
        Account = new("121042882", "000123456789", false),
        WithholdIncomeTax = false,
        Language = "en",
    };
}
