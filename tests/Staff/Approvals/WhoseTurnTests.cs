using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.Law;
using CsCheck;

namespace BenefitsFlow.Tests.Staff.Approvals;

/// <summary>Whom an approval is asked of, first and then.</summary>
public class WhoseTurnTests
{
    [Fact]
    public void The_least_loaded_who_decides_is_asked_and_leads_last()
    {
        Assert.Equal(("ana-lima", AskedAs.First), First(Case.Turn()));
        Assert.Equal(("ben-ode", AskedAs.First), First(Case.Turn(loads: ("ana-lima", 1))));
        Assert.Equal(("tess-ray", AskedAs.First), First(Case.Turn(loads: [("ana-lima", 2), ("ben-ode", 1)])));
        Assert.Equal(("tess-ray", AskedAs.First), First(Case.Turn(loads: [("ana-lima", 9), ("ben-ode", 9), ("tess-ray", 5)])));
    }

    [Fact]
    public void Who_speaks_the_claimants_language_goes_before_who_has_less_to_do()
    {
        Assert.Equal(("ana-lima", AskedAs.First), First(Case.Turn(language: "es", loads: ("ana-lima", 20))));
        Assert.Equal(("mara-diaz", AskedAs.First), First(Case.Turn(language: "es", away: ["ana-lima"])));
    }

    [Fact]
    public void Whoever_is_away_or_barred_or_has_signed_is_passed_over()
    {
        Assert.Equal("ben-ode", First(Case.Turn(away: ["ana-lima"])).Id);
        Assert.Equal("ben-ode", First(Case.Turn(barred: ["ana-lima"])).Id);
        Assert.Equal("ben-ode", First(Case.Turn(SignatureNeed.Second, signed: ["ana-lima"])).Id);
    }

    [Fact]
    public void A_person_keeps_what_was_returned_and_the_delegate_has_it_meanwhile()
    {
        Assert.Equal(("ben-ode", AskedAs.First), First(Case.Turn(loads: ("ben-ode", 40)), "ben-ode"));
        Assert.Equal(("ana-lima", AskedAs.Delegate), First(Case.Turn(away: ["ben-ode"], loads: ("ana-lima", 40)), "ben-ode"));
        Assert.Equal(("tess-ray", AskedAs.First), First(Case.Turn(away: ["ben-ode"], barred: ["ana-lima"]), "ben-ode"));
    }

    [Fact]
    public void A_technicians_mentor_releases_or_another_lead_when_the_mentor_is_away()
    {
        Assert.Equal("lee-wong", First(Case.Turn(SignatureNeed.Release, signed: ["tess-ray"])).Id);
        Assert.Equal("mara-diaz", First(Case.Turn(SignatureNeed.Release, signed: ["tess-ray"], away: ["lee-wong"])).Id);
    }

    [Fact]
    public void When_everybody_is_away_a_lead_is_asked_all_the_same()
        => Assert.Equal("mara-diaz", First(Case.Turn(language: "es", away: [.. Case.Staff.Select(member => member.Id)])).Id);

    [Fact]
    public void Nobody_at_all_is_a_broken_world()
        => Assert.Throws<InvalidOperationException>(() => First(Case.Turn(barred: [.. Case.Staff.Select(member => member.Id)])));

    [Fact]
    public void Silence_goes_from_reminder_to_delegate_to_one_lead_after_the_other_for_ever()
    {
        var asked = new List<(string, AskedAs)>();
        var step = Step("ana-lima", AskedAs.First);
        for (var round = 0; round < 7; round++)
        {
            var (member, how) = WhoseTurn.After(Case.Turn(language: "es"), step);
            asked.Add((member.Id, how));
            step = Step(member.Id, how);
        }

        Assert.Equal(
            [
                ("ana-lima", AskedAs.Reminder), ("ben-ode", AskedAs.Delegate), ("mara-diaz", AskedAs.Escalation), ("lee-wong", AskedAs.Escalation),
                ("mara-diaz", AskedAs.Escalation), ("lee-wong", AskedAs.Escalation), ("mara-diaz", AskedAs.Escalation),
            ],
            asked);
    }

    [Fact]
    public void Who_went_on_leave_is_not_reminded()
        => Assert.Equal(("ben-ode", AskedAs.Delegate), After(Case.Turn(away: ["ana-lima"]), Step("ana-lima", AskedAs.First)));

    [Fact]
    public void One_lead_alone_is_asked_again_and_again()
        => Assert.Equal(("lee-wong", AskedAs.Escalation), After(Case.Turn(away: ["mara-diaz"]), Step("lee-wong", AskedAs.Escalation)));

    [Fact]
    public void Whatever_happens_somebody_who_may_is_asked_and_the_same_turn_falls_to_the_same_person() => Gen.Select(
        Gen.Int[0, 255], Gen.Int[0, 255], Gen.Enum<SignatureNeed>(), Gen.Enum<AskedAs>(), Gen.Int[0, 4]).Sample((away, barred, need, how, last) =>
    {
        // One lead at least is neither barred nor did sign.
        var turn = Case.Turn(need, away: Picked(away), barred: [.. Picked(barred).Where(id => id != "mara-diaz")]);
        var next = WhoseTurn.After(turn, Step(Case.Staff[last].Id, how));
        Assert.True(turn.Takes(next.Member));
        Assert.Equal(next, WhoseTurn.After(turn with { Staff = [.. turn.Staff.Reverse()] }, Step(Case.Staff[last].Id, how)));
    });

    [Theory]
    [InlineData("Ana Lima", "x@example.com", null, null, true)]
    [InlineData("ANA LIMÁ", "x@example.com", null, null, true)]
    [InlineData("Rosa Reyes", "Ana.Lima@agency.example", null, null, true)]
    [InlineData("Rosa Reyes", "x@example.com", "ana.lima@agency.example", null, true)]
    [InlineData("Rosa Reyes", "x@example.com", "office@harbor.example", "HARBOR FREIGHT WORKS", true)]
    [InlineData("Rosa Reyes", "x@example.com", "office@harbor.example", "Harbor", false)]
    [InlineData("Rosa Reyes", "x@example.com", null, null, false)]
    public void Nobody_decides_in_a_case_of_ones_own(string claimant, string email, string? employerEmail, string? marked, bool conflict)
    {
        var record = new IssueRecord
        {
            Claim = new() { ClaimId = new string('a', 32) },
            Issue = new() { Number = 1, Code = "separation-quit", Law = "RCW 50.20.050", Detected = Case.Today, Job = 0 },
            Person = People.Rosa with { FirstName = claimant.Split(' ')[0], LastName = claimant.Split(' ')[1], Email = email },
        };
        var member = Case.Member("ana-lima") with { Conflicts = marked is null ? null : [marked] };
        Assert.Equal(conflict, ConflictOfInterest.Has(member, record, employerEmail));
        // The whole claim is kept from the member likewise; where an employer is mailed, only the issue about its job knows.
        Assert.Equal(conflict && (employerEmail is null || marked is not null), ConflictOfInterest.HasIn(member, record.Person));
    }

    [Fact]
    public void Who_answered_for_the_employer_does_not_decide()
    {
        var said = new StatementOnRecord(1, Case.Today, new(1, "k", Party.Employer, Party.Claimant, true, true, null), new() { By = Party.Employer, SignedBy = "Ben Ode" });
        var record = new IssueRecord
        {
            Claim = new() { ClaimId = new string('a', 32) },
            Issue = new() { Number = 1, Code = "separation-quit", Law = "RCW 50.20.050", Detected = Case.Today },
            Person = People.Rosa,
            Statements = [said],
        };
        Assert.True(ConflictOfInterest.Has(Case.Member("ben-ode"), record, null));
        Assert.False(ConflictOfInterest.Has(Case.Member("ana-lima"), record, null));
    }

    private static (string Id, AskedAs As) First(Turn turn, string? preferred = null)
    {
        var (member, how) = WhoseTurn.First(turn, preferred);
        return (member.Id, how);
    }

    private static (string Id, AskedAs As) After(Turn turn, AskedStep last)
    {
        var (member, how) = WhoseTurn.After(turn, last);
        return (member.Id, how);
    }

    private static string[] Picked(int bits) => [.. Case.Staff.Where((_, at) => (bits >> at & 1) == 1).Select(member => member.Id)];

    private static AskedStep Step(string to, AskedAs how) => new(1, to, how, SignatureNeed.Decision, Case.Today, Case.Today, 1, Case.Digest, true);
}
