using System.Globalization;

namespace BenefitsFlow.App.Payments.Nacha;

/// <summary>Reads a payment file line by line and notes what a bank would refuse.</summary>
internal sealed class NachaCheck
{
    private const char Start = '^';
    private const char Padding = '#';

    // Each record and what may come next; a record is known by its first character.
    private static readonly Dictionary<char, (string Name, string Next, RecordLayout? Layout)> Records = new()
    {
        [Start] = ("start of the file", "1", null),
        ['1'] = (FileHeader.Layout.Name, "5", FileHeader.Layout),
        ['5'] = (BatchHeader.Layout.Name, "6", BatchHeader.Layout),
        ['6'] = (EntryDetail.Layout.Name, "678", EntryDetail.Layout),
        ['7'] = (PaymentAddenda.Layout.Name, "68", PaymentAddenda.Layout),
        ['8'] = (BatchControl.Layout.Name, "9", BatchControl.Layout),
        ['9'] = (FileControl.Layout.Name, "#", FileControl.Layout),
        [Padding] = ("line of padding", "#", null),
    };

    private readonly List<NachaProblem> problems = [];
    private char last = Start;
    private int number;
    private int controlLine;
    private long blocks;
    private long entries;
    private long hash;
    private long cents;
    private long sequence;
    private bool owesAddenda;
    private string batchHeader = BatchHeader.Layout.Line();

    public IReadOnlyList<NachaProblem> Problems => problems;

    public void Take(string line)
    {
        number++;
        if (line.Length != RecordLayout.Length)
            Say($"the line has {line.Length} characters; a record has {RecordLayout.Length}");
        if (!line.All(Field.IsPrintable))
            Say("the line holds a character that is not printable ASCII");
        line = line.PadRight(RecordLayout.Length)[..RecordLayout.Length];
        var type = line == NachaLines.Padding ? Padding : line[0];
        if (type == Start || !Records.TryGetValue(type, out var record))
        {
            Say("no record begins with this character; records begin with 1, 5, 6, 7, 8 or 9");
            return;
        }

        if (!Records[last].Next.Contains(type, StringComparison.Ordinal))
            Say($"a {record.Name} cannot follow a {Records[last].Name}");
        last = type;
        foreach (var problem in record.Layout?.ProblemsIn(line) ?? [])
            Say(problem);
        Weigh(type, line);
    }

    /// <summary>The file has no more lines.</summary>
    public void End()
    {
        var lines = number;
        number = last is '9' or Padding ? controlLine : lines + 1;
        if (last is not ('9' or Padding))
            Say($"the file ends after a {Records[last].Name}, without its file control");
        else if (blocks * NachaLines.LinesInBlock != lines)
            Say($"the block count {blocks} needs {blocks * NachaLines.LinesInBlock} lines with padding; the file has {lines}");
        else if (lines - controlLine >= NachaLines.LinesInBlock)
            Say("the padding fills a whole block that is not needed");
    }

    private void Weigh(char type, string line)
    {
        switch (type)
        {
            case '1':
                Require(IsDate(FileHeader.Created.In(line)), "the file creation date must be a date, as YYMMDD");
                break;
            case '5':
                batchHeader = line;
                Require(IsDate(BatchHeader.Effective.In(line)), "the effective entry date must be a date, as YYMMDD");
                break;
            case '6':
                WeighEntry(line);
                break;
            case '7':
                entries++;
                Require(owesAddenda, "the entry before says that it has no addenda");
                Require(Number(PaymentAddenda.Sequence, line) == 1, "the addenda sequence must be 1: a PPD entry has one addenda at most");
                Require(Number(PaymentAddenda.Entry, line) == sequence, $"the addenda names the entry {Number(PaymentAddenda.Entry, line)}; it follows entry {sequence}");
                owesAddenda = false;
                break;
            case '8':
                NoAddendaOwed();
                Agree(line, BatchControl.Entries, entries, BatchControl.Hash, BatchControl.Credits);
                Same(BatchHeader.CompanyId, BatchControl.CompanyId, line);
                Same(BatchHeader.Odfi, BatchControl.Odfi, line);
                Same(BatchHeader.Number, BatchControl.Number, line);
                break;
            case '9':
                controlLine = number;
                blocks = Number(FileControl.Blocks, line);
                Agree(line, FileControl.Entries, entries, FileControl.Hash, FileControl.Credits);
                break;
        }
    }

    private void WeighEntry(string line)
    {
        var bank = EntryDetail.Bank.In(line);
        NoAddendaOwed();
        owesAddenda = EntryDetail.Addenda.In(line) == "1";
        Require(EntryDetail.Addenda.In(line) is "0" or "1", "the addenda indicator must be 0 or 1");
        entries++;
        hash = (hash + Number(EntryDetail.Bank, line)) % NachaLines.HashModulus;
        cents += Number(EntryDetail.Cents, line); // Ten digits a line: no file is long enough to overflow.
        var note = EntryDetail.Code.In(line) is NachaEntry.CheckingPrenote or NachaEntry.SavingsPrenote;
        Require(
            note || EntryDetail.Code.In(line) is NachaEntry.CheckingCredit or NachaEntry.SavingsCredit,
            "the transaction code must be 22 (checking) or 32 (savings), or 23 or 33 for a prenote");
        Require(RoutingNumber.IsValid(bank + EntryDetail.CheckDigit.In(line)), "the check digit does not fit the receiving bank");
        Require(note == (Number(EntryDetail.Cents, line) == 0), note ? "the amount of a prenote must be zero" : "the amount must be more than zero");
        Require(!string.IsNullOrWhiteSpace(EntryDetail.Account.In(line)), "the account number is missing");
        Require(!string.IsNullOrWhiteSpace(EntryDetail.Name.In(line)), "the individual name is missing");
        Same(BatchHeader.Odfi, EntryDetail.Odfi, line);
        var next = Number(EntryDetail.Sequence, line);
        Require(next > sequence, $"the trace number's sequence {next} must be higher than {sequence}, the one before");
        sequence = next;
    }

    private void NoAddendaOwed()
    {
        Require(!owesAddenda, "the entry before says that an addenda follows, and none does");
        owesAddenda = false;
    }

    private void Agree(string line, Field count, long counted, Field hashField, Field credits)
    {
        Require(Number(count, line) == counted, $"the {count.Name} says {Number(count, line)}; the file has {counted}");
        Require(Number(hashField, line) == hash, $"the {hashField.Name} says {Number(hashField, line)}; the receiving banks add up to {hash}");
        Require(Number(credits, line) == cents, $"the {credits.Name} says {Number(credits, line)}; the amounts add up to {cents}");
    }

    private void Same(Field inHeader, Field here, string line)
        => Require(inHeader.In(batchHeader) == here.In(line), $"the {here.Name} is not the batch header's");

    private void Require(bool holds, string otherwise)
    {
        if (!holds)
            Say(otherwise);
    }

    private void Say(string what) => problems.Add(new(number, what));

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static long Number(Field field, string line)
        => long.TryParse(field.In(line), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
