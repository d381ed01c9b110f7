namespace BenefitsFlow.App.Payments.Nacha;

/// <summary>
/// Who sends the file, through which bank: <c>Payments:Nacha:*</c> in the settings. What stands here is fictional throughout: the
/// routing number begins with 99, which no bank's does, so a file that was made without settings is refused by every bank.
/// </summary>
public sealed record NachaOrigin
{
    /// <summary>The bank that receives the file: a routing number, nine digits.</summary>
    public string ImmediateDestination { get; init; } = "999999992";

    public string ImmediateDestinationName { get; init; } = "SAMPLE BANK";

    /// <summary>The sender as the bank numbers it, ten characters.</summary>
    public string ImmediateOrigin { get; init; } = "9999999999";

    public string ImmediateOriginName { get; init; } = "SAMPLE BENEFITS AGENCY";

    /// <summary>At most 16 characters; the claimant reads it on the bank statement.</summary>
    public string CompanyName { get; init; } = "SAMPLE AGENCY";

    /// <summary>At most ten characters, as agreed with the bank.</summary>
    public string CompanyId { get; init; } = "9999999999";

    /// <summary>The first eight digits of the originating bank's routing number.</summary>
    public string Odfi { get; init; } = "99999999";

    /// <summary>At most ten characters; the claimant reads it on the bank statement.</summary>
    public string EntryDescription { get; init; } = "UI BENEFIT";
}
