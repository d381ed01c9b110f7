using BenefitsFlow.App.Payments.Nacha;
using static BenefitsFlow.App.Payments.Nacha.Filling;

namespace BenefitsFlow.App.Payments.Bank;

// The records as return files commonly have them, from secondary sources; not confirmed. Neither the operator's rules nor a bank's guide was at hand: the
// bank's own guide decides.

/// <summary>Record 5 of returns (PPD) or of notifications of change (COR).</summary>
internal static class BankBatchHeader
{
    public static readonly Field Class = new("standard entry class", 51, 53, Text);
    public static readonly Field Number = new("batch number", 88, 94, Digits);
}

/// <summary>Record 7, type 99: why an entry came back.</summary>
internal static class ReturnAddenda
{
    public static readonly Field Type = new("addenda type", 2, 3, Digits);
    public static readonly Field Code = new("return reason code", 4, 6, Text);
    public static readonly Field Trace = new("original trace number", 7, 21, Digits);
    public static readonly Field Own = new("trace number", 80, 94, Digits);
}

/// <summary>Record 7, type 98: how an account is really written.</summary>
internal static class ChangeAddenda
{
    public static readonly Field Code = new("change code", 4, 6, Text);
    public static readonly Field Data = new("corrected data", 36, 64, Text);
}

/// <summary>Record 8 of any batch.</summary>
internal static class BankBatchControl
{
    public static readonly Field Entries = new("entry and addenda count", 5, 10, Digits);
    public static readonly Field Hash = new("entry hash", 11, 20, Digits);
    public static readonly Field Debits = new("total of debits", 21, 32, Digits);
    public static readonly Field Credits = new("total of credits", 33, 44, Digits);
    public static readonly Field Number = new("batch number", 88, 94, Digits);
}

/// <summary>Record 9 of any file.</summary>
internal static class BankFileControl
{
    public static readonly Field Batches = new("batch count", 2, 7, Digits);
    public static readonly Field Blocks = new("block count", 8, 13, Digits);
    public static readonly Field Entries = new("entry and addenda count", 14, 21, Digits);
    public static readonly Field Hash = new("entry hash", 22, 31, Digits);
    public static readonly Field Debits = new("total of debits", 32, 43, Digits);
    public static readonly Field Credits = new("total of credits", 44, 55, Digits);
}
