namespace BenefitsFlow.App.Mail;

/// <summary>What every mail says besides its own text.</summary>
internal sealed record MailWords(string Language, string Agency, string Open, string Footer)
{
    private static readonly MailWords English = new(
        "en",
        "BenefitsFlow unemployment benefits",
        "Open the page",
        "This email is sent by a machine. Please do not answer it. We never ask for your Social Security number or your bank account by email.");

    private static readonly MailWords Spanish = new(
        "es",
        "BenefitsFlow, beneficios de desempleo",
        "Abrir la página",
        "Este correo lo envía una máquina. Por favor no lo responda. Nunca le pedimos su número de Seguro Social ni su cuenta bancaria por correo.");

    public static MailWords In(string? language) => language?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true ? Spanish : English;
}
