using System.Globalization;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using Microsoft.Extensions.Configuration;

namespace BenefitsFlow.App.Appeals;

/// <summary>Where appeals are taken, and the agency's own practice with them.</summary>
/// <param name="Address">The postal address in one line; null while nobody has set it: then no letter names one.</param>
/// <param name="Fax">Null while nobody has set it.</param>
/// <param name="DaysToSayWhyLate">Days that a party has to say why its appeal is late, before it goes to the hearing office without: the agency's practice, no law.</param>
public sealed record AppealOffice(Uri Site, string? Address, string? Fax, int DaysToSayWhyLate)
{
    public const string Page = "claims/appeals/new";

    /// <summary>Settings: <c>Appeals:Address</c>, <c>Appeals:Fax</c>, <c>Appeals:DaysToSayWhyLate</c> (10 when not set).</summary>
    public static AppealOffice Of(IConfiguration configuration, SiteAddress site)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(site);
        var days = configuration["Appeals:DaysToSayWhyLate"];
        return new(
            site.Uri,
            Set(configuration["Appeals:Address"]),
            Set(configuration["Appeals:Fax"]),
            string.IsNullOrWhiteSpace(days) ? 10 : int.Parse(days, NumberStyles.None, CultureInfo.InvariantCulture));
    }

    /// <summary>The final rights of a decision that can be appealed: until when, how and where, and help.</summary>
    /// <param name="mailed">The day on which the decision is mailed.</param>
    public IReadOnlyList<Sentence> Rights(DateOnly mailed)
    {
        var until = Dates.Of(AppealWindow.For(mailed).LastDay);
        return
        [
            new(
                $"If you think this is wrong, you may appeal until {until.En} (RCW 50.32.020). An appeal costs nothing.",
                $"Si cree que está mal, puede apelar hasta el {until.Es} (RCW 50.32.020). Apelar no cuesta nada."),
            Ways,
            new(
                "A late appeal is still taken. Say why it is late: a judge decides if the reason is good.",
                "Una apelación tardía también se recibe. Diga por qué es tardía: un juez decide si la razón es buena."),
            new(
                "Free help is available: ask us, a legal aid office or your union.",
                "Hay ayuda gratuita: pregúntenos a nosotros, a una oficina de asistencia legal o a su sindicato."),
        ];
    }

    /// <summary>How a claimant appeals: online, and by mail and fax where the agency has named an address.</summary>
    public Sentence Ways => new(
        string.Join(' ', Parts($"Appeal online: {Link}.", "Or write a letter to", "Or send a fax to")) + " Say why you do not agree, and give the reference.",
        string.Join(' ', Parts($"Apele en línea: {Link}.", "O escriba una carta a", "O mande un fax al")) + " Diga por qué no está de acuerdo, y dé la referencia.");

    private Uri Link => new(Site, Page);

    private IEnumerable<string> Parts(string online, string mail, string fax)
    {
        yield return online;
        if (Address is not null)
            yield return $"{mail} {Address}.";
        if (Fax is not null)
            yield return $"{fax} {Fax}.";
    }

    private static string? Set(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
