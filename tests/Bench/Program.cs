using BenefitsFlow.Bench;

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
    await using var azurite = await AzuriteProcess.StartAsync();
    var rates = (await RawBench.RunAsync(azurite.ConnectionString)).ToList();
    rates.AddRange(await EngineBench.RunAsync(azurite.ConnectionString));
    Table.Print("Storage and engine, one Azurite", rates);
}

return 0;
