using BenefitsFlow.App.Appeals;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>What a reader can do about a determination: how, where and until when to appeal (WAC 192-04-050(2), 192-04-060), and who helps.</summary>
internal static class FinalRights
{
    /// <param name="mailed">The day the letter leaves, Pacific: from it, the time to appeal counts.</param>
    /// <param name="office">Where it is appealed.</param>
    public static IEnumerable<Sentence> Of(Party reader, DateOnly mailed, AppealOffice office)
    {
        var until = Dates.Of(AppealWindow.For(mailed).LastDay);
        var rights = AppealRights.For(Appealable.AllowanceOrDenial);
        yield return new(
            $"If you think this decision is wrong, you may appeal until {until.En} (RCW 50.32.020; {rights.Cite}). An appeal costs nothing.",
            $"Si cree que esta decisión está mal, puede apelar hasta el {until.Es} (RCW 50.32.020; {rights.Cite}). Apelar no cuesta nada.");
        yield return reader == Party.Claimant
            ? office.Ways
            : new(
                "How: write that you appeal, give the reference of this letter, and say why. You can do it online by the link in our email, or send it on paper by mail or fax.",
                "Cómo: escriba que apela, dé la referencia de esta carta y diga por qué. Puede hacerlo en línea con el enlace de nuestro correo, o enviarlo en papel por correo o fax.");
        yield return new(
            "If you are late, appeal all the same and say why it is late. We never refuse a late appeal: a judge looks at the reason.",
            "Si se le pasó el plazo, apele de todos modos y diga por qué. Nunca rechazamos una apelación tardía: un juez examina el motivo.");
        yield return new(
            "A judge who did not take part in this decision hears you and the other side. You may see what is on record about this question first.",
            "Un juez que no participó en esta decisión escucha a usted y a la otra parte. Antes puede ver lo que consta sobre esta pregunta.");
        yield return reader == Party.Claimant
            ? new(
                "Free help is available: ask us, a legal aid office or your union. If you need an interpreter, tell us: it costs you nothing.",
                "Hay ayuda gratuita: pregúntenos a nosotros, a una oficina de asistencia legal o a su sindicato. Si necesita un intérprete, díganos: no le cuesta nada.")
            : new(
                "You may bring somebody who speaks for you. If you need an interpreter, tell us: it costs you nothing.",
                "Puede traer a alguien que hable por usted. Si necesita un intérprete, díganos: no le cuesta nada.");
    }
}
