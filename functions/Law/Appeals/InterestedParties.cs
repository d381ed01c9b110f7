namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// Who takes part in an appeal (WAC 192-04-040; of overpayments 192-220-060(2)): the department always; the claimant in a benefit case; an
/// employer by its tie to the case. As read on 2026-11-23.
/// </summary>
/// <remarks>Asked once for each employer. Not decided here: who is aggrieved and so can appeal (WAC 192-04-063).</remarks>
public sealed record InterestedParties : Decision<InterestedPartiesFacts>
{
    private const string Benefits = "WAC 192-04-040(1)";

    public required bool Claimant { get; init; }

    public required bool Employer { get; init; }

    public static InterestedParties For(InterestedPartiesFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        reasons.Find("Department", true, "WAC 192-04-040", [], () => new("The department takes part.", "El departamento participa."));
        string[] looked = [nameof(InterestedPartiesFacts.TaxCase)];
        var claimant = reasons.Find("Claimant", !facts.TaxCase, $"{Benefits}(a)", looked, () => facts.TaxCase
            ? new("No claimant takes part in a tax case.", "Ninguna persona solicitante participa en un caso de impuestos.")
            : new("The claimant takes part.", "La persona solicitante participa."));
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Claimant = claimant,
            Employer = facts.TaxCase ? Taxed(facts, reasons) : Noticed(facts, reasons) | (facts.Overpayment && Overpaid(facts, reasons)),
            Findings = reasons.Findings,
        };
    }

    internal override InterestedParties On(InterestedPartiesFacts facts, LawEdition law) => For(facts, law);

    private static bool Taxed(InterestedPartiesFacts facts, Reasons reasons) =>
        Found(facts.EmployerTaxAffected, "WAC 192-04-040(2)", nameof(InterestedPartiesFacts.EmployerTaxAffected), reasons, new(
            "its contributions, charges or rate are affected", "sus contribuciones, cargos o tasa se ven afectados"));

    private static bool Noticed(InterestedPartiesFacts facts, Reasons reasons) =>
        Found(facts.EmployerEntitledToNotice, $"{Benefits}(b)", nameof(InterestedPartiesFacts.EmployerEntitledToNotice), reasons, new(
            "it had to be given notice of the claim", "se le tenía que avisar de la solicitud"));

    private static bool Overpaid(InterestedPartiesFacts facts, Reasons reasons) =>
        Found(
            facts.EmployerInformedOfOverpayment,
            "WAC 192-220-060(2)(a)",
            nameof(InterestedPartiesFacts.EmployerInformedOfOverpayment),
            reasons,
            new("what it told led to the overpayment", "lo que informó llevó al sobrepago"))
        | Found(
            facts is { EmployerReimburses: true, WaiverAllowed: true },
            "WAC 192-220-060(2)(b)",
            nameof(InterestedPartiesFacts.EmployerReimburses),
            reasons,
            new("it reimburses benefits and their recovery is waived", "reembolsa los beneficios y se dispensa su recuperación"));

    private static bool Found(bool met, string cite, string fact, Reasons reasons, Words tie) => reasons.Find(
        "Employer", met, cite, [fact], () => met
            ? new($"The employer takes part, because {tie.En}.", $"El empleador participa, porque {tie.Es}.")
            : new($"It cannot be said of the employer that {tie.En}.", $"Del empleador no se puede decir que {tie.Es}."));
}
