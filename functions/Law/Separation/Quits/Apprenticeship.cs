namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Left "to enter an apprenticeship program approved by the Washington state apprenticeship training council" (RCW 50.20.050(1)(b)(xi), (2)(b)(xi);
/// WAC 192-150-160). As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: apprentices who stop for required instruction, who are on a temporary layoff (WAC 192-150-160(2)(a)(ii)(B)).</remarks>
public sealed record Apprenticeship : AssertedReason
{
    internal const string Code = "quit-xi";

    private static readonly Limb Classroom = ClaimantShows.That(
        nameof(ForInstruction), "WAC 192-150-160(1)",
        new("You left for the instruction in class that is part of the program.",
            "Usted se fue por la instrucción en clase que es parte del programa."),
        new(
            "You did not leave for the instruction in class. A job with an employer of the program is another reason: a job offer.",
            "Usted no se fue por la instrucción en clase. Un trabajo con un empleador del programa es otro motivo: una oferta de trabajo."),
        new("Did you leave for the instruction in class that is part of the program?",
            "¿Se fue usted por la instrucción en clase que es parte del programa?"));

    private static readonly Limb Approved = ClaimantShows.That(
        nameof(ProgramApproved), "WAC 192-150-160(3)(a)",
        new("Washington's apprenticeship council has approved the program.", "El consejo de aprendizaje de Washington aprobó el programa."),
        new("Washington's apprenticeship council has not approved the program.", "El consejo de aprendizaje de Washington no aprobó el programa."),
        new("Has the Washington state apprenticeship and training council approved the program?",
            "¿Aprobó el programa el consejo de aprendizaje y capacitación del estado de Washington?"));

    private static readonly Limb Accepted = ClaimantShows.That(
        nameof(AcceptedAndEntering), "WAC 192-150-160(3)(a)",
        new("The program accepted you, and you are entering it.", "El programa le aceptó, y usted va a entrar en él."),
        new("The program did not accept you, or you are not entering it.", "El programa no le aceptó, o usted no va a entrar en él."),
        new("Has the program accepted you, and are you entering it?", "¿Le aceptó el programa, y va usted a entrar en él?"));

    private static readonly Limb Dated = ClaimantShows.That(
        nameof(StartConfirmedBeforeLeaving), "WAC 192-150-160(3)(b)",
        new("You had a confirmed day for the start before you left.", "Usted tenía confirmado el día de inicio antes de irse."),
        new("You had no confirmed day for the start before you left.", "Usted no tenía confirmado el día de inicio antes de irse."),
        new("Did you have a confirmed day for the start before you left?", "¿Tenía usted confirmado el día de inicio antes de irse?"));

    private static readonly Limb Stayed = ClaimantShows.That(
        nameof(StayedAsLongAsReasonable), "WAC 192-150-160(3)(c)",
        new("You stayed in your job for as long as was reasonable.", "Usted siguió en su trabajo el tiempo que era razonable."),
        new("You left your job earlier than the program reasonably asked.",
            "Usted dejó su trabajo antes de lo que el programa razonablemente pedía."),
        new("Did you stay in your job for as long as was reasonable before the start?",
            "¿Siguió usted en su trabajo el tiempo que era razonable antes del inicio?"));

    private static readonly Question WhenBegins =
        new(Party.Claimant, new("On which day does your active participation in the program begin?",
            "¿Qué día comienza su participación activa en el programa?"));

    /// <summary>"Related/supplemental (classroom) instruction"; work for an employer of the agreement is a job offer instead.</summary>
    public bool? ForInstruction { get; init; }

    public bool? ProgramApproved { get; init; }

    public bool? AcceptedAndEntering { get; init; }

    public bool? StartConfirmedBeforeLeaving { get; init; }

    public bool? StayedAsLongAsReasonable { get; init; }

    /// <summary>First day of "active participation": classes and what belongs to them.</summary>
    public DateOnly? Begins { get; init; }

    /// <summary>"Benefits are payable beginning Sunday of the week prior to the week in which the claimant begins active participation."</summary>
    internal DateOnly? PayableFrom => Begins is { } begins ? Week.Of(begins).Plus(-1).Sunday : null;

    internal override IReadOnlyList<Finding> Limbs(Inquiry ask) =>
    [
        ask.Yes(Classroom, ForInstruction),
        ask.Yes(Approved, ProgramApproved),
        ask.Yes(Accepted, AcceptedAndEntering),
        ask.Yes(Dated, StartConfirmedBeforeLeaving),
        ask.Yes(Stayed, StayedAsLongAsReasonable),
        PayableFrom is { } from
            ? ask.Settled(true, "(b)(xi)", [nameof(Begins)], () => new(
                $"You begin on {English.Day(Begins!.Value)}. Benefits can be paid from the Sunday of the week before: {English.Day(from)}.",
                $"Usted comienza el {Spanish.Day(Begins!.Value)}. " +
                $"Los beneficios pueden pagarse desde el domingo de la semana previa: {Spanish.Day(from)}."))
            : ask.Missing(nameof(Begins), "(b)(xi)", WhenBegins),
    ];
}
