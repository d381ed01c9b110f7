using System.Collections.Frozen;

namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// What the law takes to be so when the claimant was asked and did not answer (chapter 192-140 WAC). It settles only what is still open: an
/// answer on file, whoever gave it, stands. As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: presumptions about pay, separations, offers of work and imposters; redetermining once the answer comes.</remarks>
internal static class Presumption
{
    private static readonly FrozenDictionary<Unanswered, (string Cite, string En, string Es)> Presumed = new Dictionary<Unanswered, (string Cite, string En, string Es)>
    {
        [Unanswered.Information] = ("WAC 192-140-035(1)", "you are not eligible, until you answer", "no es elegible, hasta que responda"),
        [Unanswered.LateClaim] = ("WAC 192-140-085(1)", "the claim was late without good cause", "la reclamación llegó tarde sin causa justificada"),
        [Unanswered.ReportInPerson] = ("WAC 192-140-030(1)", "you did not report in person and had no good cause",
            "no se presentó en persona y no tenía causa justificada"),
        [Unanswered.Availability] = ("WAC 192-140-070(1)", "you were not able to work or not available for it",
            "no podía trabajar o no estaba disponible"),
        [Unanswered.JobSearch] = ("WAC 192-140-075(1)", "you were not looking for work", "no estaba buscando trabajo"),
        [Unanswered.Directive] = ("WAC 192-140-080(1)", "you did not look for work as directed", "no buscó trabajo como se le indicó"),
        [Unanswered.School] = ("WAC 192-140-120(1)", "you are registered for 12 credit hours or more",
            "usted está inscrito en 12 horas de crédito o más"),
        [Unanswered.AthleticWork] = ("WAC 192-140-135(1)", "you have assurance of playing next season",
            "tiene garantía de jugar la próxima temporada"),
        [Unanswered.SchoolWork] = ("WAC 192-140-140(1)", "you have assurance of going back to work at a school",
            "tiene garantía de volver a trabajar en una escuela"),
    }.ToFrozenDictionary();

    /// <summary>A part of the facts, or an empty one where the claimant was asked about it: silence raises it too.</summary>
    public static TPart? Raised<TPart>(TPart? part, WeekEligibilityFacts facts, params IReadOnlyList<Unanswered> requests)
        where TPart : class, new() =>
        part ?? (requests.Any(facts.DidNotReply.Contains) ? new() : null);

    /// <summary>The rule's finding, or the presumption in its place while it is open or was never raised.</summary>
    public static Finding? Settle(Finding? finding, WeekEligibilityFacts facts, params IReadOnlyList<Unanswered> requests)
    {
        foreach (var request in requests)
        {
            if (finding is null or { Open: true } && facts.DidNotReply.Contains(request))
                return Of(request, finding);
        }

        return finding;
    }

    /// <summary>Whatever is open because the claimant said nothing is refused when the request named nothing else.</summary>
    public static Finding Settle(Finding finding, WeekEligibilityFacts facts) =>
        finding.Open && facts.DidNotReply.Contains(Unanswered.Information) && finding.WithLimbs().Any(limb => limb.Question?.Of == Party.Claimant)
            ? Of(Unanswered.Information, finding)
            : finding;

    private static Finding Of(Unanswered request, Finding? open)
    {
        var (cite, en, es) = Presumed[request];
        return new(false, cite, new Sentence(
            $"We asked you about this and had no answer, so the law takes it that {en}.",
            $"Le preguntamos sobre esto y no hubo respuesta, así que la ley supone que {es}."))
        {
            Rule = nameof(Presumption),
            Facts = [nameof(WeekEligibilityFacts.DidNotReply)],
            Limbs = open is null ? [] : [open],
        };
    }
}
