namespace BenefitsFlow.App.Issues.Questions;

/// <summary>Where the law's question asks for two things at once, or for a list: the questions that bring the answer, one thing each.</summary>
internal static class OwnWording
{
    private static readonly Dictionary<string, IReadOnlyList<AskedQuestion>> All = new()
    {
        ["OutsideTheList"] = [QuitQuestions.Reason],
        ["PayCut.Levels"] =
        [
            new("pay-before", AnswerShape.Money, new("What was your usual pay before the cut?", "¿Cuál era su pago habitual antes de la reducción?"))
            {
                Hint = new("Use the same time for both amounts: an hour, a week or a month.", "Use el mismo tiempo para las dos cantidades: una hora, una semana o un mes."),
            },
            new("pay-after", AnswerShape.Money, new("What was your pay after the cut?", "¿Cuál fue su pago después de la reducción?")),
            new("pay-cut-on", AnswerShape.Day, new("On which day did the lower pay begin?", "¿Qué día comenzó el pago más bajo?")),
        ],
        ["HoursCut.Levels"] =
        [
            new("hours-before", AnswerShape.Hours, new("How many hours a week did you work before the cut?", "¿Cuántas horas por semana trabajaba antes de la reducción?")),
            new("hours-after", AnswerShape.Hours, new("How many hours a week did you work after the cut?", "¿Cuántas horas por semana trabajó después de la reducción?")),
            new("hours-cut-on", AnswerShape.Day, new("On which day did the fewer hours begin?", "¿Qué día comenzaron las horas reducidas?")),
        ],
        ["ShiftChange.RegularSince"] =
        [
            new("ShiftChange.RegularSince", AnswerShape.Day, new("Since which day was the old shift your regular one?", "¿Desde qué día era el turno anterior su turno regular?")),
        ],
        ["ShiftChange.ChangedOn"] =
        [
            new("ShiftChange.ChangedOn", AnswerShape.Day, new("On which day did the new shift begin?", "¿Qué día comenzó el nuevo turno?")),
        ],
        ["PartTimeQuit.PartTimeHours"] =
        [
            new("PartTimeQuit.PartTimeHours", AnswerShape.Hours, new(
                "How many hours a week did you work in the part-time job that you left?",
                "¿Cuántas horas por semana trabajaba en el empleo de tiempo parcial que dejó?")),
        ],
        ["PartTimeQuit.FullTimeHours"] =
        [
            new("PartTimeQuit.FullTimeHours", AnswerShape.Hours, new(
                "How many hours a week did you work in the full-time job?", "¿Cuántas horas por semana trabajaba en el empleo de tiempo completo?")),
        ],
        ["LeaveOfAbsence.Afterwards"] =
        [
            new("LeaveOfAbsence.Afterwards", AnswerShape.Choice, new("What happened at the end of the leave?", "¿Qué pasó al final de la licencia?"))
            {
                Offered = Choices.Of(typeof(Law.Separation.Quits.AfterLeave))!,
            },
        ],
        ["LeaveOfAbsence.Expires"] =
        [
            new("LeaveOfAbsence.Expires", AnswerShape.Day, new("What was the last day of the leave?", "¿Cuál fue el último día de la licencia?")),
        ],
        ["JobSearch.Entries"] =
        [
            new("contacts", AnswerShape.Number, new("How many employers did you contact for work in this week?", "¿A cuántos empleadores contactó por trabajo en esta semana?")),
            new("office-activities", AnswerShape.Number, new(
                "How many activities at a WorkSource office, or online with one, did you do in this week?",
                "¿Cuántas actividades en una oficina de WorkSource, o en línea con una, hizo en esta semana?")),
            new("other-activities", AnswerShape.Number, new(
                "How many other job search activities from our list did you do in this week?",
                "¿Cuántas otras actividades de búsqueda de nuestra lista hizo en esta semana?")),
        ],
        ["WorkAuthorization.Status"] =
        [
            new("WorkAuthorization.Status", AnswerShape.Choice, new("On what does your right to work rest?", "¿En qué se basa su derecho a trabajar?"))
            {
                Offered = Choices.Of(typeof(Law.Weekly.Eligibility.WorkStatus))!,
            },
        ],
    };

    /// <summary>Null when the law's own question is asked.</summary>
    public static IReadOnlyList<AskedQuestion>? Of(string path) => All.GetValueOrDefault(path);
}
