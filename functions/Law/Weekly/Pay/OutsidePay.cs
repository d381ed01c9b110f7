namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>
/// Money that is mostly not pay for services: expenses, disability, student aid, strike pay (WAC 192-190-030, -080, -085(4), -100(1)).
/// As read on 2026-11-23.
/// </summary>
/// <remarks>A trust to which others contribute too is taken not to count: the rule names those alone that the employer's contributions pay.</remarks>
internal static class OutsidePay
{
    private static readonly Limb MoreThanExpenses = new(
        nameof(PayItem.ExceedsExpenses),
        "WAC 192-190-030(1)",
        new("More was paid than your expenses were, so all of it counts.", "Se pagó más de lo que fueron sus gastos, así que todo cuenta."),
        new("It does not exceed your expenses.", "No supera sus gastos."),
        new(Party.Claimant, new("Were you paid more than your actual expenses?", "¿Le pagaron más que sus gastos reales?")));

    private static readonly Limb EmployerAlone = new(
        nameof(PayItem.EmployerFundedAlone),
        "WAC 192-190-080(2)",
        new("The employer's contributions alone pay the trust fund.", "Solo las contribuciones del empleador pagan el fondo."),
        new("Others than the employer contribute to the trust fund.", "Otros además del empleador contribuyen al fondo."),
        new(Party.Other, new("Do the employer's contributions alone pay the trust fund?", "¿Pagan solo las contribuciones del empleador el fondo?")));

    public static PayRule ExpenseReimbursement { get; } = new(
        "WAC 192-190-030", new("reimbursed expenses", "gastos reembolsados"), item => MoreThanExpenses.On(item.ExceedsExpenses));

    public static PayRule DisabilityInsurance { get; } = PayRule.Settled(
        false,
        "WAC 192-190-080(1)",
        new("disability pay of an insurance company", "pago por discapacidad de una aseguradora"),
        new(
            "What an insurance company pays on the employer's premiums is not earnings.",
            "Lo que paga una aseguradora por primas del empleador no son ganancias."));

    public static PayRule DisabilityTrust { get; } = new(
        "WAC 192-190-080", new(
            "disability pay of a trust fund",
            "pago por discapacidad de un fondo"), item => EmployerAlone.On(item.EmployerFundedAlone));

    public static PayRule StudentAid { get; } = PayRule.Settled(
        false,
        "WAC 192-190-085(4)",
        new("student grants or loans", "becas o préstamos de estudio"),
        new("Aid that asks for no services is not earnings.", "La ayuda que no pide servicios no son ganancias."));

    public static PayRule AmeriCorpsEducation { get; } = PayRule.Settled(
        false,
        "WAC 192-190-100(1)",
        new("AmeriCorps education money", "dinero de AmeriCorps para estudios"),
        new("Money for tuition and books is not earnings.", "El dinero para matrícula y libros no son ganancias."));

    public static PayRule StrikePay { get; } = PayRule.Settled(
        false,
        "RCW 50.04.320(4)(a)",
        new("union strike pay", "pago de huelga del sindicato"),
        new("What a union pays during a strike is not pay for services.", "Lo que un sindicato paga durante una huelga no es pago por servicios."));
}
