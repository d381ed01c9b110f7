namespace BenefitsFlow.Law.Issues;

/// <summary>How a notice or a letter travels: whether time for the mail is added ("plus reasonable mailing time, if any").</summary>
public enum SentBy
{
    /// <summary>On paper, by mail.</summary>
    Mail,

    /// <summary>Shown or sent online, or told by telephone (WAC 192-120-035).</summary>
    Electronic,
}
