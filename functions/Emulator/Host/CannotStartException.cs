namespace BenefitsFlow.Emulator.Host;

/// <summary>The host cannot start. The message says what is wrong and what to do about it.</summary>
public sealed class CannotStartException(string message, Exception? inner = null) : Exception(message, inner);
