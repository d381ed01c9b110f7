using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace BenefitsFlow.Emulator.SignIn;

/// <summary>Somebody who may sign in on this machine.</summary>
/// <param name="Id">Names the person in the list.</param>
/// <param name="Roles">App roles, as the provider claims them.</param>
internal sealed record Person(string Id, string Name, string Email, IReadOnlyList<string> Roles)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>What Entra ID calls the object id: always the same for a person.</summary>
    public Guid ObjectId { get; } = new(SHA256.HashData(Encoding.UTF8.GetBytes("person:" + Id)).AsSpan(0, 16));

    /// <summary>The list that the app has embedded; empty when it has none: then nobody signs in.</summary>
    /// <param name="assemblies">The app's.</param>
    /// <param name="file">The embedded file: a JSON list of <c>id</c>, <c>name</c>, <c>email</c>, <c>roles</c>; more members do not matter.</param>
    public static IReadOnlyList<Person> Listed(IEnumerable<Assembly> assemblies, string file)
    {
        using var list = assemblies.Distinct().Select(assembly => assembly.GetManifestResourceStream(file)).FirstOrDefault(found => found is not null);
        return list is null ? [] : JsonSerializer.Deserialize<List<Person>>(list, Json)!;
    }
}
