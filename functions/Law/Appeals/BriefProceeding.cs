namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// Whether an appeal is decided in a brief adjudicative proceeding, on papers (WAC 192-04-145, effective December 10, 2022), and whether it stays
/// one. As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Notice: <see cref="HearingNotice"/>. Not decided here: conversion by the judge's own decision (4)(a)(iii); the record (3).
/// </remarks>
public sealed record BriefProceeding : Decision<BriefProceedingFacts>
{
    private const string Section = "WAC 192-04-145";

    private static readonly Conclusion Concluded = new(
        nameof(BriefProceeding),
        $"{Section}(1)(b)",
        new("The appeal is decided on papers, in a brief proceeding.", "La apelación se decide por escrito, en un procedimiento breve."),
        new("There is a regular hearing.", "Hay una audiencia ordinaria."),
        new("Whether there is a brief proceeding is open.", "No se sabe todavía si habrá un procedimiento breve."));

    private static readonly Limb Benefits = new(
        nameof(BriefProceedingFacts.ClaimForBenefits),
        $"{Section}(1)(b)(i)",
        new("The appeal is about a claim for benefits.", "La apelación trata de una solicitud de beneficios."),
        new("The appeal is not about a claim for benefits.", "La apelación no trata de una solicitud de beneficios."),
        new(Party.Staff, new("Is it about a claim for benefits?", "¿Trata de una solicitud de beneficios?")));

    private static readonly Limb Claimant = new(
        nameof(BriefProceedingFacts.FiledByClaimant),
        $"{Section}(1)(b)(ii)",
        new("The claimant appealed.", "La persona solicitante apeló."),
        new("It was not the claimant who appealed.", "No fue la persona solicitante quien apeló."),
        new(Party.Staff, new("Did the claimant appeal?", "¿Apeló la persona solicitante?")));

    private static readonly Limb Employer = new(
        nameof(BriefProceedingFacts.EmployerIsParty),
        $"{Section}(1)(b)(iii)",
        new("An employer takes part.", "Un empleador participa."),
        new("No employer takes part.", "Ningún empleador participa."),
        new(Party.Staff, new("Does an employer take part?", "¿Participa un empleador?")));

    private static readonly Limb Judge = new(
        nameof(BriefProceedingFacts.JudgeFindsItWarranted),
        $"{Section}(1)(b)(iv)",
        new("The judge finds it warranted.", "El juez lo considera justificado."),
        new("The judge does not find it warranted.", "El juez no lo considera justificado."),
        new(Party.Other, new("Is a brief proceeding warranted?", "¿Se justifica un procedimiento breve?")));

    /// <summary>True on papers, false in a hearing; null while the judge has not said.</summary>
    public required bool? Brief { get; init; }

    public static BriefProceeding For(BriefProceedingFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var whole = Finding.All(
            Concluded,
            Benefits.On(facts.ClaimForBenefits),
            Claimant.On(facts.FiledByClaimant),
            Employer.Not(facts.EmployerIsParty),
            Judge.On(facts.JudgeFindsItWarranted));
        reasons.Find(whole);
        var converted = facts.ConversionAsked is not null && Converted(facts, reasons);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Brief = converted ? false : whole.Answer,
            Findings = reasons.Findings,
        };
    }

    internal override BriefProceeding On(BriefProceedingFacts facts, LawEdition law) => For(facts, law);

    /// <summary>"Such a request shall be automatically granted."</summary>
    private static bool Converted(BriefProceedingFacts facts, Reasons reasons)
    {
        // Before the notice names a day, no request is late.
        var inTime = !(facts.ConversionAsked > facts.ConversionDeadline);
        string[] looked = [nameof(BriefProceedingFacts.ConversionAsked), nameof(BriefProceedingFacts.ConversionDeadline)];
        return reasons.Find("Conversion", inTime, $"{Section}(4)(a)", looked, () => inTime
            ? new("A regular hearing was asked for in time.", "Se pidió a tiempo una audiencia ordinaria.")
            : new("A regular hearing was not asked for in time.", "No se pidió a tiempo una audiencia ordinaria."));
    }
}
