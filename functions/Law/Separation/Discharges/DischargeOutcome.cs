namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>What a discharge or suspension came to.</summary>
public enum DischargeOutcome
{
    /// <summary>Something has to be answered or judged first.</summary>
    Open,

    /// <summary>Benefits are not denied for it.</summary>
    NotMisconduct,

    /// <summary>Benefits are denied (RCW 50.20.066(1)).</summary>
    Misconduct,

    /// <summary>Benefits are denied and wage credits are cancelled (RCW 50.20.066(2)).</summary>
    GrossMisconduct,
}
