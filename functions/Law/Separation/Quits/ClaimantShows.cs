namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>Conditions that the claimant has to show: good cause for leaving is the claimant's to demonstrate (chapter 192-150 WAC).</summary>
internal static class ClaimantShows
{
    /// <param name="fact">The member of its record that answers it.</param>
    /// <param name="section">A whole section, or a paragraph of RCW 50.20.050(1) and (2) alike, as <c>(b)(i)</c>.</param>
    /// <param name="yes">Said when the answer is yes.</param>
    /// <param name="no">Said when the answer is no.</param>
    /// <param name="ask">Asked while there is no answer.</param>
    public static Limb That(string fact, string section, Sentence yes, Sentence no, Sentence ask) =>
        new(fact, section, yes, no, new(Party.Claimant, ask));
}
