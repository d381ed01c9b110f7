using static BenefitsFlow.App.Payments.Nacha.Filling;

namespace BenefitsFlow.App.Payments.Nacha;

/// <summary>Record 1: who sends the file to whom.</summary>
internal static class FileHeader
{
    public static readonly Field Destination = new("immediate destination", 4, 13, TextToTheRight);
    public static readonly Field Origin = new("immediate origin", 14, 23, TextToTheRight);
    public static readonly Field Created = new("file creation date", 24, 29, Digits);
    public static readonly Field CreatedAt = new("file creation time", 30, 33, Digits);
    public static readonly Field Modifier = new("file ID modifier", 34, 34, Text, "A");
    public static readonly Field DestinationName = new("immediate destination name", 41, 63, Text);
    public static readonly Field OriginName = new("immediate origin name", 64, 86, Text);

    public static readonly RecordLayout Layout = new(
        "file header",
        new("record type", 1, 1, Constant, "1"),
        new("priority code", 2, 3, Constant, "01"),
        Destination,
        Origin,
        Created,
        CreatedAt,
        Modifier,
        new("record size", 35, 37, Constant, "094"),
        new("blocking factor", 38, 39, Constant, "10"),
        new("format code", 40, 40, Constant, "1"),
        DestinationName,
        OriginName,
        new("reference code", 87, 94, Text));
}

/// <summary>Record 5: credits to people's own accounts (class 220, PPD).</summary>
internal static class BatchHeader
{
    public static readonly Field Company = new("company name", 5, 20, Text);
    public static readonly Field CompanyId = new("company identification", 41, 50, Text);
    public static readonly Field Purpose = new("company entry description", 54, 63, Text);
    public static readonly Field Described = new("company descriptive date", 64, 69, Text);
    public static readonly Field Effective = new("effective entry date", 70, 75, Digits);
    public static readonly Field Odfi = new("originating bank", 80, 87, Digits);
    public static readonly Field Number = new("batch number", 88, 94, Digits, "1");

    public static readonly RecordLayout Layout = new(
        "batch header",
        new("record type", 1, 1, Constant, "5"),
        new("service class code", 2, 4, Constant, "220"),
        Company,
        new("company discretionary data", 21, 40, Text),
        CompanyId,
        new("standard entry class", 51, 53, Constant, "PPD"),
        Purpose,
        Described,
        Effective,
        new("settlement date", 76, 78, Constant),
        new("originator status code", 79, 79, Constant, "1"),
        Odfi,
        Number);
}

/// <summary>Record 6: one payment.</summary>
internal static class EntryDetail
{
    public static readonly Field Code = new("transaction code", 2, 3, Digits);
    public static readonly Field Bank = new("receiving bank", 4, 11, Digits);
    public static readonly Field CheckDigit = new("check digit", 12, 12, Digits);
    public static readonly Field Account = new("account number", 13, 29, Text);
    public static readonly Field Cents = new("amount", 30, 39, Digits);
    public static readonly Field Reference = new("individual identification", 40, 54, Text);
    public static readonly Field Name = new("individual name", 55, 76, Text);
    public static readonly Field Addenda = new("addenda indicator", 79, 79, Digits);
    public static readonly Field Odfi = new("originating bank in the trace number", 80, 87, Digits);
    public static readonly Field Sequence = new("sequence in the trace number", 88, 94, Digits);

    /// <summary>The trace number whole: 15 digits.</summary>
    public static string Trace(string line) => Odfi.In(line) + Sequence.In(line);

    public static readonly RecordLayout Layout = new(
        "entry",
        new("record type", 1, 1, Constant, "6"),
        Code,
        Bank,
        CheckDigit,
        Account,
        Cents,
        Reference,
        Name,
        new("discretionary data", 77, 78, Text),
        Addenda,
        Odfi,
        Sequence);
}

/// <summary>Record 7, type 05: what the payee's bank shows with the payment before it.</summary>
internal static class PaymentAddenda
{
    public static readonly Field Words = new("payment information", 4, 83, Text);
    public static readonly Field Sequence = new("addenda sequence", 84, 87, Digits, "1");
    public static readonly Field Entry = new("entry's sequence", 88, 94, Digits);

    public static readonly RecordLayout Layout = new(
        "addenda", new("record type", 1, 1, Constant, "7"), new("addenda type", 2, 3, Constant, "05"), Words, Sequence, Entry);
}

/// <summary>Record 8: what the batch must add up to.</summary>
internal static class BatchControl
{
    public static readonly Field Entries = new("entry and addenda count", 5, 10, Digits);
    public static readonly Field Hash = new("entry hash", 11, 20, Digits);
    public static readonly Field Credits = new("total of credits", 33, 44, Digits);
    public static readonly Field CompanyId = new("company identification", 45, 54, Text);
    public static readonly Field Odfi = new("originating bank", 80, 87, Digits);
    public static readonly Field Number = new("batch number", 88, 94, Digits, "1");

    public static readonly RecordLayout Layout = new(
        "batch control",
        new("record type", 1, 1, Constant, "8"),
        new("service class code", 2, 4, Constant, "220"),
        Entries,
        Hash,
        new("total of debits", 21, 32, Constant, "000000000000"),
        Credits,
        CompanyId,
        new("message authentication code", 55, 73, Text),
        new("reserved", 74, 79, Constant),
        Odfi,
        Number);
}

/// <summary>Record 9: what the file must add up to.</summary>
internal static class FileControl
{
    public static readonly Field Blocks = new("block count", 8, 13, Digits);
    public static readonly Field Entries = new("entry and addenda count", 14, 21, Digits);
    public static readonly Field Hash = new("entry hash", 22, 31, Digits);
    public static readonly Field Credits = new("total of credits", 44, 55, Digits);

    public static readonly RecordLayout Layout = new(
        "file control",
        new("record type", 1, 1, Constant, "9"),
        new("batch count", 2, 7, Constant, "000001"),
        Blocks,
        Entries,
        Hash,
        new("total of debits", 32, 43, Constant, "000000000000"),
        Credits,
        new("reserved", 56, 94, Constant));
}
