namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// Conduct that "demonstrates a flagrant and wanton disregard of and for the rights, title, or interest of the employer or a fellow employee"
/// (RCW 50.04.294(4)); the words mean what WAC 192-150-205 says. The examples of WAC 192-150-225 bind nobody: a person judges. As read on
/// 2026-11-23.
/// </summary>
public sealed record FlagrantConduct
{
    private static readonly Limb FlagrantLimb = new(
        "FlagrantConduct.Flagrant", "WAC 192-150-205(6)",
        new("It was so plainly wrong that nobody could overlook or excuse it.",
            "Fue tan claramente incorrecto que nadie podía pasarlo por alto ni excusarlo."),
        new("It was not shown that it was so plainly wrong.", "No se demostró que fuera tan claramente incorrecto."),
        new(Party.Employer, new("Was it so plainly wrong that nobody could overlook or excuse it?",
            "¿Fue tan claramente incorrecto que nadie podía pasarlo por alto ni excusarlo?")));

    private static readonly Limb WantonLimb = new(
        "FlagrantConduct.Wanton", "WAC 192-150-205(2)",
        new("It was malicious, with extreme indifference to a harm that you knew or should have known.",
            "Fue malicioso, con extrema indiferencia ante un daño que usted conocía o debía conocer."),
        new("It was not shown that it was malicious, with extreme indifference to harm.",
            "No se demostró que fuera malicioso, con extrema indiferencia ante el daño."),
        new(Party.Employer, new("Was it malicious, with extreme indifference to a known harm?",
            "¿Fue malicioso, con extrema indiferencia ante un daño conocido?")));

    private static readonly Limb JudgedLimb = new(
        "FlagrantConduct.Judged", "WAC 192-150-225(2)",
        new("A person at the agency judged it so.", "Una persona de la agencia así lo juzgó."),
        new("A person at the agency did not judge it so.", "Una persona de la agencia no lo juzgó así."),
        new(Party.Staff, new("Does this conduct, on all that is known, show a flagrant and wanton disregard?",
            "Según todo lo que se sabe, ¿muestra esta conducta un desprecio flagrante y malicioso?")));

    private static readonly Conclusion Concluded = new(
        nameof(FlagrantConduct), "RCW 50.04.294(4)",
        new("You showed a flagrant and wanton disregard of others' rights.",
            "Usted mostró un desprecio flagrante y malicioso de los derechos de otros."),
        new("A flagrant and wanton disregard was not shown.", "No se demostró un desprecio flagrante y malicioso."),
        new("Whether you showed a flagrant and wanton disregard is open.",
            "No se sabe todavía si usted mostró un desprecio flagrante y malicioso."));

    /// <summary>True when the behavior was conspicuously bad, with contempt for law, morality or rights of others (WAC 192-150-205(6)).</summary>
    public bool? Flagrant { get; init; }

    /// <summary>True when it was malicious, with extreme indifference to a known risk of harm (WAC 192-150-205(2)).</summary>
    public bool? Wanton { get; init; }

    /// <summary>What the person who judged it found; null while nobody has.</summary>
    public bool? Judged { get; init; }

    internal Finding Find() => Weighing.Then(Concluded, JudgedLimb, Judged, FlagrantLimb.On(Flagrant), WantonLimb.On(Wanton));
}
