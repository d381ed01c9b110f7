namespace BenefitsFlow.Law.Separation.Notices;

/// <summary>
/// A separation that may still deny benefits: "less than ten weeks since the job separation or … not earned at least ten times his or her weekly
/// benefit amount since" (WAC 192-130-060(1)(b)). As read on 2026-11-23.
/// </summary>
internal static class UnpurgedSeparation
{
    private static readonly Parameter<int> Weeks = Parameter.Load<int>("Separation/notice-weeks");
    private static readonly Parameter<int> Multiple = Parameter.Load<int>("Separation/notice-multiple");

    public static bool For(Job job, NoticeFacts facts, Reasons reasons)
    {
        var (weeks, multiple) = (reasons.Take(Weeks, facts.Applied), reasons.Take(Multiple, facts.Applied));
        var (days, needed) = (facts.Applied.DayNumber - job.Separated.DayNumber, multiple * facts.WeeklyBenefitAmount);
        return reasons.Find(
            nameof(UnpurgedSeparation), days < 7 * weeks || job.EarnedSince < needed, "WAC 192-130-060(1)(b)", [nameof(NoticeFacts.Jobs)], () => new(
                $"The job that ended on {English.Day(job.Separated)}: {days} days before the application, and " +
                $"{Dollars.Exact(job.EarnedSince)} earned since. It matters until {weeks} weeks have passed and {multiple} weekly " +
                $"benefit amounts, {Dollars.Whole(needed)}, are earned.",
                $"El trabajo que terminó el {Spanish.Day(job.Separated)}: {days} días antes de la solicitud, y " +
                $"{Dollars.Exact(job.EarnedSince)} ganados desde entonces. Importa hasta que hayan pasado {weeks} semanas y se hayan ganado " +
                $"{multiple} cantidades de beneficio semanal, {Dollars.Whole(needed)}.",
                $"{multiple} × {Dollars.Whole(facts.WeeklyBenefitAmount)} = {Dollars.Whole(needed)}"));
    }
}
