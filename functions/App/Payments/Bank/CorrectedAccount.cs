using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Payments.Bank;

/// <summary>
/// What a notification of change says of an account. The places within the corrected data, by code, are those in common use, from secondary sources; not
/// confirmed: the operator's rules were not at hand. What gives no whole account is left to a person.
/// </summary>
internal static class CorrectedAccount
{
    /// <summary>The account as corrected; null when the code changes none, or what it says is no account.</summary>
    /// <param name="data">29 characters.</param>
    public static BankAccount? Of(string code, string data, BankAccount account)
    {
        var said = data.PadRight(29);
        var corrected = code switch
        {
            "C01" => account with { Number = Part(said, 0, 17) },
            "C02" => account with { Routing = Part(said, 0, 9) },
            "C03" => account with { Routing = Part(said, 0, 9), Number = Part(said, 12, 17) },
            "C05" => account with { Savings = Savings(Part(said, 0, 2), account) },
            "C06" => account with { Number = Part(said, 0, 17), Savings = Savings(Part(said, 20, 2), account) },
            "C07" => account with { Routing = Part(said, 0, 9), Number = Part(said, 9, 17), Savings = Savings(Part(said, 26, 2), account) },
            _ => null,
        };
        return corrected is not null && Payees.IsUsable(corrected) ? corrected : null;
    }

    private static string Part(string data, int from, int length) => data.Substring(from, length).Trim();

    /// <summary>By the transaction code that the bank wants: 2x is checking, 3x savings.</summary>
    private static bool Savings(string code, BankAccount account) => code.Length == 2 && code[0] is '2' or '3' ? code[0] == '3' : account.Savings;
}
