using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>First questions to somebody who left a job. The reasons are those of the law, and what may make it no quit at all.</summary>
internal static class QuitQuestions
{
    private const string None = "none";

    private static readonly OfferedAnswer[] Reasons =
    [
        .. QuitReasons.All.Select(reason => new OfferedAnswer(reason.Record, reason.Record == nameof(QuitFacts.PartTimeQuit)
            ? new("I left part-time work, and later lost full-time work", "Dejé un trabajo de tiempo parcial, y después perdí uno de tiempo completo")
            : Capital(reason.Name))),
        new(nameof(QuitFacts.NoticePeriod), new("I gave notice, and my employer let me go earlier", "Di aviso, y mi empleador me despidió antes")),
        new(nameof(QuitFacts.ChangedTerms), new("My employer changed the terms of my job", "Mi empleador cambió las condiciones de mi trabajo")),
        new(nameof(QuitFacts.LeaveOfAbsence), new("I was on leave from the job", "Yo estaba de licencia")),
        new(nameof(QuitFacts.ReductionInForce), new("My employer was cutting jobs and asked for volunteers", "Mi empleador reducía puestos y pidió voluntarios")),
        new(nameof(QuitFacts.VacationShutdown), new("The business closed for vacations", "La empresa cerró por vacaciones")),
        new(nameof(QuitFacts.OutsideTheList), new("Another reason", "Otro motivo")),
    ];

    /// <summary>Raises the part of the law's facts that it names.</summary>
    public static AskedQuestion Reason { get; } = new("reason", AnswerShape.Choice, new(
        "What was the main reason that you left?", "¿Cuál fue el motivo principal por el que se fue?"))
    {
        Offered = Reasons,
    };

    public static IReadOnlyList<Opening> OfClaimant { get; } =
    [
        new(Reason),
        new(new("second-reason", AnswerShape.Choice, new(
            "Was there a second reason without which you would have stayed?", "¿Hubo un segundo motivo sin el cual usted se habría quedado?"))
        {
            Offered = [new(None, new("No, that was the only one", "No, ese fue el único")), .. Reasons],
        }),
        SeparationNotice.YesNo(
            "tried-to-stay",
            "Before you left, did you try to solve the problem with your employer?",
            "Antes de irse, ¿trató usted de resolver el problema con su empleador?"),
    ];

    public static IReadOnlyList<Opening> OfEmployer { get; } =
    [
        .. SeparationNotice.TheJob,
        SeparationNotice.Words("reason-given", "What reason did the worker give for leaving?", "¿Qué motivo dio la persona para irse?"),
        SeparationNotice.YesNo(
            "work-went-on", "Was there still work for this person if he or she had stayed?", "¿Habría seguido habiendo trabajo para esta persona si se quedaba?"),
        SeparationNotice.YesNo(
            "terms-changed", "Had you changed the pay, hours, place or duties of this job?", "¿Había usted cambiado el pago, las horas, el lugar o las tareas de este trabajo?"),
        SeparationNotice.YesNo(
            "worker-tried", "Did the worker ask you for a change before leaving?", "¿Le pidió la persona algún cambio antes de irse?"),
    ];

    private static Sentence Capital(Sentence name) => new(Capital(name.En), Capital(name.Es));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
