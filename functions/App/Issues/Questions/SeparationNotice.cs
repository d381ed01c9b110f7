namespace BenefitsFlow.App.Issues.Questions;

/// <summary>
/// Fields of the separation notice as states exchange them with employers: first and last day, job, reason, final incident, rule and warnings, who
/// decided. Who answers, signs. Each kind of issue takes those that make sense for it.
/// </summary>
internal static class SeparationNotice
{
    /// <summary>The fact of the first day of work.</summary>
    public const string FirstDay = "first-day";

    /// <summary>The fact of the last day of work.</summary>
    public const string LastDay = "last-day";

    public static IReadOnlyList<Opening> TheJob { get; } =
    [
        Day(FirstDay, "What was this person's first day of work?", "¿Cuál fue el primer día de trabajo de esta persona?"),
        Day(LastDay, "What was this person's last day of work?", "¿Cuál fue el último día de trabajo de esta persona?"),
        Words("job-title", "What was this person's job title?", "¿Cuál era el puesto de esta persona?") with { PassedOn = false },
    ];

    public static IReadOnlyList<Opening> FinalIncident { get; } =
    [
        Day("final-incident-date", "On which day did the last event happen that led to your decision?", "¿Qué día ocurrió el último hecho que llevó a su decisión?"),
        Words("final-incident", "What happened in that last event?", "¿Qué pasó en ese último hecho?"),
        YesNo("policy-broken", "Did the worker break a rule of yours?", "¿Rompió la persona una regla de usted?"),
        After(YesNo("policy-known", "Did the worker know this rule?", "¿Conocía la persona esta regla?"), "policy-broken", "true"),
        YesNo("warned", "Had you warned the worker before?", "¿Había usted avisado antes a la persona?"),
        After(Day("warned-on", "On which day was the last warning?", "¿Qué día fue el último aviso?"), "warned", "true"),
        After(Words("warned-how", "What did the warning say, and how was it given?", "¿Qué decía el aviso, y cómo se dio?"), "warned", "true"),
        Words("decided-by", "Who made the decision, and in which position?", "¿Quién tomó la decisión, y en qué puesto?") with { PassedOn = false },
    ];

    public static Opening YesNo(string fact, string en, string es) => new(new AskedQuestion(fact, AnswerShape.YesNo, new(en, es)));

    public static Opening Day(string fact, string en, string es) => new(new AskedQuestion(fact, AnswerShape.Day, new(en, es)));

    public static Opening Words(string fact, string en, string es) => new(new AskedQuestion(fact, AnswerShape.Words, new(en, es)));

    public static Opening Number(string fact, string en, string es) => new(new AskedQuestion(fact, AnswerShape.Number, new(en, es)));

    public static Opening Money(string fact, string en, string es) => new(new AskedQuestion(fact, AnswerShape.Money, new(en, es)));

    public static Opening Choice(string fact, string en, string es, IReadOnlyList<OfferedAnswer> offered)
        => new(new AskedQuestion(fact, AnswerShape.Choice, new(en, es)) { Offered = offered });

    /// <summary>Asked only after that answer.</summary>
    public static Opening After(Opening opening, string fact, params string[] values) => opening with { After = (fact, values) };
}
