namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>To whom somebody admitted a criminal act (WAC 192-150-220(1)(d), (e)).</summary>
public enum AdmittedTo
{
    /// <summary>Nobody.</summary>
    NoOne,

    /// <summary>A court, magistrate or court commissioner.</summary>
    Court,

    /// <summary>A prosecuting attorney.</summary>
    Prosecutor,

    /// <summary>A law enforcement agency.</summary>
    Police,

    /// <summary>An administrative law judge.</summary>
    AdministrativeLawJudge,

    /// <summary>A regulatory agency or professional association charged by law with standards or codes of conduct.</summary>
    ProfessionalBody,

    /// <summary>Another person or body, not the employer, with authority to discipline.</summary>
    OtherDisciplinaryBody,

    /// <summary>The employer: does not count.</summary>
    Employer,

    /// <summary>An employee of the agency: does not count.</summary>
    Agency,
}
