using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>
/// Who is asked for what since when: ids and days. Open approvals share a partition, so that the queue and the loads are one query; what is over moves to
/// another.
/// </summary>
public sealed class ApprovalBook(AgencyTables tables)
{
    private const string Open = "open";
    private const string Ended = "ended";
    private const string Recused = "recused";

    private AgencyTable Rows => tables.Open("approvals");

    /// <summary>Every approval that waits, in the order of their ids.</summary>
    public async IAsyncEnumerable<OpenApproval> OpenAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var row in Rows.RowsAsync(Open, "0", "~", cancellation))
            yield return Read(row);
    }

    /// <summary>Null when it does not wait, or never began.</summary>
    public async Task<OpenApproval?> FindAsync(string approvalId, CancellationToken cancellation = default)
        => await Rows.GetAsync(Open, approvalId, cancellation) is { } row ? Read(row) : null;

    /// <summary>The approval of an issue that waits; null when none does. A change gives the proposal a new number; the approval keeps its id.</summary>
    public async Task<OpenApproval?> FindAsync(string claimId, int issue, CancellationToken cancellation = default)
    {
        var from = ApprovalsOf(claimId, issue);
        return await Rows.RowsAsync(Open, from, from + "~", cancellation).LastOrDefaultAsync(cancellation) is { } row ? Read(row) : null;
    }

    /// <summary>Who gave the last word in the issue's approval that ended last; null when none ended.</summary>
    public async Task<string?> LastWordAsync(string claimId, int issue, CancellationToken cancellation = default)
    {
        var from = ApprovalsOf(claimId, issue);
        var ended = await Rows.RowsAsync(Ended, from, from + "~", cancellation).ToListAsync(cancellation);
        return ended.OrderBy(row => int.Parse(row.RowKey.AsSpan(from.Length), CultureInfo.InvariantCulture)).LastOrDefault()?.GetString("By");
    }

    /// <summary>How many steps the runs before this one took; a run begins when none waits.</summary>
    public async Task<int> BaseAsync(string approvalId, bool begins, CancellationToken cancellation = default)
        => await FindAsync(approvalId, cancellation) is { } open ? open.Base
        : await Rows.GetAsync(Ended, approvalId, cancellation) is { } ended ? ended.GetInt32(begins ? "Last" : "Base")!.Value
        : 0;

    /// <summary>Who keeps out of an issue by own word.</summary>
    public async Task<IReadOnlyList<string>> RecusedAsync(string claimId, int issue, CancellationToken cancellation = default)
    {
        var from = ApprovalsOf(claimId, issue);
        return await Rows.RowsAsync(Recused, from, from + "~", cancellation).Select(row => row.RowKey[from.Length..]).ToListAsync(cancellation);
    }

    public Task RecuseAsync(string claimId, int issue, string staffId, CancellationToken cancellation = default)
        => Rows.PutAsync(new(Recused, ApprovalsOf(claimId, issue) + staffId), cancellation);

    /// <summary>The step as it was first entered: entering it again changes nothing.</summary>
    /// <param name="steps">Of the runs before.</param>
    public async Task<AskedStep> AskAsync(ApprovalStep at, int steps, AskedStep asked, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(asked);
        var row = new TableEntity(at.Id, StepKey(asked.Step))
        {
            ["To"] = asked.To,
            ["As"] = asked.As.ToString(),
            ["Need"] = asked.Need.ToString(),
            ["Since"] = Text(asked.Since),
            ["Due"] = Text(asked.Due),
            ["Proposal"] = asked.Proposal,
            ["Digest"] = asked.Digest,
            ["Mail"] = asked.Mail,
        };
        var first = await Rows.InsertAsync(row, cancellation) ? asked : (await StepAsync(at.Id, asked.Step, cancellation))!;
        await PointAsync(at, steps, first, cancellation);
        return first;
    }

    public async Task<AskedStep?> StepAsync(string approvalId, int step, CancellationToken cancellation = default)
        => await Rows.GetAsync(approvalId, StepKey(step), cancellation) is { } row ? Step(row) : null;

    /// <summary>All steps, the first first.</summary>
    public async Task<IReadOnlyList<AskedStep>> StepsAsync(string approvalId, CancellationToken cancellation = default)
        => await Rows.RowsAsync(approvalId, "step-", "step-~", cancellation).Select(Step).ToListAsync(cancellation);

    /// <summary>Notes how far the present step has come; nothing happens when another step has begun or it is further already.</summary>
    public async Task MarkAsync(string approvalId, int step, ApprovalState state, CancellationToken cancellation = default)
    {
        while (await Rows.GetAsync(Open, approvalId, cancellation) is { } row && row.GetInt32("Step") == step && Rank(Read(row).State) < Rank(state))
        {
            row["State"] = state.ToString();
            if (await Rows.ReplaceAsync(row, row.ETag, cancellation))
                return;
        }
    }

    /// <summary>Takes it out of the queue.</summary>
    /// <param name="by">Who gave the last word; <c>agency</c> when the record moved on.</param>
    public async Task EndAsync(string approvalId, ApprovalOutcome outcome, string by, CancellationToken cancellation = default)
    {
        if (await FindAsync(approvalId, cancellation) is not { } open)
            return;
        await Rows.PutAsync(
            new(Ended, approvalId) { ["Outcome"] = outcome.ToString(), ["By"] = by, ["Base"] = open.Base, ["Last"] = open.Step }, cancellation);
        await Rows.DeleteAsync(Open, approvalId, cancellation);
    }

    /// <summary>Points the approval to its present step; never back to an earlier one.</summary>
    private async Task PointAsync(ApprovalStep at, int steps, AskedStep asked, CancellationToken cancellation)
    {
        while (true)
        {
            var before = await Rows.GetAsync(Open, at.Id, cancellation);
            if (before?.GetInt32("Step") >= asked.Step)
                return;
            var row = new TableEntity(Open, at.Id)
            {
                ["ClaimId"] = at.ClaimId,
                ["Issue"] = at.Number,
                ["Base"] = steps,
                ["Step"] = asked.Step,
                ["To"] = asked.To,
                ["Since"] = before?.GetString("Since") ?? Text(asked.Since),
                ["Due"] = Text(asked.Due),
                ["State"] = StateOf(asked, before).ToString(),
            };
            if (before is null ? await Rows.InsertAsync(row, cancellation) : await Rows.ReplaceAsync(row, before.ETag, cancellation))
                return;
        }
    }

    private static ApprovalState StateOf(AskedStep asked, TableEntity? before) => asked.As switch
    {
        _ when !asked.Mail && before is not null && Read(before) is { State: not ApprovalState.Answered } standing => standing.State,
        AskedAs.Delegate or AskedAs.HandedOn => ApprovalState.Delegated,
        AskedAs.Escalation => ApprovalState.Escalated,
        _ => ApprovalState.Created,
    };

    /// <summary>Mailed, then seen, then answered; that it was delegated or escalated is told until somebody opened it.</summary>
    private static int Rank(ApprovalState state) => state switch
    {
        ApprovalState.Created => 0,
        ApprovalState.Notified => 1,
        ApprovalState.Delegated or ApprovalState.Escalated => 2,
        ApprovalState.Seen => 3,
        _ => 4,
    };

    private static OpenApproval Read(TableEntity row) => new(
        row.RowKey, row.GetString("ClaimId"), row.GetInt32("Issue")!.Value, row.GetInt32("Base")!.Value, row.GetInt32("Step")!.Value, row.GetString("To"),
        Day(row, "Since"), Day(row, "Due"), Enum.Parse<ApprovalState>(row.GetString("State")));

    private static AskedStep Step(TableEntity row) => new(
        int.Parse(row.RowKey.AsSpan("step-".Length), CultureInfo.InvariantCulture), row.GetString("To"), Enum.Parse<AskedAs>(row.GetString("As")),
        Enum.Parse<SignatureNeed>(row.GetString("Need")), Day(row, "Since"), Day(row, "Due"), row.GetInt32("Proposal")!.Value, row.GetString("Digest"),
        row.GetBoolean("Mail")!.Value);

    private static string ApprovalsOf(string claimId, int issue) => string.Create(CultureInfo.InvariantCulture, $"{claimId}-issue-{issue}-");

    private static string StepKey(int step) => string.Create(CultureInfo.InvariantCulture, $"step-{step:D6}");

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(TableEntity row, string name) => DateOnly.ParseExact(row.GetString(name), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
