using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>
/// Unpacks the streams that hold a PDF's structure, each up to a size: ten megabytes can hold ten gigabytes. Only deflate is taken, the way in which
/// programs pack objects.
/// </summary>
internal sealed class BoundedFilters : IFilterProvider
{
    /// <summary>Bytes of one stream, unpacked.</summary>
    private const int Most = 64 * 1024 * 1024;

    private static readonly IFilterProvider Inner = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => [.. Inner.GetFilters(dictionary).Select(filter => new Bounded(filter))];

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => [.. Inner.GetNamedFilters(names).Select(filter => new Bounded(filter))];

    public IReadOnlyList<IFilter> GetAllFilters() => [.. Inner.GetAllFilters().Select(filter => new Bounded(filter))];

    private sealed class Bounded(IFilter filter) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is not FlateFilter || !Fits(input))
                throw new InvalidDataException("A stream of the file's structure is packed in another way, or too large.");
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private static bool Fits(Memory<byte> input)
        {
            using var inflated = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            var total = 0L;
            for (int read; (read = inflated.Read(buffer)) > 0;)
            {
                if ((total += read) > Most)
                    return false;
            }

            return true;
        }
    }
}
