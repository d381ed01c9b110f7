using BenefitsFlow.Law;

namespace BenefitsFlow.App.Appeals;

/// <summary>Where an appeal stands, in the party's words: what happened, and who acts next.</summary>
internal static class AppealWords
{
    public static Sentence Of(AppealState appeal) => appeal.Stage switch
    {
        AppealStage.CauseAsked => new(
            "It came after the last day. Tell us why; a judge decides if the reason is good.",
            "Llegó después del último día. Díganos por qué; un juez decide si la razón es buena."),
        AppealStage.Received => new("We are putting its file together for the hearing office.", "Estamos preparando su expediente para la oficina de audiencias."),
        AppealStage.WithHearingOffice => new(
            "The hearing office has it and writes to you about the day of the hearing.", "La oficina de audiencias la tiene y le escribirá sobre el día de la audiencia."),
        AppealStage.Ordered => new("The judge's order is here. We are doing what it says.", "Llegó la orden del juez. Estamos haciendo lo que dice."),
        _ => Ended(appeal),
    };

    /// <summary>The same for whoever works here.</summary>
    public static Sentence ForStaff(AppealState appeal)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        return appeal.Stage switch
        {
            AppealStage.CauseAsked => new(
                "It came after the last day. The party was asked why; a judge decides if the reason is good.",
                "Llegó después del último día. Se preguntó el motivo a la parte; un juez decide si la razón es buena."),
            AppealStage.WithHearingOffice => new(
                "The hearing office has it. Enter its order here when it comes.", "La oficina de audiencias la tiene. Registre aquí su orden cuando llegue."),
            _ => Of(appeal),
        };
    }

    private static Sentence Ended(AppealState appeal) => appeal.Ordered?.Order switch
    {
        AppealOrder.Affirmed => new("The judge left our decision as it is.", "El juez dejó nuestra decisión como está."),
        AppealOrder.Reversed => new("The judge changed our decision to its opposite.", "El juez cambió nuestra decisión por la contraria."),
        AppealOrder.Modified => new("The judge changed a part of our decision.", "El juez cambió una parte de nuestra decisión."),
        AppealOrder.Remanded => new("The judge sent the question back to us. A person decides it again.", "El juez nos devolvió la pregunta. Una persona la decidirá de nuevo."),
        AppealOrder.Withdrawn => new("The appeal was taken back.", "La apelación se retiró."),
        _ => new("The judge did not hear the appeal.", "El juez no escuchó la apelación."),
    };
}
