using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenefitsFlow.Emulator.DurableTask;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>Values from storage, made readable and harmless.</summary>
internal static class ValueHtml
{
    private const int Long = 400;
    private const int ManyLines = 12;

    /// <summary>More characters than this are in the downloaded history only.</summary>
    private const int Most = 100_000;

    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value under its name, folded away when it is long; nothing when there is none.</summary>
    public static string Of(string name, string? json)
    {
        if (json is null)
            return string.Empty;
        var text = Indented(json);
        var shown = text.Length > Most ? text[..Most] + "\n… The downloaded history has the rest." : text;
        var pre = $"<pre>{Encode(shown)}</pre>";
        return text.Length <= Long && text.AsSpan().Count('\n') < ManyLines
            ? $"<div class=\"value\"><span class=\"quiet\">{Encode(name)}</span> {pre}</div>"
            : $"<details class=\"value\"><summary>{Encode(name)} <span class=\"quiet\">{Size(text.Length)}</span></summary>{pre}</details>";
    }

    /// <summary>A failure with its causes, and its stack folded away.</summary>
    public static string Of(TaskFailureDetails? failure)
    {
        if (failure is null)
            return string.Empty;
        var causes = string.Empty;
        for (var inner = failure.InnerFailure; inner is not null; inner = inner.InnerFailure)
            causes += $"<li>caused by <strong>{Encode(inner.ErrorType)}</strong>: {Encode(inner.ErrorMessage)}{Stack(inner)}</li>";
        return $"<div class=\"failure\"><strong>{Encode(failure.ErrorType)}</strong>: {Encode(failure.ErrorMessage)}{Stack(failure)}"
            + (causes.Length > 0 ? $"<ul>{causes}</ul>" : string.Empty) + "</div>";
    }

    /// <summary>JSON with a line for each value; any other text as it is.</summary>
    internal static string Indented(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return JsonSerializer.Serialize(document.RootElement, Pretty);
        }
        catch (Exception plain) when (plain is JsonException or InvalidOperationException)
        {
            return text;
        }
    }

    private static string Stack(TaskFailureDetails failure) => string.IsNullOrWhiteSpace(failure.StackTrace)
        ? string.Empty
        : $"<details><summary>Stack of {Encode(failure.ErrorType)}</summary><pre>{Encode(failure.StackTrace)}</pre></details>";

    private static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? string.Empty);

    private static string Size(int characters) => characters < 10_000
        ? string.Create(CultureInfo.InvariantCulture, $"{characters:N0} characters")
        : string.Create(CultureInfo.InvariantCulture, $"{characters / 1000:N0} thousand characters");
}
