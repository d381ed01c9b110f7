namespace BenefitsFlow.App.Filing;

/// <summary>How a letter addresses the claimant.</summary>
internal static class AddresseeOfApplication
{
    /// <summary>Name and address, a line each, as on an envelope.</summary>
    public static IReadOnlyList<string> Addressee(this Application person)
    {
        var name = string.Join(' ', new[] { person.FirstName, person.MiddleName, person.LastName }.Where(part => !string.IsNullOrWhiteSpace(part)));
        var address = person.Address;
        return [.. new[] { name, address.Line1, address.Line2, $"{address.City}, {address.State} {address.Zip}" }
            .Where(line => !string.IsNullOrWhiteSpace(line)).Cast<string>()];
    }
}
