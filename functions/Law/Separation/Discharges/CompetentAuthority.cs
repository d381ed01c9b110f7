namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>Who counts as a "competent authority" for an admission (WAC 192-150-220(1)(d), (e)). As read on 2026-11-23.</summary>
internal static class CompetentAuthority
{
    private static readonly Question ToWhom = new(Party.Employer, new(
        "To whom did the worker admit it: a court, prosecutor, police, judge, professional body or other disciplinary body, or only to you?",
        "¿Ante quién lo admitió esta persona: un tribunal, fiscal, policía, juez, colegio profesional u otro órgano disciplinario, " +
        "o solo ante usted?"));

    public static Finding For(AdmittedTo? to)
    {
        var (met, cite) = to switch
        {
            AdmittedTo.Court or AdmittedTo.Prosecutor or AdmittedTo.Police => (true, "WAC 192-150-220(1)(d)(i)"),
            AdmittedTo.AdministrativeLawJudge => (true, "WAC 192-150-220(1)(d)(ii)"),
            AdmittedTo.ProfessionalBody => (true, "WAC 192-150-220(1)(d)(iii)"),
            AdmittedTo.OtherDisciplinaryBody => (true, "WAC 192-150-220(1)(d)(iv)"),
            AdmittedTo.Employer or AdmittedTo.Agency => (false, "WAC 192-150-220(1)(e)"),
            _ => (false, "WAC 192-150-220(1)(d)"),
        };
        return new(met, cite, Words(to, met))
        {
            Rule = nameof(CompetentAuthority),
            Facts = ["CriminalAct.AdmittedTo"],
            Open = to is null,
            Question = to is null ? ToWhom : null,
        };
    }

    private static Sentence Words(AdmittedTo? to, bool met) => (to, met) switch
    {
        (null, _) => ToWhom.Unanswered,
        (_, true) => new("You admitted it to an authority that counts.", "Usted lo admitió ante una autoridad que cuenta."),
        (AdmittedTo.NoOne, _) => new("You did not admit it.", "Usted no lo admitió."),
        _ => new("An admission to your employer or to this agency does not count.", "Una admisión ante su empleador o ante esta agencia no cuenta."),
    };
}
