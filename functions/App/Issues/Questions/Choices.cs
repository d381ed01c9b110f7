using BenefitsFlow.Law.Separation.Discharges;
using BenefitsFlow.Law.Separation.LabourDisputes;
using BenefitsFlow.Law.Separation.Purges;
using BenefitsFlow.Law.Separation.Quits;
using BenefitsFlow.Law.Separation.Refusals;
using BenefitsFlow.Law.Weekly.Eligibility;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>What a party may choose where the law's fact is one of several kinds, in plain words.</summary>
internal static class Choices
{
    private static readonly Dictionary<Type, IReadOnlyList<OfferedAnswer>> All = new()
    {
        [typeof(Relative)] =
        [
            Of(Relative.Spouse, "My husband or wife", "Mi esposo o esposa"),
            Of(Relative.DomesticPartner, "My registered domestic partner", "Mi pareja de hecho registrada"),
            Of(Relative.Child, "My child, or my partner's child", "Mi hijo o hija, o de mi pareja"),
            Of(Relative.UnbornChild, "A child not born yet", "Un hijo por nacer"),
            Of(Relative.Stepchild, "My stepchild", "Mi hijastro o hijastra"),
            Of(Relative.FosterChild, "My foster child", "Un niño en acogida conmigo"),
            Of(Relative.ChildsSpouse, "The husband or wife of my child", "El esposo o la esposa de mi hijo o hija"),
            Of(Relative.ChildRaised, "A child whom I raise as a parent", "Un niño a quien crío como padre o madre"),
            Of(Relative.Grandchild, "My grandchild", "Mi nieto o nieta"),
            Of(Relative.Grandparent, "My grandparent", "Mi abuelo o abuela"),
            Of(Relative.Parent, "My parent", "Mi padre o madre"),
            Of(Relative.ParentWhoRaised, "A person who raised me as a parent", "Una persona que me crió como padre o madre"),
            Of(Relative.SpousesParent, "A parent of my spouse or partner", "El padre o la madre de mi cónyuge o pareja"),
            Of(Relative.Sibling, "My brother or sister", "Mi hermano o hermana"),
            Of(Relative.SpousesSibling, "A brother or sister of my spouse or partner", "Un hermano o hermana de mi cónyuge o pareja"),
            Of(Relative.RelativeInHousehold, "Another relative who lives with me", "Otro familiar que vive conmigo"),
            Of(Relative.RelativeCaredForInHome, "Another relative in my home whom I care for", "Otro familiar en mi casa a quien cuido"),
            Of(Relative.CaredForInHome, "Somebody else in my home whom I care for", "Otra persona en mi casa a quien cuido"),
            Of(Relative.DependsOnCare, "Somebody elsewhere who depends on my care", "Otra persona que depende de mi cuidado"),
            Of(Relative.Housemate, "Somebody who only lives in my home", "Alguien que solo vive en mi casa"),
            Of(Relative.Other, "Nobody of these", "Ninguna de estas personas"),
        ],
        [typeof(AfterLeave)] =
        [
            Of(AfterLeave.StillOnLeave, "The leave has not ended yet", "La licencia no ha terminado todavía"),
            Of(AfterLeave.DidNotReturn, "The worker did not come back to work", "La persona no volvió al trabajo"),
            Of(AfterLeave.NoJobAvailable, "The worker asked to come back, and there was no job", "La persona pidió volver, y no había trabajo"),
            Of(AfterLeave.NotLetBack, "The employer did not let the worker come back", "El empleador no dejó volver a la persona"),
        ],
        [typeof(AdmittedTo)] =
        [
            Of(AdmittedTo.NoOne, "To nobody", "Ante nadie"),
            Of(AdmittedTo.Court, "To a court", "Ante un tribunal"),
            Of(AdmittedTo.Prosecutor, "To a prosecutor", "Ante un fiscal"),
            Of(AdmittedTo.Police, "To the police", "Ante la policía"),
            Of(AdmittedTo.AdministrativeLawJudge, "To an administrative law judge", "Ante un juez administrativo"),
            Of(AdmittedTo.ProfessionalBody, "To a licensing or professional body", "Ante un organismo profesional o de licencias"),
            Of(AdmittedTo.OtherDisciplinaryBody, "To another body that can discipline", "Ante otro organismo que puede sancionar"),
            Of(AdmittedTo.Employer, "To us, the employer", "Ante nosotros, el empleador"),
            Of(AdmittedTo.Agency, "To this agency", "Ante esta agencia"),
        ],
        [typeof(DisputeKind)] =
        [
            Of(DisputeKind.Strike, "Workers stopped work (a strike)", "Los trabajadores pararon el trabajo (una huelga)"),
            Of(DisputeKind.Lockout, "The employer stopped work (a lockout)", "El empleador paró el trabajo (un cierre patronal)"),
        ],
        [typeof(RefusalKind)] =
        [
            Of(RefusalKind.Accept, "An employer offered work", "Un empleador ofreció trabajo"),
            Of(RefusalKind.Apply, "This agency told me to apply for work", "Esta agencia me indicó que solicitara un trabajo"),
            Of(RefusalKind.ReturnToSelfEmployment, "This agency told me to go back to my own business", "Esta agencia me indicó que volviera a mi propio negocio"),
        ],
        [typeof(WorkStatus)] =
        [
            Of(WorkStatus.Citizen, "I am a citizen or national of the United States", "Soy ciudadano o nacional de los Estados Unidos"),
            Of(WorkStatus.PermanentResident, "I am a permanent resident", "Soy residente permanente"),
            Of(WorkStatus.PresentForTheWork, "I am allowed to be here for the work", "Tengo permiso para estar aquí por el trabajo"),
            Of(WorkStatus.UnderColorOfLaw, "I live here with the government's knowledge, or on parole", "Vivo aquí con conocimiento del gobierno, o con permiso humanitario"),
            Of(WorkStatus.DeferredAction, "I have deferred action and a work permit", "Tengo acción diferida y un permiso de trabajo"),
            Of(WorkStatus.None, "None of these", "Nada de esto"),
        ],
        [typeof(WorkDocument)] =
        [
            Of(WorkDocument.I327, "Reentry permit (I-327)", "Permiso de reingreso (I-327)"),
            Of(WorkDocument.I551, "Permanent resident card (I-551)", "Tarjeta de residente permanente (I-551)"),
            Of(WorkDocument.I571, "Refugee travel document (I-571)", "Documento de viaje de refugiado (I-571)"),
            Of(WorkDocument.I766, "Work permit card (I-766)", "Tarjeta de permiso de trabajo (I-766)"),
            Of(WorkDocument.Other, "Another document", "Otro documento"),
        ],
        [typeof(WorkCoverage)] =
        [
            Of(WorkCoverage.Washington, "A job in Washington covered by unemployment insurance", "Un empleo en Washington cubierto por el seguro de desempleo"),
            Of(WorkCoverage.OtherState, "A job covered in another state", "Un empleo cubierto en otro estado"),
            Of(WorkCoverage.Federal, "A federal job", "Un empleo federal"),
            Of(WorkCoverage.NotCovered, "A job that is not covered", "Un empleo que no está cubierto"),
            Of(WorkCoverage.SelfEmployment, "My own business", "Mi propio negocio"),
            Of(WorkCoverage.AmeriCorpsStipend, "AmeriCorps", "AmeriCorps"),
            Of(WorkCoverage.BackPay, "Back pay or a settlement for an earlier time", "Pago retroactivo o un arreglo por un tiempo anterior"),
        ],
        [typeof(PayKind)] = PayChoices.All,
        [typeof(PensionKind)] =
        [
            Of(PensionKind.Periodic, "A pension paid from time to time", "Una pensión que se paga cada cierto tiempo"),
            Of(PensionKind.SocialSecurity, "Social Security", "Seguro Social"),
            Of(PensionKind.LumpSum, "A pension paid all at once", "Una pensión pagada de una sola vez"),
            Of(PensionKind.DisabilityPercentage, "A disability pension set by a percentage", "Una pensión por discapacidad fijada por porcentaje"),
        ],
    };

    /// <summary>Null when a party cannot choose.</summary>
    public static IReadOnlyList<OfferedAnswer>? Of(Type type) => All.GetValueOrDefault(type);

    public static OfferedAnswer Of(Enum value, string en, string es) => new(value.ToString(), new(en, es));
}
