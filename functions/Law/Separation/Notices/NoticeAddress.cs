namespace BenefitsFlow.Law.Separation.Notices;

/// <summary>Where a notice goes (WAC 192-130-065). As read on 2026-11-23.</summary>
internal static class NoticeAddress
{
    /// <summary>The first of those on record, in the order of (1), which (3) follows; null when none is.</summary>
    public static AddressKind? Of(Job job) => job.Addresses.Count == 0 ? null : job.Addresses.Min();

    /// <summary>Base year employers are written to at their address for taxes (2); null when none is on record.</summary>
    public static AddressKind? ForTaxes(Job job) => job.Addresses.Contains(AddressKind.Tax) ? AddressKind.Tax : null;
}
