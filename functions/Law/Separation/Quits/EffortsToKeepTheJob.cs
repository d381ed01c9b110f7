namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// "Reasonable efforts to preserve the claimant's employment status", unless they "would have been a futile act"
/// (RCW 50.20.050(1)(b)(ii)(A), (2)(b)(ii)(A)). As read on 2026-11-23.
/// </summary>
public sealed record EffortsToKeepTheJob
{
    private static readonly Parameter<string> Asked = Parameter.Load<string>("Separation/quit-efforts");

    private static readonly Limb Futile = ClaimantShows.That(
        nameof(AskingWasFutile), "(b)(ii)(A)",
        new("Trying to keep the job would have been of no use.", "Tratar de conservar el trabajo no habría servido de nada."),
        new("It was not useless to try to keep the job.", "No era inútil tratar de conservar el trabajo."),
        new(
            "Would it have been of no use to try to keep the job, for example because a union's dispatch gives out the work?",
            "¿Habría sido inútil tratar de conservar el trabajo, por ejemplo porque un sindicato reparte el trabajo?"));

    private static readonly Limb Changes = ClaimantShows.That(
        nameof(AskedForChanges), "(b)(ii)(A)",
        new("You asked for other working conditions or another schedule.", "Usted pidió otras condiciones de trabajo u otro horario."),
        new("You did not ask for other working conditions or another schedule.", "Usted no pidió otras condiciones de trabajo ni otro horario."),
        new("Did you ask for other working conditions or another schedule?", "¿Pidió usted otras condiciones de trabajo u otro horario?"));

    private static readonly Limb Leave = ClaimantShows.That(
        nameof(AskedForLeave), "(b)(ii)(A)",
        new("You asked for a leave of absence.", "Usted pidió un permiso para ausentarse."),
        new("You did not ask for a leave of absence.", "Usted no pidió un permiso para ausentarse."),
        new("Did you ask for a leave of absence?", "¿Pidió usted un permiso para ausentarse?"));

    private static readonly Limb Notice = ClaimantShows.That(
        nameof(ToldPromptly), "(b)(ii)(A)",
        new("You told your employer the reason for your absence promptly.", "Usted avisó pronto a su empleador el motivo de su ausencia."),
        new("You did not tell your employer the reason for your absence promptly.", "Usted no avisó pronto a su empleador el motivo de su ausencia."),
        new("Did you tell your employer the reason for your absence promptly?", "¿Avisó usted pronto a su empleador el motivo de su ausencia?"));

    private static readonly Limb Able = ClaimantShows.That(
        nameof(AbleAgainBeforeSeparation), "(b)(ii)(A)",
        new("You were able to work again before the job ended.", "Usted pudo volver a trabajar antes de que terminara el empleo."),
        new("You were not able to work again before the job ended, so you did not have to ask for it back.",
            "Usted no pudo volver a trabajar antes de que terminara el empleo, así que no tenía que pedir volver."),
        new("Were you able to work again before the job ended?", "¿Pudo usted volver a trabajar antes de que terminara el empleo?"));

    private static readonly Limb Back = ClaimantShows.That(
        nameof(AskedToReturn), "(b)(ii)(A)",
        new("You promptly asked to be employed again.", "Usted pidió pronto volver al empleo."),
        new("You did not promptly ask to be employed again.", "Usted no pidió pronto volver al empleo."),
        new("Did you ask promptly to be employed again once you were able to?", "¿Pidió usted pronto volver al empleo cuando pudo?"));

    private static readonly Limb Alternatives = ClaimantShows.That(
        nameof(TriedAllAlternatives), "(b)(ii)(A)",
        new("You tried all reasonable ways to keep the job.", "Usted intentó todas las formas razonables de conservar el trabajo."),
        new("You did not try all reasonable ways to keep the job.", "Usted no intentó todas las formas razonables de conservar el trabajo."),
        new("Did you try all reasonable ways to keep the job?", "¿Intentó usted todas las formas razonables de conservar el trabajo?"));

    /// <summary>Includes futility that comes from "a recognized labor/management dispatch system".</summary>
    public bool? AskingWasFutile { get; init; }

    /// <summary>For changes in working conditions or schedule that would have met the need.</summary>
    public bool? AskedForChanges { get; init; }

    public bool? AskedForLeave { get; init; }

    /// <summary>The employer was promptly told the reason for the absence.</summary>
    public bool? ToldPromptly { get; init; }

    /// <summary>Re-employment need not be asked for once the separation has happened (WAC 192-150-055, -066).</summary>
    public bool? AbleAgainBeforeSeparation { get; init; }

    /// <summary>Re-employment was promptly asked for when able to work again.</summary>
    public bool? AskedToReturn { get; init; }

    /// <summary>Asked only where the law wants all reasonable alternatives tried.</summary>
    public bool? TriedAllAlternatives { get; init; }

    internal Finding WasFutile(Inquiry ask) => ask.Yes(Futile, AskingWasFutile);

    internal Finding On(Inquiry ask)
    {
        var asked = ask.Take(Asked);
        IReadOnlyList<Finding> all = asked.Value == "all-alternatives" ? [ask.Yes(Alternatives, TriedAllAlternatives)] : [];
        var efforts = ask.Each(
            "Efforts",
            "(b)(ii)(A)",
            [
                ask.OneOf("Request", "(b)(ii)(A)", ask.Yes(Changes, AskedForChanges), ask.Yes(Leave, AskedForLeave)),
                ask.Yes(Notice, ToldPromptly),
                ask.OneOf("Reemployment", "(b)(ii)(A)", ask.No(Able, AbleAgainBeforeSeparation), ask.Yes(Back, AskedToReturn)),
                .. all,
            ]);
        return ask.OneOf(nameof(EffortsToKeepTheJob), "(b)(ii)(A)", WasFutile(ask), efforts) with { Parameters = [asked.Used] };
    }
}
