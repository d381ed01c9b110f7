using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>Occupations, places and ties for which the law asks something more of an applicant.</summary>
internal static class ApplicantStatusEdits
{
    public static IReadOnlyList<Edit> All { get; } =
    [
        new("APP-031", StopPayment, "RCW 50.04.310(2)", Applied, Party.Staff, "corporate-officer")
        {
            Name = new("Corporate officer or an officer's family", "Directivo de una corporación o su familia"),
            Ask = new(Party.Claimant, new(
                "Has the corporation been dissolved, or have you resigned from it for good?",
                "¿Se disolvió la corporación, o renunció usted a ella de forma permanente?")),
            Test = (facts, _) => facts.Application?.CorporateOfficer == true
                ? new(
                    "The application tells of an office or an ownership in a corporation, which bears on whether somebody is unemployed.",
                    "La solicitud habla de un cargo o una propiedad en una corporación, que cuenta para saber si alguien está desempleado.")
                : null,
        },
        new("APP-032", StopPayment, "RCW 50.44.050", Applied, Party.Staff, "reasonable-assurance")
        {
            Name = new("School employee", "Empleado de una escuela"),
            Ask = new(Party.Other, new(
                "Have you offered this person work for the next term?",
                "¿Le ha ofrecido usted a esta persona trabajo para el próximo período escolar?")),
            Test = (facts, _) => facts.Application?.SchoolEmployee == true
                ? new(
                    "The application tells of work for a school in the base year. Between terms the law asks whether the work goes on.",
                    "La solicitud habla de trabajo para una escuela en el año base. Entre períodos la ley pregunta si el trabajo continúa.")
                : null,
        },
        new("APP-033", StopPayment, "RCW 50.20.066(4)", Applied, Party.Staff, "gross-misconduct")
        {
            Name = new("Crime connected with work", "Delito relacionado con el trabajo"),
            Ask = new(Party.Claimant, new("Which court or office decided it?", "¿Qué tribunal u oficina lo decidió?")),
            Test = (facts, _) => facts.Application?.CrimeConnectedWithWork == true
                ? new(
                    "The application tells of a conviction or an admission that is connected with work.",
                    "La solicitud habla de una condena o una admisión relacionada con el trabajo.")
                : null,
        },
        new("APP-034", StopPayment, "WAC 192-170-010", Applied, Party.Staff, "able-and-available")
        {
            Name = new("Lives outside the United States", "Vive fuera de los Estados Unidos"),
            Ask = new(Party.Claimant, new("May you work in the country where you live?", "¿Puede usted trabajar legalmente en el país donde vive?")),
            Test = (facts, _) => facts.Application?.LivesAbroad == true
                ? new(
                    "The address is outside the United States. The law then asks where the claimant may work and can start at once.",
                    "La dirección está fuera de los Estados Unidos. La ley pregunta entonces dónde la persona puede trabajar y comenzar enseguida.")
                : null,
        },
        new("APP-035", Information, "WAC 192-210-110", Applied, Party.Other)
        {
            Name = new("Union dispatch not approved", "Envío del sindicato no aprobado"),
            Ask = new(Party.Claimant, new(
                "Does your union let you look for work by yourself?",
                "¿Le permite su sindicato buscar trabajo por su cuenta?")),
            Test = (facts, _) => facts.Application is { UnionReferral: true, UnionApproved: false }
                ? new(
                    "The claimant finds work through a union whose dispatch is not approved in place of a job search.",
                    "La persona encuentra trabajo por un sindicato cuyo envío no está aprobado en lugar de buscar trabajo.")
                : null,
        },
        new("APP-036", Information, "RCW 50.40.050", Applied, Party.Other)
        {
            Name = new("Child support", "Manutención de menores"),
            Ask = new(Party.Other, new(
                "Which amount is to be withheld from each week?",
                "¿Qué cantidad se debe retener de cada semana?")),
            Test = (facts, _) => facts.Application?.OwesChildSupport == true
                ? new(
                    "The application tells of child support that is owed. The support agency is told of the claim.",
                    "La solicitud habla de manutención de menores que se debe. Se informa de la solicitud a la agencia de manutención.")
                : null,
        },
    ];
}
