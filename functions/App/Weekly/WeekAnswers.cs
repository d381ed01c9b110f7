using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.App.Weekly;

/// <summary>What a claimant certified about one week.</summary>
/// <param name="HoursAvailable">Hours in the week for which the claimant was available, 0 to 168.</param>
/// <param name="GrossEarnings">Dollars earned in the week before tax; zero when there was no work.</param>
/// <param name="HoursWorked">Zero when there was no work.</param>
/// <param name="JobSearchActivities">Employer contacts and approved activities.</param>
/// <param name="OtherPay">Dollars of pay for the week that is neither wages nor of a kind in <paramref name="Pay"/>; zero when none.</param>
/// <param name="Pay">Other pay by its kind; null when there was none.</param>
/// <param name="RefusedWork">Turned down work, or a direction to apply for it.</param>
/// <param name="Away">Away from the area where work is sought.</param>
/// <param name="JobEnded">A job ended in the week.</param>
public sealed record WeekAnswers(
    bool AbleAndAvailable,
    decimal HoursAvailable,
    bool Worked,
    decimal GrossEarnings,
    decimal HoursWorked,
    int JobSearchActivities,
    decimal OtherPay,
    bool InSchool,
    PayTold? Pay = null,
    bool RefusedWork = false,
    bool Away = false,
    bool JobEnded = false);

/// <summary>Pay of a week other than wages, by kind: dollars and cents before taxes, zero when none.</summary>
public sealed record PayTold
{
    public decimal Vacation { get; init; }

    public decimal Holiday { get; init; }

    public decimal SickLeave { get; init; }

    public decimal InLieuOfNotice { get; init; }

    public decimal Severance { get; init; }

    public decimal BackPay { get; init; }

    /// <summary>What was left after the costs of the business.</summary>
    public decimal SelfEmployment { get; init; }

    /// <summary>One payment of it.</summary>
    public decimal Pension { get; init; }

    /// <summary>Retirement pay in one sum.</summary>
    public decimal LumpSum { get; init; }

    /// <summary>Days of the week, 0 to 7, for which workers' compensation pays.</summary>
    public int TimeLossDays { get; init; }

    /// <summary>What was told of a kind; zero of one that is not asked about.</summary>
    public decimal Of(PayKind kind) => kind switch
    {
        PayKind.Vacation => Vacation,
        PayKind.Holiday => Holiday,
        PayKind.SickLeave => SickLeave,
        PayKind.InLieuOfNotice => InLieuOfNotice,
        PayKind.Severance => Severance,
        PayKind.BackPay => BackPay,
        PayKind.SelfEmployment => SelfEmployment,
        _ => 0,
    };

    /// <summary>The kinds that the arithmetic of a week knows as pay; a pension is none.</summary>
    internal static IReadOnlyList<PayKind> Kinds { get; } =
    [
        PayKind.Vacation, PayKind.Holiday, PayKind.SickLeave, PayKind.InLieuOfNotice, PayKind.Severance, PayKind.BackPay, PayKind.SelfEmployment,
    ];
}
