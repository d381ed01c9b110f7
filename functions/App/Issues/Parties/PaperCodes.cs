using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Parties;

/// <summary>What a code leads to.</summary>
/// <param name="Path">On this site, without the slash in front.</param>
internal sealed record PaperCode(string ClaimId, int Issue, Party Party, string Path);

/// <summary>
/// Codes that stand on paper in place of a link: short enough to type, of 50 random bits, and no more than a link: who types one still has to prove
/// to be the party.
/// </summary>
public sealed class PaperCodes(SealedRows rows, SsnIndex index, TimeProvider clock)
{
    private const string Table = "papercodes";
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 10;

    /// <summary>The code for one notice: the same for the same notice, as <c>7K2M9-QXAPD</c>.</summary>
    /// <param name="kind">What the notice is for, as <c>questions</c>.</param>
    public async Task<string> ForAsync(string claimId, int issue, Party party, string kind, string path, TimeSpan lasts, CancellationToken cancellation = default)
    {
        // From the keyed hash, so that a repeat after a break prints the same one.
        var bytes = Convert.FromHexString(index.Of("paper-code", $"{claimId}|{issue}|{party}|{kind}"));
        var code = string.Concat(bytes.Take(Length).Select(one => Letters[one % Letters.Length]));
        await rows.SaveAsync(Table, index.Of("paper-code-row", code), "code", new PaperCode(claimId, issue, party, path), clock.GetUtcNow() + lasts, cancellation);
        return $"{code[..5]}-{code[5..]}";
    }

    /// <summary>Null when there is no such code, or its time is over. Blanks, hyphens and case do not matter; O is read as 0, I and L as 1.</summary>
    internal Task<PaperCode?> FindAsync(string typed, CancellationToken cancellation)
    {
        var code = string.Concat(typed.ToUpperInvariant().Where(c => char.IsLetterOrDigit(c))).Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return code.Length == Length
            ? rows.LoadAsync<PaperCode>(Table, index.Of("paper-code-row", code), "code", cancellation)
            : Task.FromResult<PaperCode?>(null);
    }
}
