using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>What has to be there before an issue is decided; each that is missing gives a sentence that says so and what to do.</summary>
internal static class Requirements
{
    /// <summary>Who signs nothing: the names under which no person acts.</summary>
    private static readonly string[] Nobody = ["", "agency", "claimant", "employer"];

    private static readonly string[] Deciding = ["technician", "specialist", "lead"];

    public static IEnumerable<Sentence> OfProposal(Proposal proposal, IssueRecord record)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(record);
        if (proposal.Result is null || proposal.Judgements.Count > 0)
            yield return new("A question is still open. A person has to judge it first.", "Una pregunta sigue abierta. Una persona debe juzgarla primero.");
        if (!proposal.StandsOn(record))
            yield return new("Something was said after this was proposed. Look at the new proposal.", "Se dijo algo después de esta propuesta. Vea la propuesta nueva.");
        else if (ProposalDigest.Of(proposal, record) != proposal.Digest)
            yield return new("This is not what was proposed. Have it proposed anew.", "Esto no es lo que se propuso. Haga que se proponga de nuevo.");
    }

    /// <summary>That nobody loses by it and nobody disputes it.</summary>
    public static IEnumerable<Sentence> OfAgreement(Proposal proposal, IssueRecord record)
    {
        if (proposal.Result is { } result && Aggrieved.By(result, record).Count > 0)
            yield return new("This is adverse to a party. A named person has to sign it.", "Esto perjudica a una parte. Una persona con nombre debe firmarlo.");
        if (IssueCatalogue.Of(record.Issue.Code).NamedPerson)
            yield return new("A named person decides this, whatever it comes to.", "Esto lo decide una persona con nombre, sea cual sea el resultado.");
        if (proposal.Reopened > 0)
            yield return new("A judge sent this back. A named person has to sign it.", "Un juez devolvió esto. Una persona con nombre debe firmarlo.");
        if (!proposal.Undisputed || !Agreement.On(record))
            yield return new("The facts are in dispute. A named person has to sign it.", "Los hechos están en disputa. Una persona con nombre debe firmarlo.");
    }

    public static IEnumerable<Sentence> OfSignatures(IReadOnlyList<Signature> signatures, Proposal proposal, ApprovalPolicy policy)
    {
        if (signatures.Count == 0)
            yield return new("Nobody has signed. A named person has to.", "Nadie ha firmado. Debe hacerlo una persona con nombre.");
        foreach (var mistake in signatures.SelectMany(signature => MistakesOf(signature, proposal)).Distinct())
            yield return mistake;
        if (signatures.Select(signature => signature.StaffId).Distinct().Count() is var people && people > 0 && people < policy.SignaturesNeeded(proposal))
            yield return new(
                $"{Dates.Money(proposal.AtStake)} hang on this. A second person has to sign it.", $"De esto dependen {Dates.Money(proposal.AtStake)}. Una segunda persona debe firmarlo.");
        if (Fraud.IsIn(proposal) && !(signatures.Any(signature => signature.Role == "lead") && signatures.Select(signature => signature.StaffId).Distinct().Count() > 1
            && signatures.All(signature => signature.Role is "specialist" or "lead")))
            yield return new("Whether there was fraud, a specialist and a lead decide together.", "Si hubo fraude lo deciden juntas una persona especialista y una persona a cargo.");
        if (signatures.Any(signature => signature.Role == "technician")
            && !signatures.Any(signature => signature.Role == "lead" && signatures.Any(other => other.Role == "technician" && other.StaffId != signature.StaffId)))
            yield return new("A technician's decision takes a lead's release.", "La decisión de una persona en formación necesita la firma de una persona a cargo.");
    }

    /// <summary>That everybody who had to be heard was tried to be reached, and was heard or has had the time.</summary>
    public static IEnumerable<Sentence> OfHearing(IssueRecord record, DateOnly on)
    {
        foreach (var party in ToBeHeard(record).Where(party => !record.Attempts.Any(attempt => attempt.Made.Party == party && attempt.On <= on)))
            yield return party == Party.Claimant
                ? new("No attempt to reach the claimant is on record.", "No consta ningún intento de comunicarse con la parte solicitante.")
                : new("No attempt to reach the employer is on record.", "No consta ningún intento de comunicarse con el empleador.");
        if (HearingWindows.Of(record, on).Any(window => window.State is ChanceState.Owed or ChanceState.Running or ChanceState.Unknown))
            yield return new(
                "A side still has to be heard, or has time left to answer.", "Una parte todavía debe ser escuchada, o tiene tiempo para responder.");
    }

    public static IEnumerable<Party> ToBeHeard(IssueRecord record) => record.HearsEmployer() ? [Party.Claimant, Party.Employer] : [Party.Claimant];

    private static IEnumerable<Sentence> MistakesOf(Signature signature, Proposal proposal)
    {
        if (Nobody.Contains(signature.StaffId.Trim()) || string.IsNullOrWhiteSpace(signature.Name))
            yield return new("A signature names nobody.", "Una firma no nombra a nadie.");
        if (!Deciding.Contains(signature.Role))
            yield return new("Somebody signed whose role decides nothing.", "Firmó alguien cuya función no decide nada.");
        if (signature.Digest != proposal.Digest)
            yield return new("A signature is of another proposal.", "Una firma es de otra propuesta.");
        if ((StatedReason.ReasonMistake(signature.Reason) ?? StatedReason.CiteMistake(signature.Cite)) is { } mistake)
            yield return mistake;
    }
}
