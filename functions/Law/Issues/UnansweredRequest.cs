namespace BenefitsFlow.Law.Issues;

/// <summary>
/// Whether a claimant's silence counts, and as what: "failure to respond" means not to "provide all requested information by the date indicated"
/// (WAC 192-140-025). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// It says what is presumed; that benefits are denied on it, a person decides. Not decided here: an answer after the denial (WAC 192-140-035(3)).
/// </remarks>
public sealed record UnansweredRequest : Decision<UnansweredRequestFacts>
{
    private static readonly Question Complete = new(Party.Staff, new(
        "Does the answer give all that was asked?", "¿Da la respuesta toda la información que se pidió?"));

    private static readonly Question Otherwise = new(Party.Staff, new(
        "Does the evidence show something other than what would be presumed?", "¿Muestran las pruebas algo distinto de lo que se presumiría?"));

    private static readonly Question Preponderance = new(Party.Staff, new(
        "Does a preponderance of the evidence show misconduct or another disqualifying reason?",
        "¿Muestra la preponderancia de las pruebas mala conducta u otra razón de descalificación?"));

    public required Presumption Presumption { get; init; }

    /// <summary>True when it is presumed now, false when it is not; null while a person has to read or weigh something first.</summary>
    public required bool? Presumed { get; init; }

    /// <exception cref="ArgumentException">When there is no request where one is needed.</exception>
    /// <exception cref="NoParameter">When the rule's text of that day is not on record: a person has to decide, nothing is denied.</exception>
    public static UnansweredRequest For(UnansweredRequestFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var presumption = Presumptions.Of(facts.Subject, facts.Request?.Sent ?? facts.On);
        if (presumption.NeedsRequest && facts.Request is null)
            throw new ArgumentException("Silence counts only after a request for information.", nameof(facts));
        var silent = presumption.NeedsRequest ? Silent(facts, facts.Request!, reasons) : true;
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Presumption = presumption,
            Presumed = silent == true ? Arises(presumption, facts, reasons) : silent,
            Findings = reasons.Findings,
        };
    }

    internal override UnansweredRequest On(UnansweredRequestFacts facts, LawEdition law) => For(facts, law);

    private static bool? Silent(UnansweredRequestFacts facts, Chance request, Reasons reasons)
    {
        var (state, last) = request.On(facts.On, reasons);
        bool? silent = state == ChanceState.Answered ? !facts.AnswerComplete : state == ChanceState.Lapsed;
        var (en, es) = state switch
        {
            ChanceState.Running => ("It can still be answered.", "Todavía se puede responder."),
            ChanceState.Lapsed => ("There was no answer by then.", "No hubo respuesta hasta entonces."),
            _ when silent == null => (
                "An answer came; whether it is complete is open.", "Llegó una respuesta; no se sabe todavía si está completa."),
            _ when silent == true => ("The answer leaves out something that was asked.", "La respuesta omite algo que se pidió."),
            _ => ("The answer gives all that was asked.", "La respuesta da toda la información que se pidió."),
        };
        Found("WAC 192-140-025(1)", silent, silent is null ? Complete : null, reasons, new(
            $"The information was asked for until {English.Weekday(last)}. {en}",
            $"La información se pidió hasta el {Spanish.Weekday(last)}. {es}"));
        return silent;
    }

    private static bool? Arises(Presumption presumption, UnansweredRequestFacts facts, Reasons reasons)
    {
        var nothing = presumption.Lasts == Lasting.Nothing;
        bool? arises = nothing ? false : presumption.UnlessShownOtherwise ? !facts.ShownOtherwise : true;
        var asked = nothing ? Preponderance : arises is null ? Otherwise : null;
        var words = arises == false && !nothing
            ? new Words("The evidence shows something else, so nothing is presumed.", "Las pruebas muestran otra cosa, así que no se presume nada.")
            : new($"{presumption.Presumed.En} {presumption.Ends.En}", $"{presumption.Presumed.Es} {presumption.Ends.Es}");
        Found(presumption.Cite, arises, asked, reasons, words);
        return arises;
    }

    private static void Found(string cite, bool? met, Question? asked, Reasons reasons, Words words) =>
        reasons.Find(new Finding(met == true, cite, () => words)
        {
            Rule = nameof(UnansweredRequest),
            Facts =
            [
                nameof(UnansweredRequestFacts.Request), nameof(UnansweredRequestFacts.AnswerComplete), nameof(UnansweredRequestFacts.ShownOtherwise),
            ],
            Open = met is null || asked is not null,
            Question = asked,
        });
}
