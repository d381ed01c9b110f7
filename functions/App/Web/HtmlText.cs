using System.Globalization;
using System.Text;
using System.Text.Unicode;
using HandlebarsDotNet;

namespace BenefitsFlow.App.Web;

/// <summary>Writes text into HTML so that it can only be text; letters of every language stay readable.</summary>
internal sealed class HtmlText : ITextEncoder
{
    private static readonly System.Text.Encodings.Web.HtmlEncoder Encoder = System.Text.Encodings.Web.HtmlEncoder.Create(UnicodeRanges.All);

    public IFormatProvider FormatProvider => CultureInfo.InvariantCulture;

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target)
    {
        if (text is not null)
            Encoder.Encode(target, text);
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var whole = new StringBuilder();
        while (text?.MoveNext() == true)
            whole.Append(text.Current);
        Encode(whole.ToString(), target);
    }
}
