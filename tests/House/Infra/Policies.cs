namespace BenefitsFlow.Tests.House.Infra;

/// <summary>The security of the infrastructure, property by property.</summary>
internal static class Policies
{
    private const string Storage = "Microsoft.Storage/storageAccounts";
    private const string Blobs = Storage + "/blobServices";
    private const string Vault = "Microsoft.KeyVault/vaults";
    private const string Site = "Microsoft.Web/sites";
    private const string Plan = "Microsoft.Web/serverfarms";
    private const string Insights = "Microsoft.Insights/components";
    private const string Workspace = "Microsoft.OperationalInsights/workspaces";

    public static IReadOnlyList<Policy> All { get; } =
    [
        new(Storage, "properties.allowSharedKeyAccess", "false", "whoever finds a key reads every claim"),
        new(Storage, "properties.allowBlobPublicAccess", "false", "a container could be opened to the world"),
        new(Storage, "properties.allowCrossTenantReplication", "false", "data could be copied to a stranger's subscription"),
        new(Storage, "properties.defaultToOAuthAuthentication", "true", "the portal would ask for a key"),
        new(Storage, "properties.minimumTlsVersion", "\"TLS1_2\"", "old, broken encryption is accepted"),
        new(Storage, "properties.supportsHttpsTrafficOnly", "true", "data travels in the clear"),
        new(Storage, "properties.publicNetworkAccess", "\"Disabled\"", "the data is reached from the internet"),
        new(Storage, "properties.networkAcls.defaultAction", "\"Deny\"", "the data is reached from any network"),
        new(Storage, "properties.networkAcls.bypass", "\"None\"", "services of others get past the network"),
        new(Storage, "properties.encryption.requireInfrastructureEncryption", "true", "one broken layer bares the disks"),
        new(Storage, "properties.encryption.services.blob.enabled", "true", "documents lie in the clear"),
        new(Storage, "properties.encryption.services.table.enabled", "true", "claims lie in the clear"),
        new(Storage, "properties.encryption.services.queue.enabled", "true", "messages lie in the clear"),
        new(Storage, "kind", "\"StorageV2\"", "tables and queues are missing"),
        new(Blobs, "properties.deleteRetentionPolicy.enabled", "true", "a deleted document is gone"),
        new(Blobs, "properties.deleteRetentionPolicy.days", "30", "a deleted document is gone too soon"),
        new(Blobs, "properties.containerDeleteRetentionPolicy.enabled", "true", "a deleted container is gone"),
        new(Blobs, "properties.containerDeleteRetentionPolicy.days", "30", "a deleted container is gone too soon"),
        new(Blobs + "/containers", "properties.publicAccess", "\"None\"", "the container is open to the world"),
        new(Vault, "properties.enableRbacAuthorization", "true", "access policies stand beside the roles"),
        new(Vault, "properties.enablePurgeProtection", "true", "a lost key makes all personal data unreadable for good"),
        new(Vault, "properties.enableSoftDelete", "true", "a deleted key is gone"),
        new(Vault, "properties.softDeleteRetentionInDays", "90", "a deleted key is gone too soon"),
        new(Vault, "properties.publicNetworkAccess", "\"Disabled\"", "the keys are reached from the internet"),
        new(Vault, "properties.networkAcls.defaultAction", "\"Deny\"", "the keys are reached from any network"),
        new(Site, "properties.httpsOnly", "true", "forms travel in the clear"),
        new(Site, "properties.siteConfig.minTlsVersion", "\"1.2\"", "old, broken encryption is accepted"),
        new(Site, "properties.siteConfig.scmMinTlsVersion", "\"1.2\"", "old, broken encryption is accepted for deployment"),
        new(Site, "properties.siteConfig.ftpsState", "\"Disabled\"", "files can be put in place by FTP"),
        new(Site, "properties.siteConfig.remoteDebuggingEnabled", "false", "a debugger can read people's data"),
        new(Site, "properties.siteConfig.cors.allowedOrigins", "[]", "other sites' scripts reach the APIs"),
        new(Site, "properties.functionAppConfig.runtime.name", "\"dotnet-isolated\"", "the app does not start"),
        new(Site, "properties.functionAppConfig.deployment.storage.authentication.type", "\"UserAssignedIdentity\"", "deployment needs a key"),
        new(Site, "identity.type", "\"UserAssigned\"", "the roles below are not its own"),
        new(Site, "properties.keyVaultReferenceIdentity", "\"[parameters('identityId')]\"", "settings from the vault stay empty"),
        new(Site, "properties.virtualNetworkSubnetId", "\"[parameters('subnetId')]\"", "it does not reach storage and vault"),
        new(Site + "/basicPublishingCredentialsPolicies", "properties.allow", "false", "a user name and a password publish code"),
        new(Plan, "sku.name", "\"FC1\"", "another plan bills and scales otherwise"),
        new(Plan, "properties.reserved", "true", "the plan runs Windows"),
        new(Insights, "properties.DisableLocalAuth", "true", "whoever has the connection string writes traces"),
        new(Workspace, "properties.features.disableLocalAuth", "true", "whoever has a key reads the logs"),
        new(Workspace, "properties.retentionInDays", "90", "the trace of an attack is gone before it is noticed"),
    ];
}
