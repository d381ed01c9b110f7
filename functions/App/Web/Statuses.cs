using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Web;

/// <summary>The status with which a form is shown.</summary>
internal static class Statuses
{
    public static int Of(Form form, bool stale)
        => stale ? StatusCodes.Status400BadRequest
        : form.Errors.Count > 0 ? StatusCodes.Status422UnprocessableEntity
        : StatusCodes.Status200OK;
}
