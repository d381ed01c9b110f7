using BenefitsFlow.App;

#if EMULATOR
if (BenefitsFlow.Emulator.Play.PlayCommand.IsAskedFor(args))
    return await BenefitsFlow.Emulator.Play.PlayCommand.RunAsync(args, Agency.Configure, BenefitsFlow.App.Staff.PlayReport.OfAsync);
#endif

var builder = FunctionsApplication.CreateBuilder(args);
Agency.Configure(builder);
await builder.Build().RunAsync();
return 0;
