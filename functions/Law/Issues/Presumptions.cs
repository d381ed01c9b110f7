namespace BenefitsFlow.Law.Issues;

/// <summary>
/// What is presumed when a claimant does not answer: chapter 192-140 WAC as data, in its text of August 2025. As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Not decided here: missed reemployment services (WAC 192-140-090), which are no presumption. The texts before each row's first day were not
/// read. When the denial of WAC 192-140-098(3) ends is not in its text; the general rule's end is taken.
/// </remarks>
public static class Presumptions
{
    private static readonly DateOnly In2010 = new(2010, 6, 12);
    private static readonly DateOnly In2016 = new(2016, 11, 14);

    /// <summary>In the order of the chapter.</summary>
    public static IReadOnlyList<Presumption> All { get; } =
    [
        new(SilentOn.ReportingInPerson, "WAC 192-140-030", "RCW 50.20.010(1)(a)", Lasting.ThoseWeeks, In2016, new(
            "You are presumed to have had no good cause for not reporting in person.",
            "Se presume que usted no tuvo causa justificada para no presentarse en persona.")),
        new(SilentOn.AnythingElse, "WAC 192-140-035", null, Lasting.UntilAnsweredOrMoot, new(2024, 11, 7), new(
            "You are presumed to be disqualified or not eligible.",
            "Se presume que usted está descalificado o no tiene derecho.")),
        new(SilentOn.EmploymentDetails, "WAC 192-140-040", "RCW 50.04.310", Lasting.UntilAnswered, In2016, new(
            "You are presumed not to be unemployed.",
            "Se presume que usted no está desempleado.")),
        new(SilentOn.RefusedWork, "WAC 192-140-045", "RCW 50.20.080", Lasting.SevenWeeksAndEarnings, In2010, new(
            "You are presumed to have refused suitable work without good cause.",
            "Se presume que usted rechazó un trabajo adecuado sin causa justificada.")),
        new(SilentOn.WorkNotAppliedFor, "WAC 192-140-050", "RCW 50.20.080", Lasting.SevenWeeksAndEarnings, In2010, new(
            "You are presumed not to have applied for suitable work, without good cause.",
            "Se presume que usted no solicitó un trabajo adecuado, sin causa justificada.")),
        new(SilentOn.LaborDispute, "WAC 192-140-055", "RCW 50.20.090", Lasting.UntilAnswered, In2010, new(
            "You are presumed to be unemployed because of a labor dispute in which you take part or have a direct interest.",
            "Se presume que usted está desempleado por un conflicto laboral en el que participa o tiene interés directo.")),
        new(SilentOn.Availability, "WAC 192-140-070(1)", "RCW 50.20.010(1)(c)", Lasting.ThoseWeeks, In2016, new(
            "You are presumed not to have been able or available for work.",
            "Se presume que usted no podía o no estaba disponible para trabajar.")),
        new(SilentOn.ContinuingUnavailability, "WAC 192-140-070(2)", "RCW 50.20.010(1)(c)", Lasting.WhileItLasts, In2016, new(
            "You are presumed not to be able or available for work.",
            "Se presume que usted no puede o no está disponible para trabajar.")),
        new(SilentOn.JobSearch, "WAC 192-140-075", "RCW 50.20.010(1)(c)", Lasting.ThoseWeeks, In2016, new(
            "You are presumed not to have looked for work.",
            "Se presume que usted no buscó trabajo.")),
        new(SilentOn.JobSearchDirective, "WAC 192-140-080", "RCW 50.20.240", Lasting.ThoseWeeks, In2016, new(
            "You are presumed not to have looked for work as directed.",
            "Se presume que usted no buscó trabajo como se le indicó.")),
        new(SilentOn.LateClaim, "WAC 192-140-085", "RCW 50.20.010(1)(b)", Lasting.ThoseWeeks, In2016, new(
            "You are presumed to have had no good cause for claiming late.",
            "Se presume que usted no tuvo causa justificada para reclamar tarde.")),
        new(SilentOn.Imposter, "WAC 192-140-098(3)", null, Lasting.UntilAnsweredOrMoot, new(2022, 7, 3), new(
            "You are found not eligible, because it was not shown that no imposter filed the claim.",
            "Se determina que usted no tiene derecho, porque no se demostró que ningún impostor presentara la solicitud.")),
        new(SilentOn.DischargeByUnknownEmployer, "WAC 192-140-100(1)(a)", "RCW 50.20.066", Lasting.TenWeeksAndEarnings, In2016, new(
            "You are presumed to have been discharged for misconduct connected with your work.",
            "Se presume que usted fue despedido por mala conducta relacionada con su trabajo.")),
        new(SilentOn.DischargeByKnownEmployer, "WAC 192-140-100(1)(b)", null, Lasting.Nothing, In2016, new(
            "Nothing is presumed: benefits are denied only if the evidence shows misconduct.",
            "No se presume nada: los beneficios se niegan solo si las pruebas muestran mala conducta.")),
        new(SilentOn.Quit, "WAC 192-140-105", "RCW 50.20.050", Lasting.SevenWeeksAndEarnings, In2010, new(
            "You are presumed to have quit work without good cause.",
            "Se presume que usted dejó el trabajo sin causa justificada.")) { UnlessShownOtherwise = true },
        new(SilentOn.School, "WAC 192-140-120", "RCW 50.20.095", Lasting.UntilAnswered, In2016, new(
            "You are presumed to be registered for 12 or more credit hours and not available for work.",
            "Se presume que usted está inscrito en 12 o más horas de crédito y no está disponible para trabajar.")),
        new(SilentOn.PaidTimeOff, "WAC 192-140-130", "RCW 50.04.310", Lasting.ThoseWeeks, In2016, new(
            "You are presumed not to have been unemployed.",
            "Se presume que usted no estaba desempleado.")),
        new(SilentOn.Sports, "WAC 192-140-135", "RCW 50.20.113", Lasting.BetweenSeasonsOrTerms, In2010, new(
            "You are presumed to have reasonable assurance of the same work in the next season.",
            "Se presume que usted tiene una garantía razonable del mismo trabajo en la próxima temporada.")),
        new(SilentOn.SchoolEmployment, "WAC 192-140-140", "RCW 50.44.050", Lasting.BetweenSeasonsOrTerms, In2016, new(
            "You are presumed to have reasonable assurance of work after the school break.",
            "Se presume que usted tiene una garantía razonable de trabajo después del receso escolar.")),
        new(SilentOn.RetirementPay, "WAC 192-140-145", "RCW 50.04.323", Lasting.UntilAnswered, In2016, new(
            "You are presumed to receive retirement pay of more than your weekly benefit amount, paid for by the employer alone.",
            "Se presume que usted recibe una pensión mayor que su cantidad de beneficio semanal, pagada solo por el empleador.")),
        new(SilentOn.CertifiedUnavailable, "WAC 192-140-200", "RCW 50.20.010(1)(c)", Lasting.ThoseWeeks, new(2022, 1, 2), new(
            "Your weekly claim itself shows that you were not able or available for work.",
            "Su solicitud semanal misma muestra que usted no podía o no estaba disponible para trabajar.")) { NeedsRequest = false },
        new(SilentOn.ReportedFullTimeWork, "WAC 192-140-210", "RCW 50.04.310", Lasting.ThoseWeeks, In2016, new(
            "Your weekly claim itself shows full-time work, so you are not unemployed.",
            "Su solicitud semanal misma muestra trabajo a tiempo completo, así que usted no está desempleado.")) { NeedsRequest = false },
        new(SilentOn.CorporateOffice, "WAC 192-140-220", "RCW 50.04.310", Lasting.UntilAnswered, In2016, new(
            "You are presumed not to be unemployed.",
            "Se presume que usted no está desempleado.")),
    ];

    /// <summary>The presumption on one subject.</summary>
    /// <param name="subject">What was asked.</param>
    /// <param name="asked">The day on which the request was sent, or the weekly claim was filed.</param>
    /// <exception cref="NoParameter">When the text of that day is not on record: a person has to decide, nothing is denied.</exception>
    public static Presumption Of(SilentOn subject, DateOnly asked)
    {
        var presumption = All.Single(row => row.On == subject);
        return asked >= presumption.From ? presumption : throw new NoParameter(presumption.Cite, asked, presumption.From);
    }
}
