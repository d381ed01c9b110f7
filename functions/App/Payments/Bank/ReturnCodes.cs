using System.Text.Json;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments.Bank;

/// <summary>What a bank's reasons for a return mean, as <c>return-codes.seed.json</c> has them: from secondary sources, not confirmed: the operator's rules were not at hand.</summary>
internal static class ReturnCodes
{
    private static readonly Dictionary<string, Row> All = JsonSerializer.Deserialize<Table>(
        Embedded.Read("Payments/Bank/return-codes.seed.json"), JsonSerializerOptions.Web)!.Codes.ToDictionary(row => row.Code);

    public static IEnumerable<string> Known => All.Keys;

    /// <summary>True when nothing more is to be sent to the account. A reason that nobody knows closes it too: a person finds another way sooner than the money.</summary>
    public static bool Closes(string code) => !All.TryGetValue(code, out var row) || row.Closes;

    /// <summary>The reason in words.</summary>
    public static Sentence Of(string code) => All.TryGetValue(code, out var row)
        ? new(row.En, row.Es)
        : new($"the bank gave a reason that we do not know ({code})", $"el banco dio un motivo que no conocemos ({code})");

    private sealed record Table(IReadOnlyList<Row> Codes);

    private sealed record Row(string Code, string En, string Es, bool Closes);
}
