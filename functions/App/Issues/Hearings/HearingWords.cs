using System.Globalization;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Hearings;

/// <summary>
/// What a party is written: that there is a question, until when to answer, and where. What it is about, and the rights that go with it (WAC
/// 192-120-030), stand on the page, behind the link.
/// </summary>
internal static class HearingWords
{
    private static readonly TimeSpan LinkLasts = TimeSpan.FromDays(60);

    /// <param name="lastDay">Inclusive.</param>
    public static PartyMailText For(Party party, AskedFor what, int issue, DateOnly lastDay)
    {
        var (day, claimant) = (Dates.Of(lastDay), party == Party.Claimant);
        return new(
            claimant ? ClaimantSubject(what) : EmployerSubject(what),
            [
                claimant ? ToClaimant(what) : ToEmployer(what),
                new($"Please answer by {day.En}.", $"Responda a más tardar el {day.Es}."),
                claimant ? ClaimantRights : EmployerPart,
            ],
            claimant ? string.Create(CultureInfo.InvariantCulture, $"claims/issues/{issue}") : "employers/issue",
            new("Read and answer", "Leer y responder"),
            LinkLasts);
    }

    private static Sentence ClaimantSubject(AskedFor what) => what == AskedFor.Reminder
        ? new("Reminder: we wait for your answer", "Recordatorio: esperamos su respuesta")
        : new("We have a question about your claim", "Tenemos una pregunta sobre su solicitud");

    private static Sentence EmployerSubject(AskedFor what) => what == AskedFor.Reminder
        ? new("Reminder: we wait for your answer on a claim", "Recordatorio: esperamos su respuesta sobre una solicitud")
        : new("A question about a claim for unemployment benefits", "Una pregunta sobre una solicitud de beneficios de desempleo");

    private static Sentence ToClaimant(AskedFor what) => what switch
    {
        AskedFor.FirstAnswer => new(
            "Before we can decide on your benefits, we have to know more from you.",
            "Antes de decidir sobre sus beneficios, necesitamos que nos diga algo más."),
        AskedFor.Rebuttal => new(
            "Somebody told us something that could count against you. Please read it and tell us what you say to it. Nothing has been decided.",
            "Alguien nos dijo algo que podría contar en su contra. Léalo y díganos su respuesta. No se ha decidido nada."),
        AskedFor.StaffQuestion => new(
            "The person who works on your claim has one more question.",
            "La persona que atiende su solicitud tiene una pregunta más."),
        _ => new(
            "The time to answer our question about your claim is almost over.",
            "El plazo para responder nuestra pregunta sobre su solicitud está por terminar."),
    };

    private static Sentence ToEmployer(AskedFor what) => what switch
    {
        AskedFor.FirstAnswer => new(
            "Somebody who works or worked for you has filed a claim. Please answer our questions about it.",
            "Alguien que trabaja o trabajó para usted presentó una solicitud. Responda nuestras preguntas sobre ella."),
        AskedFor.Rebuttal => new(
            "The other side told us something that may not fit what you know. Please read it and tell us what you say to it. Nothing has been decided.",
            "La otra parte nos dijo algo que puede no coincidir con lo que usted sabe. Léalo y díganos su respuesta. No se ha decidido nada."),
        AskedFor.StaffQuestion => new(
            "The person who works on a claim that concerns you has one more question.",
            "La persona que atiende una solicitud que le concierne tiene una pregunta más."),
        _ => new(
            "The time to answer our question about a claim is almost over.",
            "El plazo para responder nuestra pregunta sobre una solicitud está por terminar."),
    };

    private static Sentence ClaimantRights { get; } = new(
        "The page says why we ask, which rights you have (an interview, help, evidence, copies of the records), and what happens without an answer.",
        "La página dice por qué preguntamos, qué derechos tiene (una entrevista, ayuda, pruebas, copias de los documentos) y qué pasa si no responde.");

    private static Sentence EmployerPart { get; } = new(
        "If we do not hear from you, we decide on what we have.",
        "Si no recibimos su respuesta, decidimos con lo que tenemos.");
}
