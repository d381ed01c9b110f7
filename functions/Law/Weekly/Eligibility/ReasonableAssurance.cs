namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>A contract or reasonable assurance of work at a school (RCW 50.44.053; WAC 192-210-015). As read on 2026-11-23.</summary>
/// <remarks>
/// Tenure is assurance once the three prerequisites are met: the statute calls them prerequisites of every assurance. Not decided here: the
/// factors for substitute teachers (WAC 192-210-050).
/// </remarks>
internal static class ReasonableAssurance
{
    private static readonly Parameter<int> Least = Parameter.Load<int>("Weekly/Eligibility/school-employee-pay");

    private static readonly Conclusion Concluded = new(
        nameof(ReasonableAssurance),
        "RCW 50.44.053",
        new("There is a contract or reasonable assurance of work.", "Hay un contrato o una garantía razonable de trabajo."),
        new("There is no contract and no reasonable assurance of work.", "No hay contrato ni garantía razonable de trabajo."),
        new(
            "Whether there is a contract or reasonable assurance of work is open.",
            "No se sabe todavía si hay un contrato o una garantía razonable de trabajo."));

    private static readonly Conclusion Kinds = new(
        "Assurance",
        "RCW 50.44.053(3)",
        new("The offer is firm enough.", "La oferta es suficientemente firme."),
        new("The offer is not firm enough.", "La oferta no es suficientemente firme."),
        new("Whether the offer is firm enough is open.", "No se sabe todavía si la oferta es suficientemente firme."));

    private static readonly Conclusion Probable = new(
        "HighlyProbable",
        "WAC 192-210-015(4)(a)",
        new("It is highly probable that there will be a job.", "Es muy probable que haya un empleo."),
        new(
            "It is not highly probable that there will be a job, or the school itself can still decide it.",
            "No es muy probable que haya un empleo, o la propia escuela todavía puede decidirlo."),
        new("Whether it is highly probable that there will be a job is open.", "No se sabe todavía si es muy probable que haya un empleo."));

    private static readonly Limb Offer = Of(nameof(SchoolWorkFacts.OfferWithAuthority), "RCW 50.44.053(1)(a)",
        "You were offered work by a person with authority to do so.", "Una persona con autoridad para hacerlo le ofreció trabajo.",
        "Nobody with authority to do so offered you work.", "Nadie con autoridad para hacerlo le ofreció trabajo.",
        "Who offered this person work for the next term, and when?", "¿Quién ofreció trabajo a esta persona para el próximo período, y cuándo?");

    private static readonly Limb Capacity = Of(nameof(SchoolWorkFacts.SameCapacity), "RCW 50.44.053(1)(b)",
        "The work offered is in the same capacity.", "El trabajo ofrecido es en la misma capacidad.",
        "The work offered is in another capacity.", "El trabajo ofrecido es en otra capacidad.",
        "Is the work offered in the same capacity as before?", "¿Es el trabajo ofrecido en la misma capacidad que antes?");

    private static readonly Limb Contract = Of(nameof(SchoolWorkFacts.YearContract), "RCW 50.44.053(2)",
        "You have a contract for the whole year without contingencies.", "Usted tiene un contrato para todo el año sin contingencias.",
        "You have no contract for the whole year without contingencies.", "Usted no tiene un contrato para todo el año sin contingencias.",
        "Does this person have an enforceable contract for the whole year, without contingencies?",
        "¿Tiene esta persona un contrato exigible para todo el año, sin contingencias?");

    private static readonly Limb Contingent = Of(nameof(SchoolWorkFacts.ContingencyOfSchool), "RCW 50.44.053(3)(a)",
        "The school itself can still decide whether there will be a job.", "La propia escuela todavía puede decidir si habrá un empleo.",
        "Nothing that the school itself decides stands in the way of the job.", "Nada que la propia escuela decida impide el empleo.",
        "Does the offer depend on programming, funds, final offerings or facilities?",
        "¿Depende la oferta de la programación, los fondos, los cursos finales o las instalaciones?");

    private static readonly Limb Likely = Of(nameof(SchoolWorkFacts.JobHighlyProbable), "RCW 50.44.053(3)(c)",
        "All in all, a job is highly probable.", "En conjunto, un empleo es muy probable.",
        "All in all, a job is not highly probable.", "En conjunto, un empleo no es muy probable.",
        "What makes it highly probable that there will be a job: enrollment, funds, seniority, earlier offers?",
        "¿Qué hace muy probable que haya un empleo: matrícula, fondos, antigüedad, ofertas anteriores?");

    private static readonly Measure Pay = new(
        nameof(SchoolWorkFacts.PayOffered),
        "RCW 50.44.053(1)(c)",
        new(Party.Employer, new(
            "How much did this person earn in the term before, and how much is offered for the next?",
            "¿Cuánto ganó esta persona en el período anterior y cuánto se ofrece para el próximo?")));

    public static Finding For(Week week, SchoolWorkFacts work, LawEdition law) => Finding.All(
        Concluded, Offer.On(work.OfferWithAuthority), Capacity.On(work.SameCapacity), EnoughPay(week, work, law), Finding.Any(Kinds, Grounds(work)));

    private static Finding[] Grounds(SchoolWorkFacts work) =>
    [
        .. work.Professional ? new[] { Contract.On(work.YearContract) } : [],
        .. Recorded.When(work.Tenured, nameof(work.Tenured), "RCW 50.44.053(4)", "You have tenure or are on the way to it.",
            "Usted tiene titularidad o está en camino a ella."),
        Finding.All(Probable, Contingent.Not(work.ContingencyOfSchool), Likely.On(work.JobHighlyProbable)),
    ];

    private static Finding EnoughPay(Week week, SchoolWorkFacts work, LawEdition law)
    {
        if (work is not { PayBefore: { } before, PayOffered: { } offered })
            return Pay.Unknown;
        var percent = Least.On(week.Sunday, law);
        return Pay.On(100 * offered >= percent.Value * before, () => new(
            $"You earned {Dollars.Exact(before)} and are offered {Dollars.Exact(offered)}. It has to be at least {percent.Value}%.",
            $"Usted ganó {Dollars.Exact(before)} y se le ofrecen {Dollars.Exact(offered)}. Tiene que ser al menos el {percent.Value}%.",
            $"{Dollars.Exact(offered)} ≥ {percent.Value}% × {Dollars.Exact(before)}"), percent.Used);
    }

    private static Limb Of(string fact, string cite, string yes, string yesEs, string no, string noEs, string ask, string askEs) =>
        new(fact, cite, new(yes, yesEs), new(no, noEs), new(Party.Employer, new(ask, askEs)));
}
