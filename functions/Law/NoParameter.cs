using System.Diagnostics.CodeAnalysis;

namespace BenefitsFlow.Law;

/// <summary>
/// No value is on record for the day asked, so nothing is decided, for or against: a person has to. Never to be shown as a denial.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "It names what is missing, as the rules name what they decide.")]
public sealed class NoParameter : Exception
{
    /// <param name="parameter">Name of the parameter file.</param>
    /// <param name="on">The day that would pick the value.</param>
    /// <param name="earliest">The first day for which there is a value.</param>
    public NoParameter(string parameter, DateOnly on, DateOnly earliest)
        : base($"No value of {parameter} is on record for {on:yyyy-MM-dd}; the earliest is for {earliest:yyyy-MM-dd}.")
    {
        Parameter = parameter;
        On = on;
        Sentence = new(
            $"We cannot decide this by computer: our record of the law begins on {English.Day(earliest)}, and this needs the law of " +
            $"{English.Day(on)}. A person at the agency has to decide it. This is not a denial.",
            $"No podemos decidir esto por computadora: nuestro registro de la ley comienza el {Spanish.Day(earliest)}, y aquí se necesita la ley " +
            $"del {Spanish.Day(on)}. Una persona de la agencia tiene que decidirlo. Esto no es una denegación.");
    }

    /// <summary>Name of the parameter file, as <c>Monetary/weekly-benefit-minimum</c>.</summary>
    public string Parameter { get; }

    /// <summary>The day that would pick the value.</summary>
    public DateOnly On { get; }

    /// <summary>What to tell people.</summary>
    public Sentence Sentence { get; }
}
