namespace BenefitsFlow.Law.Separation.Purges;

/// <summary>What one kind of act asks for before benefits are possible again. As read on 2026-11-23.</summary>
/// <param name="Cite">Section that denies the benefits.</param>
/// <param name="Weeks">Calendar weeks after the week of the act.</param>
/// <param name="Multiple">Times the suspended weekly benefit amount.</param>
internal sealed record PurgeTerm(string Cite, Parameter<int> Weeks, Parameter<int> Multiple)
{
    private static readonly PurgeTerm Quit = Named("RCW 50.20.050", "quit");
    private static readonly PurgeTerm Refusal = Named("RCW 50.20.080", "refusal");
    private static readonly PurgeTerm Misconduct = Named("RCW 50.20.066(1)", "misconduct");

    public static PurgeTerm Of(PurgeKind kind) => kind switch
    {
        PurgeKind.Quit => Quit,
        PurgeKind.Refusal => Refusal,
        PurgeKind.Misconduct => Misconduct,
        _ => throw new ArgumentException($"There is no kind of denial {kind}.", nameof(kind)),
    };

    private static PurgeTerm Named(string cite, string name) =>
        new(cite, Parameter.Load<int>($"Separation/{name}-weeks"), Parameter.Load<int>($"Separation/{name}-multiple"));
}
