namespace BenefitsFlow.Law.Monetary;

/// <summary>What is asked and said of a reason for an earlier week (WAC 192-110-095(2) and (3), 192-110-017).</summary>
internal static class BackdatingLimbs
{
    /// <summary>"Illness" includes an official request to isolate since WSR 22-13-007; before, that is another serious factor.</summary>
    private static readonly InForce IsolationIsIllness = new(new(2022, 7, 3));

    public static readonly Sentence WhenBegan = new("On which day did it begin?", "¿Qué día comenzó?");

    public static readonly Sentence WhenEnded = new("On which day was it over?", "¿Qué día terminó?");

    public static readonly Limb OughtToDoubt = new(
        nameof(BackdatingRequest.OughtToDoubt),
        "WAC 192-110-095(3)(b)",
        new("You could be expected to question what staff told you.", "Se podía esperar que usted dudara de lo que le dijo el personal."),
        new("You had no cause to question what staff told you.", "Usted no tenía motivo para dudar de lo que le dijo el personal."),
        new(Party.Staff, new(
            "Could the claimant reasonably be expected to question what staff told?",
            "¿Se podía esperar razonablemente que la persona dudara de lo que le dijo el personal?")));

    /// <summary>"Factors that would prevent a reasonably prudent person in similar circumstances from filing an application."</summary>
    private static readonly Limb PrudentPerson = new(
        nameof(BackdatingRequest.Shown),
        "WAC 192-110-095(2)(a)",
        new(
            "It would have kept a reasonably prudent person from applying.",
            "Habría impedido a una persona razonablemente prudente presentar la solicitud."),
        new(
            "It would not have kept a reasonably prudent person from applying.",
            "No habría impedido a una persona razonablemente prudente presentar la solicitud."),
        new(Party.Staff, new(
            "Would it have kept a reasonably prudent person in the same situation from applying?",
            "¿Habría impedido a una persona razonablemente prudente en la misma situación presentar la solicitud?")));

    private static readonly Limb Isolation = new(
        nameof(BackdatingRequest.Shown),
        "WAC 192-110-095(2)(a)",
        new("A health official or medical professional asked you to isolate because of a disease under a public health emergency.",
            "Un funcionario de salud o profesional médico le pidió aislarse por una enfermedad bajo una emergencia de salud pública."),
        new("No health official or medical professional asked you to isolate because of a disease under a public health emergency.",
            "Ningún funcionario de salud ni profesional médico le pidió aislarse por una enfermedad bajo una emergencia de salud pública."),
        new(Party.Claimant, new(
            "Did a health official or medical professional ask you to isolate because of a disease under a public health emergency?",
            "¿Le pidió un funcionario de salud o profesional médico aislarse por una enfermedad bajo una emergencia de salud pública?")));

    /// <summary>"For the purpose of program administration; or … difficult or impossible … to accept a timely application."</summary>
    private static readonly Limb ForTheDepartment = new(
        nameof(BackdatingRequest.Shown),
        "WAC 192-110-095(2)(b)",
        new("Backdating is convenient to the department.", "La fecha anterior conviene al departamento."),
        new("Backdating is not convenient to the department.", "La fecha anterior no conviene al departamento."),
        new(Party.Staff, new(
            "Does program administration ask for it, or did an outage, a lack of staff or special handling keep the application from us?",
            "¿Lo pide la administración del programa, o nos impidió recibirla a tiempo una falla, la falta de personal o un trámite especial?")));

    private static readonly Limb PartiallyUnemployed = new(
        nameof(BackdatingRequest.Shown),
        "WAC 192-180-013(1)",
        new(
            "You were hired full time, and your employer cut your hours for a time.",
            "Lo contrataron a tiempo completo, y su empleador redujo sus horas por un tiempo."),
        new("You do not count as partially unemployed.", "Usted no cuenta como persona parcialmente desempleada."),
        new(Party.Employer, new(
            "Was this worker hired full time, are the hours cut by no more than 60 percent, and is full-time work expected again within four months?",
            "¿Se contrató a esta persona a tiempo completo, se redujeron sus horas en no más del 60 por ciento, y se espera que vuelva a " +
            "tiempo completo dentro de cuatro meses?")));

    public static Limb Shown(BackdatingReason reason, DateOnly applied) => reason switch
    {
        BackdatingReason.Isolation when IsolationIsIllness.On(applied) => Isolation,
        BackdatingReason.DepartmentConvenience => ForTheDepartment,
        BackdatingReason.ReducedHours => PartiallyUnemployed,
        _ => PrudentPerson,
    };
}
