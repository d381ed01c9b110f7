using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;

namespace BenefitsFlow.App.Storage;

/// <summary>
/// Which claim is whose: a partition a person, by the keyed hash of the number, and a row a benefit year, under its first Sunday. A row
/// <c>head</c> is replaced with every claim, so that two submits at once cannot both make one.
/// </summary>
public sealed class ClaimantIndex(AgencyTables tables, SsnIndex index)
{
    private const string Head = "head";
    private const int BenefitYearDays = 52 * 7;

    private AgencyTable Claimants => tables.Open("claimants");

    /// <summary>
    /// The claim for an application: the same one for the same draft, whatever happens in between; the one that the person has already when
    /// the benefit years would overlap (less than 52 weeks apart); otherwise a new id of 128 random bits.
    /// </summary>
    /// <param name="ssn">Nine digits.</param>
    /// <param name="draftId">Names the application; kept as its hash.</param>
    /// <param name="effectiveSunday">First day of the benefit year.</param>
    /// <returns>The id, and whether it comes from another application than this one.</returns>
    /// <exception cref="ArgumentException">When the number has not nine digits or the day is not a Sunday.</exception>
    public async Task<(string ClaimId, bool Existing)> ClaimForAsync(
        string ssn, string draftId, DateOnly effectiveSunday, CancellationToken cancellation = default)
    {
        var sunday = new Law.Week(effectiveSunday).Sunday;
        var partition = index.Of(ssn);
        var draft = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(draftId)));
        while (true)
        {
            var rows = await Claimants.RowsAsync(partition, "0", "~", cancellation).ToListAsync(cancellation);
            var years = rows.Where(r => r.RowKey != Head).ToList();
            if (years.FirstOrDefault(y => y.GetString("Draft") == draft) is { } same)
                return (same.GetString("ClaimId"), false);
            if (years.FirstOrDefault(y => y.GetBoolean("Ended") != true && Overlap(y, sunday)) is { } standing)
                return (standing.GetString("ClaimId"), true);
            var claimId = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            if (await AddAsync(partition, rows.Find(r => r.RowKey == Head), sunday, claimId, draft, cancellation))
                return (claimId, false);
        }
    }

    /// <summary>The ids of all claims of a person, oldest benefit year first.</summary>
    /// <param name="ssn">Nine digits.</param>
    public async Task<IReadOnlyList<string>> ClaimsOfAsync(string ssn, CancellationToken cancellation = default)
        => await ClaimsOfHashAsync(index.Of(ssn), cancellation);

    /// <summary>Lets the person apply anew: the claim set no benefit year. Nothing happens when the person has no such claim.</summary>
    /// <param name="ssn">Nine digits.</param>
    public async Task EndAsync(string ssn, string claimId, CancellationToken cancellation = default)
    {
        var partition = index.Of(ssn);
        while (await Claimants.RowsAsync(partition, "0", Head, cancellation)
            .FirstOrDefaultAsync(y => y.GetString("ClaimId") == claimId && y.GetBoolean("Ended") != true, cancellation) is { } year)
        {
            year["Ended"] = true;
            await Claimants.ReplaceAsync(year, year.ETag, cancellation);
        }
    }

    /// <summary>True when the person has a claim.</summary>
    /// <param name="person">The keyed hash of the number: <see cref="SsnIndex.Of(string)"/>.</param>
    public async Task<bool> HasClaimAsync(string person, CancellationToken cancellation = default)
        => await Claimants.GetAsync(person, Head, cancellation) is not null;

    /// <summary>The person's claims, oldest benefit year first.</summary>
    /// <param name="person">The keyed hash of the number: <see cref="SsnIndex.Of(string)"/>.</param>
    public async Task<IReadOnlyList<string>> ClaimsOfHashAsync(string person, CancellationToken cancellation = default)
        => await Claimants.RowsAsync(person, "0", Head, cancellation).Where(row => row.RowKey != Head).Select(row => row.GetString("ClaimId")).ToListAsync(cancellation);

    private static bool Overlap(TableEntity year, DateOnly sunday)
    {
        var begins = DateOnly.ParseExact(year.RowKey.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Math.Abs(sunday.DayNumber - begins.DayNumber) < BenefitYearDays;
    }

    /// <summary>False when another submit was faster.</summary>
    private Task<bool> AddAsync(
        string partition, TableEntity? head, DateOnly sunday, string claimId, string draft, CancellationToken cancellation)
    {
        var row = string.Create(CultureInfo.InvariantCulture, $"{sunday:yyyy-MM-dd}-{claimId}");
        var year = new TableEntity(partition, row) { ["ClaimId"] = claimId, ["Draft"] = draft };
        var mark = new TableEntity(partition, Head) { ["ClaimId"] = claimId };
        return Claimants.CommitAsync(
            [
                new(TableTransactionActionType.Add, year),
                head is null ? new(TableTransactionActionType.Add, mark) : new(TableTransactionActionType.UpdateReplace, mark, head.ETag),
            ],
            cancellation);
    }
}
