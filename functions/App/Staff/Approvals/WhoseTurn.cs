using BenefitsFlow.App.Issues;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>What the choice of a person rests on. The same turn always falls to the same person.</summary>
/// <param name="Loads">Open approvals of each member; who is not in it has none.</param>
/// <param name="Barred">Members who keep out of the case.</param>
/// <param name="Language">The claimant's.</param>
public sealed record Turn(
    SignatureNeed Need,
    Proposal Proposal,
    IReadOnlyList<Signature> Signatures,
    IReadOnlyList<StaffMember> Staff,
    IReadOnlyDictionary<string, int> Loads,
    IReadOnlySet<string> Barred,
    string Language,
    DateOnly Today)
{
    /// <summary>True when the member's word would meet the need, and nothing keeps the member out.</summary>
    public bool Takes(StaffMember member)
        => !Barred.Contains(member.Id) && SignaturesNeeded.MayMeet(Need, member, Proposal, Signatures, Staff);

    public bool Present(StaffMember member) => Takes(member) && !member.IsAway(Today);

    public StaffMember? Find(string? id) => Staff.FirstOrDefault(member => member.Id == id);
}

/// <summary>Whom to ask: by role, language, load and conflict of interest; then again, then the delegate, then one lead after the other, for as long as it takes.</summary>
public static class WhoseTurn
{
    /// <summary>Who is asked first.</summary>
    /// <param name="preferred">Keeps the case if possible; away, the delegate has it. Null when nobody has a claim to it.</param>
    /// <exception cref="InvalidOperationException">When there is nobody who may: the agency has to name somebody.</exception>
    public static (StaffMember Member, AskedAs As) First(Turn turn, string? preferred)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var kept = turn.Find(preferred) ?? turn.Find(Claimed(turn));
        if (kept is not null && turn.Present(kept))
            return (kept, AskedAs.First);
        if (kept is not null && StandsIn(turn, kept) is { } delegated)
            return (delegated, AskedAs.Delegate);
        var chosen = turn.Staff.Where(turn.Present)
            .OrderBy(member => !member.Languages.Contains(turn.Language)).ThenBy(SignaturesNeeded.IsLead)
            .ThenBy(member => turn.Loads.GetValueOrDefault(member.Id)).ThenBy(member => member.Id, StringComparer.Ordinal).FirstOrDefault();
        return (chosen ?? Leads(turn, turn.Takes).FirstOrDefault() ?? throw new InvalidOperationException("Nobody in the directory may decide: name a lead."), AskedAs.First);
    }

    /// <summary>Who is asked after somebody stayed silent.</summary>
    /// <param name="last">The step that lapsed.</param>
    public static (StaffMember Member, AskedAs As) After(Turn turn, AskedStep last)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(last);
        var silent = turn.Find(last.To);
        if (silent is not null && turn.Present(silent) && last.As is (AskedAs.First or AskedAs.HandedOn))
            return (silent, AskedAs.Reminder);
        if (silent is not null && last.As is not (AskedAs.Delegate or AskedAs.Escalation) && StandsIn(turn, silent) is { } delegated)
            return (delegated, AskedAs.Delegate);
        StaffMember[] leads = [.. Leads(turn, turn.Present)];
        if (leads.Length == 0)
            return First(turn, null);
        var at = last.As == AskedAs.Escalation ? Array.FindIndex(leads, lead => lead.Id == last.To) : -1;
        var next = leads[(at + 1) % leads.Length];
        return (next.Id == last.To && leads.Length > 1 ? leads[(at + 2) % leads.Length] : next, AskedAs.Escalation);
    }

    /// <summary>Who changed it signs it; a technician's mentor releases.</summary>
    private static string? Claimed(Turn turn) => turn.Need switch
    {
        SignatureNeed.Author => turn.Proposal.By,
        SignatureNeed.Release => SignaturesNeeded.Signers(turn.Proposal, turn.Signatures, turn.Staff).FirstOrDefault(signer => signer.Mentor is not null)?.Mentor,
        _ => null,
    };

    private static StaffMember? StandsIn(Turn turn, StaffMember member)
        => turn.Find(member.Delegate) is { } named && turn.Present(named) ? named : null;

    /// <summary>Those who speak the claimant's language first, then by their ids.</summary>
    private static IEnumerable<StaffMember> Leads(Turn turn, Func<StaffMember, bool> fit) => turn.Staff
        .Where(member => SignaturesNeeded.IsLead(member) && fit(member))
        .OrderBy(member => !member.Languages.Contains(turn.Language)).ThenBy(member => member.Id, StringComparer.Ordinal);
}
