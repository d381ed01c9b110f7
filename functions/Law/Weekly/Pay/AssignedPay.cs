namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>
/// Leave that is paid counts for the days to which the employer or an agreement assigns it (RCW 50.04.320(4)(b); WAC 192-190-035, -075). As
/// read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: school staff between terms, whom RCW 50.04.320(4)(d) leaves out of (4)(b).</remarks>
internal static class AssignedPay
{
    public static PayRule Vacation { get; } = Leave("WAC 192-190-035", "WAC 192-190-035(2)", new("vacation pay", "pago de vacaciones"));

    public static PayRule Holiday { get; } = Leave("WAC 192-190-035", "WAC 192-190-035(2)", new("holiday pay", "pago de días feriados"));

    public static PayRule SickLeave { get; } = Leave("WAC 192-190-075", "WAC 192-190-075(1)(a)", new("sick leave pay", "pago por enfermedad"));

    private static PayRule Leave(string section, string cite, Sentence name)
    {
        var assigned = new Limb(
            nameof(PayItem.ForThisWeek),
            cite,
            new(
                "Your employer or a union agreement assigned it to days in this week.",
                "Su empleador o un convenio colectivo lo asignó a días de esta semana."),
            new(
                "Nobody assigned it to days in this week; leave that is cashed out is not counted.",
                "Nadie lo asignó a días de esta semana; el tiempo libre que se paga en efectivo no se cuenta."),
            new(Party.Employer, new(
                $"Was this {name.En} assigned to days in this week by the employer or a union agreement?",
                $"¿Asignó el empleador o un convenio colectivo este {name.Es} a días de esta semana?")));
        return new(section, name, item => assigned.On(item.ForThisWeek));
    }
}
