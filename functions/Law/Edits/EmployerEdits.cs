using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>
/// What the employer says of the newest job, and where it differs from the claimant's word (WAC 192-130-080). Two accounts that differ are put to
/// both sides; neither is believed over the other here.
/// </summary>
internal static class EmployerEdits
{
    private static readonly Parameter<decimal> DaysApart = Parameter.Load<decimal>("Edits/last-days-apart");

    private static readonly Question YourAccount = new(Party.Claimant, new(
        "What is your answer to the employer's account?",
        "¿Qué responde usted a lo que dice el empleador?"));

    public static IReadOnlyList<Edit> All { get; } =
    [
        Says("SEP-021", JobEnding.Quit, "separation-quit", new("Employer says: quit", "El empleador dice: renunció"), new(
            "The employer says that the claimant quit; the claimant gives another reason.",
            "El empleador dice que la persona renunció; la persona da otra razón.")),
        Says("SEP-022", JobEnding.Discharged, "separation-discharge", new("Employer says: discharged", "El empleador dice: despedido"), new(
            "The employer says that it discharged the claimant; the claimant gives another reason.",
            "El empleador dice que despidió a la persona; la persona da otra razón.")),
        Says("SEP-023", JobEnding.LabourDispute, "separation-labour-dispute", new(
            "Employer says: labor dispute",
            "El empleador dice: conflicto laboral"), new(
            "The employer says that work stopped because of a labor dispute; the claimant gives another reason.",
            "El empleador dice que el trabajo se detuvo por un conflicto laboral; la persona da otra razón.")),
        Says("SEP-024", JobEnding.LeaveOfAbsence, "separation-leave", new("Employer says: on leave", "El empleador dice: de licencia"), new(
            "The employer says that the claimant is on leave; the claimant gives another reason.",
            "El empleador dice que la persona está de licencia; la persona da otra razón.")),
        new("SEP-025", StopPayment, "WAC 192-130-080", Separated, Party.Staff)
        {
            Name = new("Employer says: still working", "El empleador dice: sigue trabajando"),
            Ask = YourAccount,
            Test = (facts, _) => facts.LastJob is { Over: true, EmployerSays.Because: JobEnding.StillWorking }
                ? new(
                    "The employer says that the claimant still works there; the claimant says that the job ended.",
                    "El empleador dice que la persona sigue trabajando allí; la persona dice que el empleo terminó.")
                : null,
        },
        new("SEP-026", Information, "WAC 192-130-080", Separated, Party.Staff)
        {
            Basis = Basis.Practice,
            Name = new("Last days differ", "Los últimos días difieren"),
            Ask = new(Party.Employer, new("What was the last day on which the worker worked?", "¿Cuál fue el último día en que la persona trabajó?")),
            Test = (facts, law) => facts.LastJob is { Ended: { } told, EmployerSays.Ended: { } said }
                && Math.Abs(told.DayNumber - said.DayNumber) >= law.Take(DaysApart, facts.Today)
                ? new(
                    $"The claimant gives {English.Day(told)} as the last day; the employer gives {English.Day(said)}.",
                    $"La persona da el {Spanish.Day(told)} como último día; el empleador da el {Spanish.Day(said)}.")
                : null,
        },
        new("SEP-027", StopPayment, "WAC 192-190-055", Separated, Party.Staff, "deductible-pay")
        {
            Name = new("Paid for days after the last one", "Pago por días después del último"),
            Ask = new(Party.Employer, new(
                "Does the contract require notice before the job ends?",
                "¿Exige el contrato un aviso antes de que termine el empleo?")),
            Test = (facts, _) => facts.LastJob is { Ended: { } ended, EmployerSays.PaidThrough: { } through } && through > ended
                ? new(
                    $"The last day of work was {English.Day(ended)}, and the employer pays through {English.Day(through)}.",
                    $"El último día de trabajo fue el {Spanish.Day(ended)}, y el empleador paga hasta el {Spanish.Day(through)}.")
                : null,
        },
        new("SEP-028", Information, "WAC 192-190-045", Separated, null)
        {
            Name = new("Severance pay", "Indemnización por despido"),
            Ask = new(Party.Employer, new("Is this pay tied to days after the last one?", "¿Está este pago ligado a días después del último?")),
            Test = (facts, _) => facts.LastJob?.EmployerSays?.PaidSeverance == true
                ? new("The employer paid severance. It is not deducted.", "El empleador pagó una indemnización por despido. No se descuenta.")
                : null,
        },
        new("SEP-029", StopPayment, "RCW 50.20.066(3)", Separated, Party.Staff, "gross-misconduct")
        {
            Name = new("Employer reports a crime", "El empleador informa de un delito"),
            Ask = new(Party.Employer, new("Which court or office decided it?", "¿Qué tribunal u oficina lo decidió?")),
            Test = (facts, _) => facts.LastJob?.EmployerSays?.ReportsCrime == true
                ? new(
                    "The employer reports a conviction or an admission that is connected with the work. It has to be shown.",
                    "El empleador informa de una condena o una admisión relacionada con el trabajo. Hay que demostrarla.")
                : null,
        },
        new("SEP-030", StopPayment, "WAC 192-140-098", Today, Party.Staff, "identity")
        {
            Name = new("Employer doubts who filed", "El empleador duda de quién presentó la solicitud"),
            Ask = new(Party.Claimant, new("Did you file this claim yourself?", "¿Presentó usted mismo esta solicitud?")),
            Test = (facts, _) => facts.LastJob?.EmployerSays?.DoubtsFiler == true
                ? new("The employer says that its worker did not file this claim.", "El empleador dice que su trabajador no presentó esta solicitud.")
                : null,
        },
    ];

    private static Edit Says(string code, JobEnding ending, string issue, Sentence name, Sentence differs) =>
        new(code, StopPayment, "WAC 192-130-080", Separated, Party.Staff, issue)
        {
            Name = name,
            Ask = YourAccount,
            Test = (facts, _) => facts.LastJob is { Because: { } told, EmployerSays.Because: { } said } && said == ending && told != ending
                ? new(differs.En, differs.Es)
                : null,
        };
}
