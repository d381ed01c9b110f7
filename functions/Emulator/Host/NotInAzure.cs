namespace BenefitsFlow.Emulator.Host;

/// <summary>Keeps the Emulator on the developer's machine: it has one process, no access control and a movable clock.</summary>
internal static class NotInAzure
{
    // Set by App Service, Functions plans, Container Apps and the Functions container images.
    private static readonly string[] Marks =
        ["WEBSITE_INSTANCE_ID", "WEBSITE_SITE_NAME", "WEBSITE_POD_NAME", "CONTAINER_APP_NAME", "FUNCTIONS_EXTENSION_VERSION"];

    /// <param name="variable">Reads an environment variable; null when it is not set.</param>
    /// <exception cref="CannotStartException">A variable says that the process runs in Azure.</exception>
    public static void Ensure(Func<string, string?> variable)
    {
        var mark = Marks.FirstOrDefault(name => !string.IsNullOrEmpty(variable(name)));
        if (mark is null && !string.IsNullOrEmpty(variable("FUNCTIONS_WORKER_RUNTIME")) && !string.IsNullOrEmpty(variable("CONTAINER_NAME")))
            mark = "CONTAINER_NAME";

        if (mark is not null)
            throw new CannotStartException(
                $"The Emulator is a development tool and does not run in Azure ({mark} is set here). "
                + "Publish a build made with -p:FunctionsHost=Azure instead.");
    }
}
