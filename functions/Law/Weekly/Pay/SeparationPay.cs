namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>
/// Pay that comes with the end of a job: severance for time before it, termination pay and pay in lieu of notice for time up to it
/// (RCW 50.04.320(4)(b); WAC 192-190-045, -050, -055). As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: school staff between terms, whom RCW 50.04.320(4)(d) leaves out of (4)(b); plant-closure agreements.</remarks>
internal static class SeparationPay
{
    private static readonly Limb TerminationPeriod = new(
        nameof(PayItem.ForThisWeek),
        "WAC 192-190-050(1)",
        new(
            "It is for time in this week after your last day of work and before your separation.",
            "Es por tiempo de esta semana después de su último día de trabajo y antes de su separación."),
        new(
            "It is not for time in this week between your last day of work and your separation.",
            "No es por tiempo de esta semana entre su último día de trabajo y su separación."),
        new(Party.Employer, new(
            "Is this payment for time in this week after the last day of work and before the separation?",
            "¿Es este pago por tiempo de esta semana después del último día de trabajo y antes de la separación?")));

    private static readonly Limb AssignedBefore = new(
        nameof(PayItem.BeforeSeparation),
        "WAC 192-190-045",
        new(
            "It is assigned to time before your separation, so it is severance pay.",
            "Está asignado a tiempo antes de su separación, así que es una indemnización por despido."),
        new("It is not assigned to time before your separation.", "No está asignado a tiempo antes de su separación."),
        new(Party.Employer, new(
            "Is this payment assigned to time before the separation?",
            "¿Está este pago asignado a tiempo antes de la separación?")));

    private static readonly Limb NoticePeriod = new(
        nameof(PayItem.ForThisWeek),
        "WAC 192-190-055",
        new("It is for a notice period that this week is part of.", "Es por un período de aviso del que esta semana forma parte."),
        new("It is not for a notice period in this week.", "No es por un período de aviso en esta semana."),
        new(Party.Employer, new("Does the notice period that was paid include this week?", "¿Incluye esta semana el período de aviso que se pagó?")));

    private static readonly Limb Contract = new(
        nameof(PayItem.NoticeByContract),
        "WAC 192-190-055(1)",
        new(
            "A contract or hiring agreement required the employer to give notice, and none was given.",
            "Un contrato o acuerdo exigía al empleador dar aviso, y no se dio."),
        new("No contract or hiring agreement required the employer to give notice.", "Ningún contrato o acuerdo exigía al empleador dar aviso."),
        new(Party.Claimant, new(
            "Did a contract or hiring agreement require your employer to give you notice?",
            "¿Exigía un contrato o acuerdo que su empleador le diera aviso?")));

    private static readonly Limb Own = new(
        nameof(PayItem.OwnNotice),
        "WAC 192-190-055(2)",
        new(
            "You gave notice, were let go before its end, and were paid through it.",
            "Usted dio aviso, fue despedido antes de que terminara y le pagaron hasta el final."),
        new("You were not paid through a notice that you gave.", "No le pagaron por un aviso que usted diera."),
        new(Party.Claimant, new(
            "Did you give notice and get paid through it after being let go?",
            "¿Dio usted aviso y le pagaron hasta el final aunque lo despidieron antes?")));

    private static readonly Conclusion EitherNotice =
        PayRule.Concluding("WAC 192-190-055", "the notice was owed or given", "se debía o se dio el aviso");
    private static readonly Conclusion PaidNotice =
        PayRule.Concluding("WAC 192-190-055", "it pays for notice in this week", "paga un aviso en esta semana");
    private static readonly Conclusion NotSeverance =
        PayRule.Concluding("WAC 192-190-050", "it is termination pay for this week", "es un pago de terminación por esta semana");

    public static PayRule TerminationPay { get; } = new(
        "WAC 192-190-050", new("termination pay", "pago de terminación"), item => TerminationPeriod.On(item.ForThisWeek));

    /// <summary>What is called severance and is not assigned to time before the separation may be termination pay.</summary>
    public static PayRule Severance { get; } = new(
        "WAC 192-190-045",
        new("severance pay", "indemnización por despido"),
        item => Finding.All(NotSeverance, AssignedBefore.Not(item.BeforeSeparation), TerminationPeriod.On(item.ForThisWeek)));

    public static PayRule InLieuOfNotice { get; } = new(
        "WAC 192-190-055",
        new("pay in lieu of notice", "pago en lugar de aviso"),
        item => Finding.All(
            PaidNotice, NoticePeriod.On(item.ForThisWeek), Finding.Any(EitherNotice, Contract.On(item.NoticeByContract), Own.On(item.OwnNotice))));
}
