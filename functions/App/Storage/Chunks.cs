using System.Globalization;
using Azure.Data.Tables;

namespace BenefitsFlow.App.Storage;

/// <summary>Spreads bytes that are too many for one property over several: <c>{name}00</c>, <c>{name}01</c> …</summary>
internal static class Chunks
{
    public static void Put(TableEntity entity, string name, byte[] bytes)
    {
        foreach (var (part, number) in bytes.Chunk(EntityLimits.PropertyBytes).Select((part, number) => (part, number)))
            entity[NameOf(name, number)] = part;
    }

    /// <summary>What <see cref="Put"/> spread; empty when there is nothing.</summary>
    public static byte[] Get(TableEntity entity, string name)
    {
        using var whole = new MemoryStream();
        for (var number = 0; entity.TryGetValue(NameOf(name, number), out var part) && part is byte[] bytes; number++)
            whole.Write(bytes);
        return whole.ToArray();
    }

    private static string NameOf(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}{number:D2}");
}
