namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// A probable day of return to the regular employer, which the employer does not deny and which has not passed (WAC 192-110-015(2)(b), (3)(a),
/// (b)).
/// </summary>
internal static class StandbyReturn
{
    private static readonly Measure Return = new(
        nameof(StandbyFacts.BackAtWorkOn),
        "WAC 192-110-015(3)(a)",
        new(Party.Employer, new("On which day do you expect this worker back?", "¿Qué día espera que esta persona vuelva?")));

    public static Finding For(Week week, StandbyFacts standby) => standby switch
    {
        { Employer: EmployerOnStandby.Denied } => new(false, "WAC 192-110-015(2)(b)(iii)", new Sentence(
            "Your employer says that you are not on standby, or have no day of return within eight weeks. You have to register and look for work.",
            "Su empleador dice que usted no está en espera, o no tiene fecha de regreso en ocho semanas. Tiene que inscribirse y buscar trabajo."))
        {
            Rule = nameof(standby.Employer),
            Facts = [nameof(standby.Employer)],
        },
        { BackAtWorkOn: { } day } => Return.On(week.Sunday <= day, () => new(
            $"You are expected back at work on {English.Day(day)}. Standby lasts until then.",
            $"Se espera que usted vuelva al trabajo el {Spanish.Day(day)}. La espera dura hasta entonces.")),
        _ => Return.Unknown,
    };
}
