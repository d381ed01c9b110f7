using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Appeals;

/// <summary>Reads an appeal: by its party, or by staff from a letter or a fax.</summary>
internal static class AppealFormFields
{
    public const string Keys = "appeals.new";

    public static readonly IReadOnlyList<string> Names = ["why", "whyLate", "interpreter", "representative", "contact"];

    public static readonly IReadOnlyList<string> StaffNames = [.. Names, "decision", "party", "how", "filed-month", "filed-day", "filed-year"];

    private const int MostWords = 10_000;
    private const int MostLine = 200;

    /// <summary>What was written; null with the errors in the check. Why it is late may be left empty: it is asked later.</summary>
    public static AppealContent? Content(Check check)
    {
        var why = check.Words("why", MostWords);
        var late = check.Words("whyLate", MostWords, required: false);
        var interpreter = check.Line("interpreter", MostLine, required: false);
        var representative = check.Line("representative", MostLine, required: false);
        var contact = check.Line("contact", MostLine, required: false);
        return check.Ok ? new() { Why = why!, WhyLate = late, Interpreter = interpreter, Representative = representative, Contact = contact } : null;
    }

    /// <summary>The day that counts, of a letter or a fax; null with an error when it is before the decision or still to come.</summary>
    /// <param name="mailed">The day on which the decision was mailed.</param>
    public static DateOnly? Filed(Check check, DateOnly mailed, DateOnly today)
    {
        if (check.Date("filed") is not { } filed)
            return null;
        if (filed < mailed)
            check.Fail("filed", "tooEarly", ("mailed", mailed));
        else if (filed > today)
            check.Fail("filed", "tooLate");
        else
            return filed;
        return null;
    }

    public static Party? PartyOf(Check check)
    {
        var party = check.Choice<Party>("party");
        if (party is not (null or Party.Claimant or Party.Employer))
            check.Fail("party", "choose");
        return party;
    }
}
