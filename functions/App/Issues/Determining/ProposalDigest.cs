using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>
/// SHA-256 of exactly what is proposed and of what it stands on: the words of every statement and of every question, and every document. Not of the day, nor of who made
/// it: the same record and the same law give the same digest.
/// </summary>
internal static class ProposalDigest
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <param name="record">Of it, only what the proposal counts: later statements and questions are no part of it.</param>
    /// <returns>64 lower-case hex digits.</returns>
    public static string Of(Proposal proposal, IssueRecord record)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(record);
        var digest = Hash(new
        {
            Claim = record.Claim.ClaimId,
            Issue = record.Issue.Number,
            proposal.Result,
            proposal.Purge,
            proposal.Decided,
            proposal.Law,
            proposal.Edition,
            proposal.Findings,
            proposal.Judgements,
            proposal.Unconfirmed,
            proposal.Undisputed,
            proposal.AtStake,
            Statements = record.Statements.Take(proposal.Statements).Select(said => new { said.Number, said.Taken, said.Content }),
            proposal.Reopened,
            Documents = record.Documents.Take(proposal.Documents),
            Questions = record.Questions.Take(proposal.Questions).Select(asked => new { asked.Number, asked.Of, asked.Text }),
        });
        // What was proposed before there was one of these keeps its digest.
        digest = proposal.Found is { } found ? Hash(new { digest, found }) : digest;
        digest = proposal.Debt is { } debt ? Hash(new { digest, debt }) : digest;
        return proposal.FraudRaised ? Hash(new { digest, proposal.FraudRaised }) : digest;
    }

    /// <summary>Of a document, in its one form.</summary>
    internal static string Hash<T>(T document)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalJson.Of(JsonSerializer.SerializeToElement(document, Json)))));
}
