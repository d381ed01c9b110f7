namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// What a right to work rests on: the status, on which wages count, and its federal verification (RCW 50.20.098(1), 50.20.099). As read on
/// 2026-11-23.
/// </summary>
/// <remarks>Deferred action is not named by the section; the parameter says how it is read.</remarks>
internal static class RightToWork
{
    private static readonly Parameter<string> Deferred = Parameter.Load<string>("Weekly/Eligibility/deferred-action");

    private static readonly Question OfStatus = new(
        Party.Claimant,
        new(
            "Are you a citizen or national of the United States, or on what does your right to work rest? Which is your newest document?",
            "¿Es usted ciudadano o nacional de los Estados Unidos, o en qué se basa su derecho a trabajar? ¿Cuál es su documento más reciente?"));

    private static readonly Limb FederalAnswer = new(
        nameof(WorkAuthorizationFacts.FederalVerification),
        "RCW 50.20.099",
        new("The federal verification raises no doubt.", "La verificación federal no plantea dudas."),
        new("The federal verification did not confirm your status.", "La verificación federal no confirmó su situación."),
        new(Party.Other, new(
            "Does the federal verification confirm this person's status?",
            "¿Confirma la verificación federal la situación de esta persona?")));

    private static readonly Limb Counts = new(
        nameof(WorkAuthorizationFacts.Status),
        "RCW 50.20.098(1)",
        new("Your status gives a right to work on which wages count.", "Su situación da un derecho a trabajar por el que cuentan los salarios."),
        new(
            "There is a doubt whether your status gives a right to work on which wages count.",
            "Hay una duda sobre si su situación da un derecho a trabajar por el que cuentan los salarios."),
        OfStatus);

    public static Finding ByStatus(Week week, WorkAuthorizationFacts right, LawEdition law)
    {
        if (right.Status is not { } status)
            return Counts.On(null);
        if (status != WorkStatus.DeferredAction)
            return Counts.On(status != WorkStatus.None);
        var deferred = Deferred.On(week.Sunday, law);
        return Counts.On(deferred.Value == "counts") with { Parameters = [deferred.Used] };
    }

    public static Finding Verified(WorkAuthorizationFacts right) => FederalAnswer.On(right.FederalVerification switch
    {
        Verification.Pending => null,
        Verification.NotConfirmed => false,
        _ => true,
    });
}
