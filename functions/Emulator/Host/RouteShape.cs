using Microsoft.AspNetCore.Routing.Patterns;

namespace BenefitsFlow.Emulator.Host;

/// <summary>A route without the names of its parameters: two functions of one shape and method could not be told apart.</summary>
internal static class RouteShape
{
    /// <returns>One text per method, as <c>GET claims/{:guid}</c>.</returns>
    public static IEnumerable<string> Of(HttpFunction function)
    {
        var segments = RoutePatternFactory.Parse(function.Route).PathSegments.Select(segment => string.Concat(segment.Parts.Select(Part)));
        var path = string.Join('/', segments);
        return function.Methods.DefaultIfEmpty("ANY").Select(method => method + " " + path);
    }

    private static string Part(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content.ToLowerInvariant(),
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => "{" + (parameter.IsCatchAll ? "*" : string.Empty)
            + string.Concat(parameter.ParameterPolicies.Select(policy => ":" + policy.Content)) + (parameter.IsOptional ? "?}" : "}"),
        _ => string.Empty,
    };
}
