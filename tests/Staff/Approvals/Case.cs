using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Approvals;

namespace BenefitsFlow.Tests.Staff.Approvals;

/// <summary>Proposals, signatures and the people of the tests.</summary>
internal static class Case
{
    public const string Digest = "d1";

    public static readonly DateOnly Today = new(2026, 3, 4);

    public static IReadOnlyList<StaffMember> Staff { get; } =
    [
        new("ana-lima", "Ana Lima", "ana.lima@agency.example", [StaffRole.Specialist], ["en", "es"], Delegate: "ben-ode"),
        new("ben-ode", "Ben Ode", "ben.ode@agency.example", [StaffRole.Specialist], ["en"], Delegate: "ana-lima"),
        new("tess-ray", "Tess Ray", "tess.ray@agency.example", [StaffRole.Technician], ["en"], Mentor: "lee-wong"),
        new("lee-wong", "Lee Wong", "lee.wong@agency.example", [StaffRole.Lead, StaffRole.Specialist], ["en"]),
        new("mara-diaz", "Mara Diaz", "mara.diaz@agency.example", [StaffRole.Lead, StaffRole.Specialist], ["en", "es"]),
        new("cole-hart", "Cole Hart", "cole.hart@agency.example", [StaffRole.Collections], ["en"]),
        new("tia-bell", "Tia Bell", "tia.bell@agency.example", [StaffRole.Tax], ["en"]),
        new("ugo-finn", "Ugo Finn", "ugo.finn@agency.example", [StaffRole.Auditor], ["en"]),
    ];

    public static StaffMember Member(string id) => Staff.First(member => member.Id == id);

    public static Proposal Proposal(decimal stake = 1000m) => new()
    {
        Number = 1,
        On = Today,
        By = "agency",
        Result = new(false, new(2026, 3, 1), null),
        Decided = new("Benefits are denied.", "Se niegan los beneficios."),
        Law = "RCW 50.20.050",
        Edition = "test",
        Findings = [],
        Undisputed = false,
        AtStake = stake,
        Statements = 0,
        Digest = Digest,
    };

    public static Signature Sign(string id)
        => new(id, Member(id).Name, SignaturesNeeded.RoleOf(Member(id)), Today, Digest, "Both sides were heard on it.", "RCW 50.20.050");

    public static Turn Turn(
        SignatureNeed need = SignatureNeed.Decision, string language = "en", string[]? away = null, string[]? barred = null, string[]? signed = null,
        params (string Id, int Open)[] loads) => new(
        need,
        Proposal(),
        [.. (signed ?? []).Select(Sign)],
        [.. Staff.Select(member => away?.Contains(member.Id) == true ? member with { Away = [new(Today, Today.AddDays(9))] } : member)],
        loads.ToDictionary(load => load.Id, load => load.Open),
        (barred ?? []).ToHashSet(),
        language,
        Today);
}
