namespace BenefitsFlow.Law.Weekly.SharedWork;

/// <summary>A shared work plan as an employer submits it (RCW 50.60.030; WAC 192-250-020). What is not known yet is null.</summary>
public sealed record SharedWorkPlanFacts
{
    /// <summary>The day on which the department received it, Pacific.</summary>
    public required DateOnly Received { get; init; }

    /// <summary>Employees of the employer.</summary>
    public required int Employees { get; init; }

    /// <summary>Employees whom the plan covers.</summary>
    public required int Covered { get; init; }

    /// <summary>Percent of usual weekly hours by which the least affected employee's hours fall.</summary>
    public required decimal LeastReduction { get; init; }

    /// <summary>Percent of usual weekly hours by which the most affected employee's hours fall.</summary>
    public required decimal MostReduction { get; init; }

    /// <summary>True when each affected employee is named, with Social Security number.</summary>
    public bool? NamesEmployees { get; init; }

    /// <summary>True when health benefits are certified to go on as before.</summary>
    public bool? KeepsHealthBenefits { get; init; }

    /// <summary>True when retirement benefits are certified to go on as before.</summary>
    public bool? KeepsRetirement { get; init; }

    /// <summary>True when paid vacation, holidays and sick leave are certified to go on as before.</summary>
    public bool? KeepsLeave { get; init; }

    /// <summary>True when the reduction stands in for layoffs that would have cut as many hours.</summary>
    public bool? InPlaceOfLayoffs { get; init; }

    /// <summary>True when each union whose agreement covers an affected employee approved in writing, or there is none.</summary>
    public bool? UnionsApprove { get; init; }

    /// <summary>True when it subsidizes a seasonal employer during the off season.</summary>
    public bool? SubsidizesOffSeason { get; init; }

    /// <summary>True when the employer agrees to furnish reports and open its records.</summary>
    public bool? AgreesToReport { get; init; }

    /// <summary>True when it estimates how many layoffs there would have been.</summary>
    public bool? EstimatesLayoffs { get; init; }

    /// <summary>True when it plans advance notice to employees, or says why that is not feasible.</summary>
    public bool? PlansNotice { get; init; }

    /// <summary>True when the employer attests that it is consistent with its duties under federal and state law.</summary>
    public bool? AttestsToLaw { get; init; }

    /// <summary>True when it is signed, gives the employer's department number, and names a representative.</summary>
    public bool? IsComplete { get; init; }
}
