using System.Collections.Frozen;

namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// The examples of WAC 192-220-020(2) and (4) as limbs: met when they speak for fault, not met when they speak against it. "These are examples
/// only and do not mean that the department would rule in this manner." As read on 2026-11-23.
/// </summary>
internal static class FaultExamples
{
    private static readonly FrozenDictionary<FaultExample, (string Section, Sentence Said)> Said = new Dictionary<FaultExample, (string Section, Sentence Said)>
    {
        [FaultExample.ReportedEarningsNotDeducted] = ("(2)(a)", new(
            "You reported earnings, and you were paid in full or the earnings were deducted wrongly.",
            "Usted informó ganancias, y se le pagó completo o se descontaron mal.")),
        [FaultExample.ReportedUnavailablePaidInFull] = ("(2)(b)", new(
            "You reported days on which you were not available, and you were paid in full.",
            "Usted informó días en que no estaba disponible, y se le pagó completo.")),
        [FaultExample.ExpectedRetroactivePension] = ("(2)(c)", new(
            "You received a retroactive pension that you had applied for and could expect.",
            "Usted recibió una pensión retroactiva que había pedido y podía esperar.")),
        [FaultExample.ClaimInOtherStateNotTold] = ("(2)(d)", new(
            "You did not tell us that you could claim benefits from another state.",
            "Usted no nos dijo que podía solicitar beneficios de otro estado.")),
        [FaultExample.ReversedOnUntoldInformation] = ("(2)(e)", new(
            "A decision was reversed because of information that you had not told us.",
            "Una decisión se revocó por información que usted no nos había dado.")),
        [FaultExample.OtherwiseKnew] = ("(2)(f)", new(
            "There is another reason to find that you knew the payment was improper.",
            "Hay otro motivo para determinar que usted sabía que el pago no correspondía.")),
        [FaultExample.StopRemovedInError] = ("(4)(a)", new(
            "We removed a stop on your payments in error.",
            "Nosotros quitamos por error una suspensión de sus pagos.")),
        [FaultExample.PensionBackdatedBySource] = ("(4)(b)", new(
            "Your pension was backdated by its source, not at your request.",
            "La entidad que paga su pensión le puso una fecha anterior, sin que usted lo pidiera.")),
        [FaultExample.ClaimBelongedElsewhere] = ("(4)(c)", new(
            "A claim was filed here that should have been filed against another state.",
            "Aquí se presentó una solicitud que debía presentarse ante otro estado.")),
        [FaultExample.ExtendedBenefitsInsteadOfNewClaim] = ("(4)(d)", new(
            "We paid extended benefits when you could have had a new claim.",
            "Pagamos beneficios extendidos cuando usted podía tener una nueva solicitud.")),
        [FaultExample.ReversedThoughAllWasTold] = ("(4)(e)", new(
            "A decision was reversed in which you had told us everything.",
            "Se revocó una decisión en la que usted nos había dicho todo.")),
        [FaultExample.OtherwiseDidNotKnow] = ("(4)(f)", new(
            "There is another reason to find that you did not know the payment was improper.",
            "Hay otro motivo para determinar que usted no sabía que el pago no correspondía.")),
    }.ToFrozenDictionary();

    public static Finding Of(FaultExample example)
    {
        var (section, said) = Said[example];
        return new(example <= FaultExample.OtherwiseKnew, "WAC 192-220-020" + section, said)
        {
            Rule = example.ToString(),
            Facts = [nameof(FaultFacts.Examples)],
        };
    }
}
