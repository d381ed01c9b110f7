using BenefitsFlow.App.Mail;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>What mails about a debt say: no amount, and one link.</summary>
internal static class DebtMails
{
    private static readonly TimeSpan LinkLasts = TimeSpan.FromDays(60);

    public static ClaimMailText Statement(string letter) => Of(
        new("Your monthly statement is here", "Su estado de cuenta mensual está aquí"),
        [
            new("We wrote down what you owe, the least payment of this month, and its last day.", "Anotamos lo que usted debe, el pago mínimo de este mes y su último día."),
            new("If it is too much, ask for a plan on the page.", "Si es demasiado, pida un plan en la página."),
        ],
        letter);

    public static ClaimMailText Reminder { get; } = Of(
        new("A payment is due soon", "Pronto vence un pago"),
        [
            new("A payment on what you owe is due in a few days. If you sent it already, there is nothing to do.",
                "En unos días vence un pago de lo que usted debe. Si ya lo mandó, no tiene que hacer nada."),
            new("If you cannot pay, ask for a plan on the page.", "Si no puede pagar, pida un plan en la página."),
        ],
        null);

    public static ClaimMailText Closing(string letter) => Of(
        new("A debt is closed", "Una deuda está cerrada"),
        [new("You owe nothing more on it. The letter has the figures.", "Ya no debe nada por ella. La carta tiene las cifras.")],
        letter);

    public static ClaimMailText SentBack(string letter) => Of(
        new("The bank sent your payment back", "El banco devolvió su pago"),
        [new("What it had paid is owed again. The letter says how much, and what you can do.", "Lo que se había pagado se debe otra vez. La carta dice cuánto y qué puede hacer.")],
        letter);

    public static ClaimMailText Referral(string letter) => Of(
        new("Your debt may be taken from a federal tax refund", "Su deuda se puede tomar de un reembolso federal de impuestos"),
        [new("The letter says when, why, and what you can do before then.", "La carta dice cuándo, por qué y qué puede hacer antes.")],
        letter);

    public static ClaimMailText Reduced(string letter) => Of(
        new("A decision was changed: you owe less", "Se cambió una decisión: usted debe menos"),
        [new("The letter says how much less, what is left, and what we pay back.", "La carta dice cuánto menos, qué queda y qué le devolvemos.")],
        letter);

    public static ClaimMailText Answer { get; } = Of(
        new("We answered about your plan", "Respondimos sobre su plan"),
        [new("The page shows what you asked for and what we decided.", "La página muestra lo que pidió y lo que decidimos.")],
        null);

    private static ClaimMailText Of(Sentence subject, IReadOnlyList<Sentence> paragraphs, string? letter) => new(
        subject,
        paragraphs,
        letter is null ? DebtPaper.Page : $"claims/letters/{letter}",
        letter is null ? new("See what you owe", "Vea lo que debe") : new("Read the letter", "Lea la carta"),
        LinkLasts,
        letter);
}
