using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace BenefitsFlow.Tests.Issues.Documents;

/// <summary>Files made in the test: sound ones, and those that somebody would send who means harm.</summary>
internal static class MadeFiles
{
    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A PDF of empty pages.</summary>
    /// <param name="catalog">What the catalog says besides.</param>
    /// <param name="more">Further objects, from number 3 + pages.</param>
    public static byte[] Pdf(int pages = 1, string catalog = "", params string[] more)
    {
        var kids = string.Join(' ', Enumerable.Range(3, pages).Select(number => $"{number} 0 R"));
        string[] objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
            .. Enumerable.Repeat("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>", pages),
            .. more,
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = objects.Select((content, index) =>
        {
            var offset = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
            return offset;
        }).ToList();
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>A PDF whose object 4 lies packed inside an object stream, where no search through the bytes finds it.</summary>
    public static byte[] PdfWithPacked(string content)
    {
        using var file = new MemoryStream();
        var offsets = new long[7];
        void Put(int number, string dictionary, byte[]? stream = null)
        {
            offsets[number] = file.Position;
            file.Write(Text($"{number} 0 obj\n{dictionary}\n"));
            if (stream is not null)
                file.Write([.. Text("stream\n"), .. stream, .. Text("\nendstream\n")]);
            file.Write(Text("endobj\n"));
        }

        file.Write(Text("%PDF-1.5\n"));
        Put(1, "<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R >>");
        Put(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Put(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>");
        var packed = Packed(Text("4 0 " + content));
        Put(5, $"<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length {packed.Length} >>", packed);
        var table = file.Position;
        offsets[6] = table;
        byte[] rows =
        [
            .. Row(0, 0, 65535), .. Row(1, offsets[1], 0), .. Row(1, offsets[2], 0), .. Row(1, offsets[3], 0), .. Row(2, 5, 0), .. Row(1, offsets[5], 0), .. Row(1, table, 0),
        ];
        Put(6, $"<< /Type /XRef /Size 7 /W [1 4 2] /Root 1 0 R /Length {rows.Length} >>", rows);
        file.Write(Text($"startxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    public static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
            zlib.Write(plain);
        return packed.ToArray();
    }

    /// <summary>A PNG whose header says these dimensions; its data is a few bytes, whatever they are.</summary>
    public static byte[] Png(uint width = 10, uint height = 10, bool data = true, bool end = true)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header), .. data ? Chunk("IDAT", Packed(new byte[9])) : [], .. end ? Chunk("IEND", []) : [],
        ];
    }

    /// <summary>A JPEG whose frame says these dimensions.</summary>
    /// <param name="frame">The marker of its frame: C0 baseline, C2 progressive.</param>
    public static byte[] Jpeg(ushort width = 10, ushort height = 10, byte frame = 0xC0, bool end = true) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x04, 0x4A, 0x46,
        0xFF, frame, 0x00, 0x0B, 0x08, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 0x01, 0x01, 0x11, 0x00,
        0xFF, 0xDA, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3F, 0x00, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56,
        .. end ? new byte[] { 0xFF, 0xD9 } : [],
    ];

    public static byte[] Zip(string name, string content)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry(name).Open())
            entry.Write(Text(content));
        return file.ToArray();
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. Text(type), .. data, 0, 0, 0, 0];
    }

    private static byte[] Row(byte kind, long second, ushort third)
    {
        var row = new byte[7];
        row[0] = kind;
        BinaryPrimitives.WriteUInt32BigEndian(row.AsSpan(1), (uint)second);
        BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(5), third);
        return row;
    }
}
