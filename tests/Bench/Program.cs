using BenefitsFlow.Bench;
using BenefitsFlow.Emulator.Host;

// dotnet run -c Release --project tests/Bench -- [law|engine|all]
var what = args is [] ? "all" : args[0];
if (what is not ("law" or "engine" or "all"))
{
    Console.Error.WriteLine("Measure what? Say law, engine or all.");
    return 2;
}

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {(Measure.IsOptimized ? "Release" : "Debug: figures mean little, add -c Release")}");
if (what is "law" or "all")
    Table.Print("Law, one core", LawBench.Run());
if (what is "engine" or "all")
{
    var storage = StorageAddress.OnFreePorts();
    await using var azurite = await Azurite.StartAsync(storage, folder: null, Console.Out, CancellationToken.None);
    var rates = (await RawBench.RunAsync(storage.ConnectionString)).ToList();
    rates.AddRange(await EngineBench.RunAsync(storage.ConnectionString));
    Table.Print("Storage and engine, one Azurite", rates);
}

return 0;
