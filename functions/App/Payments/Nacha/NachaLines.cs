using System.Globalization;

namespace BenefitsFlow.App.Payments.Nacha;

/// <summary>The lines of one file in their order, counting as they go.</summary>
internal sealed class NachaLines(NachaHead head)
{
    public const int LinesInBlock = 10;

    /// <summary>The entry hash keeps the last ten digits.</summary>
    public const long HashModulus = 10_000_000_000;

    public static readonly string Padding = new('9', RecordLayout.Length);

    private readonly NachaOrigin origin = head.Origin;
    private long hash;

    public NachaTotals Totals { get; private set; } = new(0, 0);

    public IEnumerable<string> Opening()
    {
        yield return FileHeader.Layout.Line(
            (FileHeader.Destination, origin.ImmediateDestination),
            (FileHeader.Origin, origin.ImmediateOrigin),
            (FileHeader.Created, Digits(head.Created, "yyMMdd")),
            (FileHeader.CreatedAt, Digits(head.Created, "HHmm")),
            (FileHeader.DestinationName, origin.ImmediateDestinationName),
            (FileHeader.OriginName, origin.ImmediateOriginName));
        yield return BatchHeader.Layout.Line(
            (BatchHeader.Company, origin.CompanyName),
            (BatchHeader.CompanyId, origin.CompanyId),
            (BatchHeader.Purpose, origin.EntryDescription),
            (BatchHeader.Described, Digits(head.Created, "yyMMdd")),
            (BatchHeader.Effective, Digits(head.Effective, "yyMMdd")),
            (BatchHeader.Odfi, origin.Odfi));
    }

    /// <summary>The line of a payment, and of its addendum where it has one.</summary>
    /// <exception cref="ArgumentException">When the payment is none that a bank takes, or does not fit.</exception>
    public (string Entry, string? Addendum) Entry(NachaEntry entry)
    {
        if (!RoutingNumber.IsValid(entry.Routing))
            throw new ArgumentException("The routing number's check digit is wrong.", nameof(entry));
        if (entry.Cents is < 0 or > NachaEntry.MostCents)
            throw new ArgumentException("The amount is not one that an entry can carry.", nameof(entry));
        var sequence = Digits(head.First + Totals.Entries);
        Totals = new(Totals.Entries + 1, checked(Totals.Cents + entry.Cents), Totals.Addenda + (entry.Addendum is null ? 0 : 1));
        var bank = entry.Routing[..8];
        hash = (hash + long.Parse(bank, CultureInfo.InvariantCulture)) % HashModulus;
        var line = EntryDetail.Layout.Line(
            (EntryDetail.Code, entry.Code),
            (EntryDetail.Bank, bank),
            (EntryDetail.CheckDigit, entry.Routing[8..]),
            (EntryDetail.Account, entry.Account),
            (EntryDetail.Cents, Digits(entry.Cents)),
            (EntryDetail.Reference, entry.Reference),
            (EntryDetail.Name, entry.Name),
            (EntryDetail.Addenda, entry.Addendum is null ? "0" : "1"),
            (EntryDetail.Odfi, origin.Odfi),
            (EntryDetail.Sequence, sequence));
        return (line, entry.Addendum is null ? null : PaymentAddenda.Layout.Line((PaymentAddenda.Words, entry.Addendum), (PaymentAddenda.Entry, sequence)));
    }

    /// <exception cref="InvalidOperationException">When no payment went before.</exception>
    public IEnumerable<string> Closing()
    {
        if (Totals.Entries == 0)
            throw new InvalidOperationException("A payment file needs at least one payment.");
        var records = Totals.Entries + Totals.Addenda;
        yield return BatchControl.Layout.Line(
            (BatchControl.Entries, Digits(records)),
            (BatchControl.Hash, Digits(hash)),
            (BatchControl.Credits, Digits(Totals.Cents)),
            (BatchControl.CompanyId, origin.CompanyId),
            (BatchControl.Odfi, origin.Odfi));
        var blocks = (records + 4 + LinesInBlock - 1) / LinesInBlock;
        yield return FileControl.Layout.Line(
            (FileControl.Blocks, Digits(blocks)),
            (FileControl.Entries, Digits(records)),
            (FileControl.Hash, Digits(hash)),
            (FileControl.Credits, Digits(Totals.Cents)));
        for (var line = records + 4; line < blocks * LinesInBlock; line++)
            yield return Padding;
    }

    private static string Digits(IFormattable value, string? format = null) => value.ToString(format, CultureInfo.InvariantCulture);
}
