using Microsoft.CodeAnalysis;

namespace BenefitsFlow.Analyzers;

/// <summary>What all instances share, and any of them could change.</summary>
internal static class StaticState
{
    public static bool IsMutable(IFieldSymbol field, bool isOurs) => field is { IsStatic: true, IsConst: false }
        && (!field.IsReadOnly || (isOurs && IsMutableCollection(field.Type)));

    public static bool IsMutable(IPropertySymbol property) => property.IsStatic
        && (property.SetMethod is not null || (HoldsItsValue(property) && IsMutableCollection(property.Type)));

    private static bool HoldsItsValue(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static bool IsMutableCollection(ITypeSymbol type) => type is IArrayTypeSymbol || (!IsReadOnly(type)
        && type.AllInterfaces.Append(type).Any(face => face is INamedTypeSymbol { MetadataName: "ICollection`1" or "IDictionary`2" }));

    private static bool IsReadOnly(ITypeSymbol type) => type.Name.StartsWith("ReadOnly", StringComparison.Ordinal)
        || type.ContainingNamespace.ToDisplayString() is "System.Collections.Immutable" or "System.Collections.Frozen";
}
