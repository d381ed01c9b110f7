using System.Collections.Concurrent;

namespace BenefitsFlow.Emulator.DurableTask;

/// <summary>The names under which exception types travel; types that stand for real ones travel under the real names.</summary>
internal static class ErrorTypes
{
    private const string Real = "Microsoft.DurableTask.";

    private static readonly string Emulated = typeof(ErrorTypes).Namespace + ".";
    private static readonly ConcurrentDictionary<string, Type?> Known = new();

    public static string NameOf(Type type)
    {
        var name = type.ToString();
        return name.StartsWith(Emulated, StringComparison.Ordinal) ? Real + name[Emulated.Length..] : name;
    }

    /// <summary>Null when no loaded assembly has such a type.</summary>
    public static Type? Find(string name) => Known.GetOrAdd(name, static wanted =>
    {
        var local = wanted.StartsWith(Real, StringComparison.Ordinal) ? Emulated + wanted[Real.Length..] : wanted;
        return AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetType(local)).FirstOrDefault(type => type is not null);
    });
}
