namespace BenefitsFlow.App;

/// <summary>Everything the agency is made of, put together the same way on both hosts.</summary>
public static class Agency
{
    public static void Configure(FunctionsApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ConfigureFunctionsWebApplication();
    }
}
