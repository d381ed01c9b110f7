using BenefitsFlow.App;

var builder = FunctionsApplication.CreateBuilder(args);
Agency.Configure(builder);
await builder.Build().RunAsync();
