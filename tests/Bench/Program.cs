using System.Globalization;
using BenefitsFlow.Bench;
using BenefitsFlow.Emulator.Host;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["victim", .. var rest])
    return await Victim.RunAsync(rest);
if (args is ["take-up", var storage, var name, var open])
    return await WaitingBench.TakeUpAsync(storage, name, int.Parse(open, CultureInfo.InvariantCulture));
// dotnet run -c Release --project tests/Bench -- [law|weeks-law|nacha|engine|waiting|issues|year [claims]|all]
var what = args is [] ? "all" : args[0];
if (what is not ("law" or "weeks-law" or "nacha" or "engine" or "waiting" or "issues" or "year" or "all"))
{
    Console.Error.WriteLine("Measure what? Say law, weeks-law, nacha, engine, waiting, issues, year or all.");
    return 2;
}

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {(Measure.IsOptimized ? "Release" : "Debug: figures mean little, add -c Release")}");
if (what is "law" or "all")
{
    foreach (var (title, rates) in LawBench.Run())
        Table.Print(title, rates);
}

if (what is "weeks-law" or "all")
    WeeksLawBench.Run();
if (what is "nacha" or "all")
    await NachaBench.RunAsync();
if (what is "engine" or "all")
    await OnStorageAsync(EngineBench.RunAsync);
if (what is "waiting" or "all")
    await OnStorageAsync(WaitingBench.RunAsync);
if (what is "issues" or "all")
    await OnStorageAsync(IssuesBench.RunAsync);
if (what is "year" or "all")
    await OnStorageAsync(connection => YearBench.RunAsync(connection, args is [_, var claims] ? int.Parse(claims, CultureInfo.InvariantCulture) : 1_000));
return 0;

static async Task OnStorageAsync(Func<string, Task> bench)
{
    var address = StorageAddress.OnFreePorts();
    await using var azurite = await Azurite.StartAsync(address, folder: null, Console.Out, CancellationToken.None);
    await bench(address.ConnectionString);
}
