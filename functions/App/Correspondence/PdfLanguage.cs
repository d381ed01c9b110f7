using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace BenefitsFlow.App.Correspondence;

/// <summary>Names the language in the PDF's catalog, for screen readers, and asks viewers to show the title instead of the file's name.</summary>
internal sealed class PdfLanguage(string language) : TokenWriter, ITokenWriter
{
    void ITokenWriter.WriteToken(IToken token, Stream outputStream) => WriteToken(Named(token), outputStream);

    private IToken Named(IToken token) => token switch
    {
        ObjectToken { Data: DictionaryToken catalog } whole when IsCatalog(catalog) => new ObjectToken(whole.Position, whole.Number, Named(catalog)),
        DictionaryToken catalog when IsCatalog(catalog) => Named(catalog),
        _ => token,
    };

    private DictionaryToken Named(DictionaryToken catalog) => catalog
        .With("Lang", new StringToken(language))
        .With("ViewerPreferences", new DictionaryToken(new Dictionary<NameToken, IToken> { [NameToken.Create("DisplayDocTitle")] = BooleanToken.True }));

    private static bool IsCatalog(DictionaryToken token)
        => token.TryGet(NameToken.Type, out NameToken type) && type == NameToken.Catalog;
}
