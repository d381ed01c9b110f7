using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Security.KeyVault.Secrets;
using BenefitsFlow.App.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BenefitsFlow.Tests.Storage;

public sealed class StorageKeysTests : IDisposable
{
    private static readonly FieldPlace Place = new("t", "p", "r", "f");

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"keys-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_local_file_is_made_on_first_use_for_its_owner_only_and_said_where()
    {
        var log = new Lines();
        var text = new FieldCipher(LocalKeyFile.Load(folder, log)).Seal("secret", Place);
        var path = Path.Combine(folder, "field.key");
        Assert.Contains(path, Assert.Single(log.Written), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.Equal("secret", new FieldCipher(LocalKeyFile.Load(folder, log)).Open(text, Place));
        Assert.Single(log.Written);
    }

    [Fact]
    public async Task Many_that_start_at_once_use_one_key_file()
    {
        var rings = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => LocalKeyFile.Load(folder, NullLogger.Instance))));
        Assert.Single(rings.Select(r => r.CurrentId).Distinct());
        Assert.Single(Directory.GetFiles(folder));
    }

    [Fact]
    public void The_last_field_line_seals_and_the_lines_before_it_open()
    {
        var before = new FieldCipher(LocalKeyFile.Load(folder, NullLogger.Instance)).Seal("secret", Place);
        File.AppendAllText(Path.Combine(folder, "field.key"), $"field second {Convert.ToBase64String(new byte[32])}\n");
        var ring = LocalKeyFile.Load(folder, NullLogger.Instance);
        Assert.Equal("second", ring.CurrentId);
        Assert.Equal("secret", new FieldCipher(ring).Open(before, Place));
    }

    [Theory]
    [InlineData("")]
    [InlineData("index AAAA")]
    [InlineData("field a AAAA\nindex AAAA")]
    [InlineData("field a !!!!\nindex !!!!")]
    public void A_broken_key_file_is_refused_with_what_to_do(string content)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "field.key"), content);
        var refused = Assert.Throws<InvalidDataException>(() => LocalKeyFile.Load(folder, NullLogger.Instance));
        Assert.Contains("Bring the file back", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WEBSITE_INSTANCE_ID")]
    [InlineData("WEBSITE_SITE_NAME")]
    [InlineData("WEBSITE_POD_NAME")]
    public void Inside_azure_the_local_file_is_refused(string variable)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => StorageKeys.Load(Settings((variable, "x"), ("Agency:KeyFolder", folder)), NullLogger.Instance));
        Assert.Contains("KeyVault__Uri", refused.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void The_folder_is_at_the_repository_above()
    {
        Directory.CreateDirectory(Path.Combine(folder, "a", "b"));
        File.WriteAllText(Path.Combine(folder, ".git"), "gitdir: elsewhere");
        Assert.Equal(Path.Combine(folder, ".keys"), LocalKeyFile.DefaultFolder(Path.Combine(folder, "a", "b")));
    }

    [Fact]
    public void The_newest_enabled_version_in_key_vault_seals_and_older_ones_open()
    {
        var vault = new ScriptedVault();
        vault.Add("field-key", "v1", created: 1, enabled: true);
        vault.Add("index-key", "i1", created: 1, enabled: true);
        var before = new FieldCipher(KeyVaultKeys.Load(vault.Client)).Seal("secret", Place);
        vault.Add("field-key", "v2", created: 2, enabled: true);
        vault.Add("field-key", "v3", created: 3, enabled: false);
        var ring = KeyVaultKeys.Load(vault.Client);
        Assert.Equal("v2", ring.CurrentId);
        Assert.Equal("secret", new FieldCipher(ring).Open(before, Place));
        vault.Forget("field-key", "v1");
        Assert.Throws<SealBrokenException>(() => new FieldCipher(KeyVaultKeys.Load(vault.Client)).Open(before, Place));
    }

    [Fact]
    public void A_vault_without_a_field_key_says_what_to_add()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => KeyVaultKeys.Load(new ScriptedVault().Client));
        Assert.Contains("base64 of 32 random bytes", refused.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(params (string Name, string Value)[] settings)
        => new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build();

    private sealed class Lines : ILogger
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Written.Add(formatter(state, exception));
    }
}
