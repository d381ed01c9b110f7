namespace BenefitsFlow.App.Overpayments.Collection.Lockbox;

/// <summary>A line of a file of payments, read.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Item">Null when the line is no payment that can be taken.</param>
/// <param name="Wrong">A key under <c>collection.lockbox.line</c>; null when nothing is wrong.</param>
/// <param name="Sum">What the line counts for in the file's sum, in cents, whether it can be taken or not; null when it is no item.</param>
public sealed record LockboxLine(int Number, LockboxItem? Item, string? Wrong = null, Int128? Sum = null);

/// <summary>A payment in a file.</summary>
/// <param name="Item">Its number in the file.</param>
/// <param name="Cents">Above zero.</param>
public sealed record LockboxItem(string Item, string Reference, long Cents);

/// <summary>What the lines of a file come to.</summary>
/// <param name="File">Its own number; null when it has none.</param>
/// <param name="Wrong">Why nothing of it can be taken, a key under <c>collection.lockbox.file</c>; null when it can.</param>
public sealed record LockboxSum(string? File, string? Wrong);
