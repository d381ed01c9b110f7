using System.Globalization;
using System.Text;
using BenefitsFlow.App.Payments.Nacha;

namespace BenefitsFlow.App.Payments.Bank;

/// <summary>
/// Reads a bank's file of returns and notifications of change, line by line. A file that is cut, does not add up or is not such a file has problems:
/// then none of its items is to be believed.
/// </summary>
internal sealed class BankFileReader
{
    private static readonly Dictionary<char, string> Next = new() { ['^'] = "1", ['1'] = "59", ['5'] = "6", ['6'] = "7", ['7'] = "68", ['8'] = "59", ['9'] = "#", ['#'] = "#" };

    private readonly List<BankProblem> problems = [];
    private readonly List<BankItem> items = [];
    private readonly Sums batch = new();
    private readonly Sums file = new();
    private char last = '^';
    private int number;
    private int batches;
    private long blocks;
    private string header = "";
    private string entry = "";

    public IReadOnlyList<BankProblem> Problems => problems;

    public IReadOnlyList<BankItem> Items => items;

    /// <summary>Reads a whole file; it is closed by the caller.</summary>
    public static BankFileReader Read(Stream content)
    {
        using var text = new StreamReader(content, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var reader = new BankFileReader();
        while (reader.problems.Count < NachaFile.MostProblems && NachaFile.ReadLine(text) is { } line)
            reader.Take(line);
        reader.End();
        return reader;
    }

    private void Take(string line)
    {
        number++;
        if (line.Length != RecordLayout.Length || !line.All(Field.IsPrintable))
        {
            Say("", line.Length != RecordLayout.Length ? "length" : "characters", ("length", line.Length));
            return;
        }

        var type = line == NachaLines.Padding ? '#' : line[0];
        if (!Next[last].Contains(type, StringComparison.Ordinal))
            Say("", "order", ("type", line[0]));
        last = Next.ContainsKey(type) && type != '^' ? type : last;
        switch (type)
        {
            case '5':
                header = line;
                batches++;
                break;
            case '6':
                TakeEntry(line);
                break;
            case '7':
                TakeAddenda(line);
                break;
            case '8':
                Agree(line, batch, BankBatchControl.Entries, BankBatchControl.Hash, BankBatchControl.Debits, BankBatchControl.Credits);
                if (header.Length > 0 && BankBatchHeader.Number.In(header) != BankBatchControl.Number.In(line))
                    Say(BankBatchControl.Number.Name, "sum", ("said", BankBatchControl.Number.In(line)), ("found", BankBatchHeader.Number.In(header)));
                batch.Clear();
                break;
            case '9':
                blocks = Number(BankFileControl.Blocks, line);
                Equal(BankFileControl.Batches, line, batches);
                Agree(line, file, BankFileControl.Entries, BankFileControl.Hash, BankFileControl.Debits, BankFileControl.Credits);
                break;
        }
    }

    private void TakeEntry(string line)
    {
        entry = line;
        if (EntryDetail.Code.In(line) is not ("21" or "31" or "26" or "36"))
            Say(EntryDetail.Code.Name, "code", ("found", EntryDetail.Code.In(line)));
        if (!RoutingNumber.IsValid(EntryDetail.Bank.In(line) + EntryDetail.CheckDigit.In(line)))
            Say(EntryDetail.Bank.Name, "routing");
        var debit = EntryDetail.Code.In(line) is "26" or "36";
        foreach (var sums in new[] { batch, file })
            sums.Entry(Number(EntryDetail.Bank, line), Number(EntryDetail.Cents, line), debit);
    }

    private void TakeAddenda(string line)
    {
        batch.Entries++;
        file.Entries++;
        var change = BankBatchHeader.Class.In(header.PadRight(RecordLayout.Length)) == "COR";
        if (ReturnAddenda.Type.In(line) != (change ? "98" : "99"))
            Say(ReturnAddenda.Type.Name, "addenda", ("found", ReturnAddenda.Type.In(line)));
        if (entry.Length > 0 && ReturnAddenda.Own.In(line) != EntryDetail.Trace(entry))
            Say(ReturnAddenda.Own.Name, "trace");
        if (!ReturnAddenda.Trace.In(line).All(char.IsAsciiDigit))
            Say(ReturnAddenda.Trace.Name, "digits");
        else if (entry.Length > 0)
            items.Add(new(
                number,
                ReturnAddenda.Code.In(line),
                ReturnAddenda.Trace.In(line),
                Number(EntryDetail.Cents, entry),
                EntryDetail.Reference.In(entry).Trim(),
                change ? ChangeAddenda.Data.In(line) : ""));
        entry = "";
    }

    private void End()
    {
        if (problems.Count >= NachaFile.MostProblems)
            return;
        if (last is not ('9' or '#'))
        {
            number++;
            Say("", "cut");
        }
        else if (blocks * NachaLines.LinesInBlock != number)
            Say(BankFileControl.Blocks.Name, "sum", ("said", blocks * NachaLines.LinesInBlock), ("found", number));
    }

    private void Agree(string line, Sums sums, Field entries, Field hash, Field debits, Field credits)
    {
        Equal(entries, line, sums.Entries);
        Equal(hash, line, sums.Hash);
        Equal(debits, line, sums.Debits);
        Equal(credits, line, sums.Credits);
    }

    private void Equal(Field field, string line, long found)
    {
        if (!field.In(line).All(char.IsAsciiDigit))
            Say(field.Name, "digits");
        else if (Number(field, line) != found)
            Say(field.Name, "sum", ("said", Number(field, line)), ("found", found));
    }

    /// <summary>Zero, and a problem, for what is not digits: a sign or a letter is no amount.</summary>
    private long Number(Field field, string line)
    {
        if (field.In(line) is var text && text.All(char.IsAsciiDigit))
            return long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        Say(field.Name, "digits");
        return 0;
    }

    private void Say(string field, string key, params (string Name, object? Value)[] values)
    {
        if (!problems.Any(problem => problem.Line == number && problem.Field == field))
            problems.Add(BankProblem.Of(number, field, key, values));
    }

    private sealed class Sums
    {
        public long Entries { get; set; }

        public long Hash { get; private set; }

        public long Debits { get; private set; }

        public long Credits { get; private set; }

        public void Entry(long bank, long cents, bool debit)
        {
            Entries++;
            Hash = (Hash + bank) % NachaLines.HashModulus;
            Debits += debit ? cents : 0;
            Credits += debit ? 0 : cents;
        }

        public void Clear() => (Entries, Hash, Debits, Credits) = (0, 0, 0, 0);
    }
}
