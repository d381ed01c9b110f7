namespace BenefitsFlow.App.Payments.Nacha;

/// <summary>One payment into a bank account.</summary>
/// <param name="Routing">Nine digits with a right check digit.</param>
/// <param name="Account">At most 17 printable ASCII characters.</param>
/// <param name="Savings">False for a checking account.</param>
/// <param name="Cents">Below 100,000,000 dollars; zero for a prenote, which tries the account out.</param>
/// <param name="Reference">At most 15 characters; never a Social Security number.</param>
/// <param name="Name">At most 22 characters, as <see cref="PayeeName"/> makes it.</param>
public sealed record NachaEntry(string Routing, string Account, bool Savings, long Cents, string Reference, string Name)
{
    /// <summary>The most that the amount field holds.</summary>
    public const long MostCents = 9_999_999_999;

    public const string CheckingCredit = "22";

    public const string SavingsCredit = "32";

    public const string CheckingPrenote = "23";

    public const string SavingsPrenote = "33";

    /// <summary>What the claimant's bank shows besides: at most 80 characters, in a record of its own (addenda type 05); null when there is none.</summary>
    public string? Addendum { get; init; }

    /// <summary>As <c>22</c>.</summary>
    public string Code => (Cents, Savings) switch
    {
        (0, false) => CheckingPrenote,
        (0, true) => SavingsPrenote,
        (_, false) => CheckingCredit,
        _ => SavingsCredit,
    };
}

/// <summary>What a file says of itself before its payments.</summary>
/// <param name="Created">Agency date and time at which the batch was opened.</param>
/// <param name="Effective">The banking day on which the money is meant to arrive.</param>
/// <param name="First">The sequence of the first trace number, from 1.</param>
public sealed record NachaHead(NachaOrigin Origin, DateTime Created, DateOnly Effective, int First = 1);

/// <summary>What a file adds up to.</summary>
public sealed record NachaTotals(int Entries, long Cents, int Addenda = 0);
