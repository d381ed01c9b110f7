namespace BenefitsFlow.Emulator.Host;

/// <summary>What a developer reads once the app is up.</summary>
internal sealed class Banner(bool speaks, EmulatorSettings settings)
{
    public void Show(LocalStorage storage)
    {
        if (!speaks)
            return;
        var data = !settings.Storage.IsLocal ? "the storage account of AzureWebJobsStorage"
            : storage.IsOurs ? storage.Folder + " (Azurite, started with the app; survives restarts)"
            : "the Azurite that was already running";
        Console.WriteLine($"""

              The agency is open:  {settings.BaseAddress}
              Mail it sent:        {new Uri(settings.BaseAddress, "/emulator/mail")}
              Clock and instances: {new Uri(settings.BaseAddress, "/emulator")}
              Data:                {data}
              To stop:             Ctrl+C

            """);
    }
}
