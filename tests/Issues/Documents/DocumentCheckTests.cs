using System.Text;
using BenefitsFlow.App.Issues.Documents;
using BenefitsFlow.App.Web;
using CsCheck;

namespace BenefitsFlow.Tests.Issues.Documents;

/// <summary>What a document is and whether it is sound is found in its bytes alone.</summary>
public class DocumentCheckTests
{
    [Fact]
    public void Sound_documents_are_taken_under_the_type_of_their_bytes()
    {
        Sound(DocumentType.Pdf, MadeFiles.Pdf());
        Sound(DocumentType.Pdf, MadeFiles.PdfWithPacked("<< /S /GoTo /D [3 0 R /Fit] >>"));
        Sound(DocumentType.Png, MadeFiles.Png());
        Sound(DocumentType.Jpeg, MadeFiles.Jpeg());
        Sound(DocumentType.Jpeg, MadeFiles.Jpeg(frame: 0xC2));
        Sound(DocumentType.Text, MadeFiles.Text("The shifts moved to nights.\r\n\tMi niño está enfermo. 3 < 4 & 5 > 2\n"));
        Sound(DocumentType.Text, [0xEF, 0xBB, 0xBF, .. MadeFiles.Text("With a mark at its beginning")]);
    }

    [Fact]
    public void A_letter_of_our_own_is_sound()
    {
        using var file = new MemoryStream();
        using (var builder = new UglyToad.PdfPig.Writer.PdfDocumentBuilder(file, false))
            builder.AddPage(612, 792);
        Sound(DocumentType.Pdf, file.ToArray());
    }

    [Theory]
    [InlineData(199, null)]
    [InlineData(200, null)]
    [InlineData(201, "pdfPages")]
    public void A_pdf_has_up_to_200_pages(int pages, string? fault) => Assert.Equal(fault, FaultOf(MadeFiles.Pdf(pages)));

    [Theory]
    [InlineData("<< /S /JavaScript /JS (app.alert\\(1\\)) >>")]
    [InlineData("<< /S /Java#53cript /J#53 (app.alert\\(1\\)) >>")]
    [InlineData("<< /S /Launch /F (cmd.exe) >>")]
    [InlineData("<< /Type /EmbeddedFile /Length 0 >>")]
    [InlineData("<< /Names << /EmbeddedFiles << /Names [] >> >> >>")]
    [InlineData("<< /Subtype /RichMedia >>")]
    [InlineData("<< /S /SubmitForm /F (http://example.org) >>")]
    [InlineData("[[<< /A << /Next [<< /JS 3 0 R >>] >> >>]]")]
    public void A_pdf_that_runs_or_carries_something_is_refused_in_the_open_and_packed(string content)
    {
        Assert.Equal("pdfActive", FaultOf(MadeFiles.Pdf(1, "/OpenAction 4 0 R", content)));
        Assert.Equal("pdfActive", FaultOf(MadeFiles.PdfWithPacked(content)));
    }

    [Fact]
    public void A_pdf_hides_nothing_in_an_object_that_its_table_does_not_list()
    {
        var pdf = Encoding.Latin1.GetString(MadeFiles.Pdf());
        var planted = pdf.Replace("xref\n0", "9 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj\nxref\n0", StringComparison.Ordinal);
        Assert.Equal("pdfActive", FaultOf(Encoding.Latin1.GetBytes(planted)));
    }

    [Fact]
    public void A_locked_pdf_is_refused() => Assert.Equal("pdfLocked", FaultOf(Encoding.Latin1.GetBytes(
        Encoding.Latin1.GetString(MadeFiles.Pdf(1, "", $"<< /Filter /Standard /V 1 /R 2 /P -4 /Length 40 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>"))
            .Replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 4 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]", StringComparison.Ordinal))));

    [Fact]
    public void A_pdf_whose_structure_unpacks_to_a_hundred_times_its_size_is_refused_in_time()
    {
        var began = TimeProvider.System.GetTimestamp();
        Assert.Equal("pdfBroken", FaultOf(MadeFiles.PdfWithPacked("(" + new string('a', 80 * 1024 * 1024) + ")")));
        Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void What_only_begins_as_a_pdf_is_refused() => Assert.Equal("pdfBroken", FaultOf(MadeFiles.Text("%PDF-1.7\nnothing")));

    [Theory]
    [InlineData(11_999, 10, null)]
    [InlineData(12_000, 10, null)]
    [InlineData(12_001, 10, "imageLarge")]
    [InlineData(10, 12_001, "imageLarge")]
    [InlineData(10_000, 9_999, null)]
    [InlineData(10_000, 10_000, null)]
    [InlineData(10_000, 10_001, "imageLarge")]
    [InlineData(0, 10, "imageBroken")]
    [InlineData(10, 0, "imageBroken")]
    public void A_picture_is_no_larger_unpacked_than_a_reader_can_hold(int width, int height, string? fault)
    {
        Assert.Equal(fault, FaultOf(MadeFiles.Png((uint)width, (uint)height)));
        Assert.Equal(fault, FaultOf(MadeFiles.Jpeg((ushort)width, (ushort)height)));
    }

    [Fact]
    public void A_png_that_says_it_has_four_billion_rows_is_refused()
        => Assert.Equal("imageLarge", FaultOf(MadeFiles.Png(uint.MaxValue, uint.MaxValue)));

    [Fact]
    public void A_picture_that_is_cut_off_or_has_nothing_in_it_is_refused()
    {
        Assert.Equal("imageBroken", FaultOf(MadeFiles.Png(end: false)));
        Assert.Equal("imageBroken", FaultOf(MadeFiles.Png(data: false)));
        Assert.Equal("imageBroken", FaultOf(MadeFiles.Png()[..20]));
        Assert.Equal("imageBroken", FaultOf(MadeFiles.Jpeg(end: false)));
        Assert.Equal("imageBroken", FaultOf([0xFF, 0xD8, 0xFF, 0xD9]));
    }

    [Fact]
    public void An_archive_behind_a_document_is_refused()
    {
        var zip = MadeFiles.Zip("evil.js", "alert(1)");
        foreach (var file in new[] { MadeFiles.Png(), MadeFiles.Jpeg(), MadeFiles.Pdf() })
            Assert.Equal("hidden", FaultOf([.. file, .. zip]));
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("%PDF-1.7")]
    [InlineData("<?php system($x);")]
    public void A_page_or_a_second_document_behind_a_picture_is_refused(string trailing)
        => Assert.Equal("hidden", FaultOf([.. MadeFiles.Jpeg(), .. MadeFiles.Text(trailing)]));

    [Fact]
    public void A_preview_that_a_camera_put_behind_its_photo_is_not() => Assert.Null(FaultOf([.. MadeFiles.Jpeg(), .. MadeFiles.Jpeg(), 0, 0]));

    [Theory]
    [InlineData("#!/bin/sh\nrm -rf /")]
    [InlineData("  <!doctype html><p>Hello")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("Hello <SCRIPT>alert(1)</SCRIPT>")]
    [InlineData("{\\rtf1 hello}")]
    [InlineData("@echo off")]
    public void A_page_or_a_program_is_no_text(string text) => Assert.Equal("textProgram", FaultOf(MadeFiles.Text(text)));

    [Fact]
    public void Text_holds_no_sign_that_no_one_can_read() => Assert.Equal("textControl", FaultOf(MadeFiles.Text("a\u001b[2Jb")));

    [Fact]
    public void Whatever_else_it_is_it_is_not_taken()
    {
        Assert.Equal("type", FaultOf(MadeFiles.Zip("a", "b")));
        Assert.Equal("type", FaultOf([0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00]));
        Assert.Equal("type", FaultOf([0x00, 0x00, 0x00, 0x18, .. MadeFiles.Text("ftypheic")]));
        Assert.Equal("type", FaultOf([0xC3, 0x28]));
    }

    [Fact]
    public void Every_fault_has_its_sentence() => Assert.All(
        typeof(DocumentType).Assembly.GetType("BenefitsFlow.App.Issues.Documents.Fault")!.GetFields().Select(field => (string)field.GetValue(null)!),
        fault => Assert.True(Texts.Has("issues.documents.fault." + fault), fault));

    /// <summary>Bytes of no kind, and sound files with one byte changed, are judged without an exception.</summary>
    [Fact]
    public void No_bytes_break_the_check()
    {
        byte[][] sound = [MadeFiles.Png(), MadeFiles.Jpeg(), MadeFiles.Text("Hello")];
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1000], Gen.Byte).Sample((which, at, value) =>
        {
            var file = sound[which].ToArray();
            file[at % file.Length] = value;
            FaultOf(file);
            FaultOf(file[..(at % file.Length)]);
        });
    }

    [Theory]
    [InlineData("note.pdf", "note.pdf")]
    [InlineData("C:\\Users\\rosa\\my letter.docx", "my letter.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("invoice.pdf.exe", "invoice pdf.pdf")]
    [InlineData("cod\u202Eexe.fdp", "codexe.pdf")]
    [InlineData("a\r\nSet-Cookie: x", "aSet-Cookie- x.pdf")]
    [InlineData("", "document.pdf")]
    [InlineData("...", "document.pdf")]
    [InlineData("niño enfermo.jpg", "niño enfermo.pdf")]
    public void A_name_keeps_its_words_and_loses_its_tricks(string typed, string name) => Assert.Equal(name, DocumentName.Of(typed, DocumentType.Pdf));

    [Theory]
    [InlineData(80, 84)]
    [InlineData(81, 84)]
    public void A_name_has_up_to_80_letters(int typed, int kept) => Assert.Equal(kept, DocumentName.Of(new string('a', typed), DocumentType.Pdf).Length);

    private static string? FaultOf(byte[] bytes) => DocumentCheck.FaultOf(DocumentType.Of(bytes), bytes);

    private static void Sound(DocumentType type, byte[] bytes)
    {
        Assert.Equal(type, DocumentType.Of(bytes));
        Assert.Null(FaultOf(bytes));
    }
}
