namespace BenefitsFlow.Emulator.Host;

/// <summary>One function cannot be served as declared; the others run on.</summary>
public sealed class IndexingException(string message) : Exception(message);
