using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.FactFinding;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.Tests.Issues.FactFinding;

/// <summary>A question of each shape, whoever asks such in the app.</summary>
public class SampleQuestions(AnswerSheets sheets)
{
    internal static readonly IReadOnlyDictionary<AnswerShape, AskedQuestion> All = new[]
    {
        new AskedQuestion("ShiftChange.AtOwnRequest", AnswerShape.YesNo, new("Did you ask for the night shift?", "¿Pidió usted el turno de noche?")),
        new AskedQuestion("reason", AnswerShape.Choice, new("Why did you leave?", "¿Por qué se fue?"))
        {
            Offered = [new("pay", new("My pay was cut", "Me bajaron el pago")), new("hours", new("My hours were cut", "Me redujeron las horas"))],
        },
        new AskedQuestion("weeks", AnswerShape.Number, new("How many weeks did you work there?", "¿Cuántas semanas trabajó allí?"), Required: false),
        new AskedQuestion("PayCut.Before", AnswerShape.Money, new("What were you paid an hour before?", "¿Cuánto le pagaban por hora antes?")),
        new AskedQuestion("HoursCut.Before", AnswerShape.Hours, new("How many hours a week did you work before?", "¿Cuántas horas por semana trabajaba antes?")),
        new AskedQuestion("NoticePeriod.Given", AnswerShape.Day, new("On which day did you tell the employer?", "¿Qué día se lo dijo al empleador?")),
        new AskedQuestion("words", AnswerShape.Words, new("In your own words: what happened?", "En sus propias palabras: ¿qué pasó?")),
    }.ToDictionary(question => question.Shape);

    [Function("SampleQuestion")]
    public IActionResult Ask([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/question/{shape}")] HttpRequest request, string shape)
        => sheets.Ask(At(request), new(2, All[Enum.Parse<AnswerShape>(shape)], null, null), Form.Blank(AnswerForm.Keys));

    [Function("SampleRefused")]
    public IActionResult Refuse([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/refused/{shape}")] HttpRequest request, string shape)
    {
        var question = All[Enum.Parse<AnswerShape>(shape)];
        var check = AnswerForm.Check(question with { Required = true }, Fields.None);
        AnswerForm.From(check, question with { Required = true });
        return sheets.Ask(At(request), new(2, question, null, null), check.Form);
    }

    private static Visit At(HttpRequest request) => new(
        request,
        new(new string('0', 32), 1, Party.Claimant),
        new()
        {
            Claim = new() { ClaimId = new string('0', 32) },
            Issue = new() { Number = 1, Code = "separation-quit", Law = "RCW 50.20.050", Detected = new(2026, 3, 2), Job = 0 },
            Person = People.Rosa,
        },
        new(AskedFor.FirstAnswer, null),
        new() { Expires = Web.Site.Noon.AddDays(60) },
        new([]));
}
