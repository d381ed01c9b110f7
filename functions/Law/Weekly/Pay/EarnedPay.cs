namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>
/// Pay for services: bonuses, tips, jury fees, work study, the National Guard, AmeriCorps, self-employment (WAC 192-190-060 to -105;
/// RCW 50.04.320(4)(a)). As read on 2026-11-23.
/// </summary>
internal static class EarnedPay
{
    private static readonly Limb WorkOfThisWeek = new(
        nameof(PayItem.ForThisWeek),
        "WAC 192-190-060(1)",
        new("It is for work that you did in this week.", "Es por trabajo que usted hizo en esta semana."),
        new("It is not for work that you did in this week.", "No es por trabajo que usted hizo en esta semana."),
        new(Party.Employer, new("Is the bonus for work done in this week?", "¿Es la bonificación por trabajo hecho en esta semana?")));

    private static readonly Limb TitleIv = new(
        nameof(PayItem.IncludesTitleIv),
        "WAC 192-190-085(2)",
        new(
            "The award includes money of Title IV of the federal Higher Education Act.",
            "La ayuda incluye dinero del Título IV de la ley federal de educación superior."),
        new(
            "The award includes no money of Title IV of the federal Higher Education Act.",
            "La ayuda no incluye dinero del Título IV de la ley federal de educación superior."),
        new(Party.Other, new("Does the award include any Title IV money?", "¿Incluye la ayuda dinero del Título IV?")));

    private static readonly Limb LongDuty = new(
        nameof(PayItem.DutyOver72Hours),
        "WAC 192-190-090",
        new("Active duty lasted more than 72 hours without a break.", "El servicio activo duró más de 72 horas seguidas."),
        new("Active duty did not last more than 72 hours without a break.", "El servicio activo no duró más de 72 horas seguidas."),
        new(Party.Claimant, new(
            "Were you on active duty for more than 72 hours without a break?",
            "¿Estuvo usted en servicio activo por más de 72 horas seguidas?")));

    private static readonly Limb Earned = new(
        nameof(PayItem.ForThisWeek),
        "WAC 192-190-105(1)",
        new("You earned it in this week, whenever it was or will be paid.", "Usted lo ganó en esta semana, sin importar cuándo se pague."),
        new(
            "You did not earn it in this week; it counts when earned, not when paid.",
            "Usted no lo ganó en esta semana; cuenta cuando se gana, no cuando se paga."),
        new(Party.Claimant, new(
            "Did you earn this self-employment income in this week?",
            "¿Ganó usted este ingreso de trabajo por cuenta propia en esta semana?")));

    public static PayRule Bonus { get; } = new("WAC 192-190-060", new("bonus", "bonificación"), item => WorkOfThisWeek.On(item.ForThisWeek));

    public static PayRule Tips { get; } = PayRule.Settled(
        true, "WAC 192-190-065", new("tips", "propinas"), new("Tips are earnings.", "Las propinas son ganancias."));

    public static PayRule JuryFees { get; } = PayRule.Settled(
        true, "WAC 192-190-070(1)", new(
            "jury fees",
            "pago por servir de jurado"), new("What a juror is paid is earnings.", "Lo que se paga a un jurado son ganancias."));

    public static PayRule JuryExpenses { get; } = PayRule.Settled(
        false,
        "WAC 192-190-070(2)",
        new("a juror's expenses", "gastos de jurado"),
        new("A juror's travel, meals and other costs are not earnings.", "El viaje, las comidas y otros costos de un jurado no son ganancias."));

    public static PayRule WorkStudy { get; } = new("WAC 192-190-085", new(
        "work-study pay",
        "pago de trabajo y estudio"), item => TitleIv.Not(item.IncludesTitleIv));

    public static PayRule NationalGuard { get; } = new(
        "WAC 192-190-090", new("guard or reserve pay", "pago de la Guardia Nacional o la reserva"), item => LongDuty.On(item.DutyOver72Hours));

    public static PayRule AmeriCorpsStipend { get; } = PayRule.Settled(
        true, "WAC 192-190-100(1)", new(
            "AmeriCorps stipend",
            "estipendio de AmeriCorps"), new("The stipend is payment for services.", "El estipendio es un pago por servicios."));

    public static PayRule SelfEmployment { get; } = new(
        "WAC 192-190-105", new("net self-employment income", "ingreso neto de trabajo por cuenta propia"), item => Earned.On(item.ForThisWeek));
}
