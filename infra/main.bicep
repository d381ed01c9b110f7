// One agency in one resource group: the function app, its storage, its key vault and its logs, behind one private network.
// Nothing is reached by a key: the app has one identity, and that identity has five roles.
targetScope = 'resourceGroup'

@description('Short name of the agency: part of every resource name. Lower-case letters and digits.')
@minLength(3)
@maxLength(11)
param name string

@description('Azure region of everything.')
param location string = resourceGroup().location

@description('Address that mailed links begin with, without a slash at the end. Empty: the address that Azure gives the app.')
param baseUrl string = ''

@description('Address from which the agency\'s mail comes.')
param mailFrom string

@description('Version of .NET on the plan.')
param runtimeVersion string = '10.0'

@description('Memory of one instance, in megabytes.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('How many instances the app may grow to.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('How often the data is copied: across zones, or across zones and to another region.')
@allowed(['Standard_ZRS', 'Standard_GZRS'])
param storageSku string = 'Standard_GZRS'

@description('Further settings of the app, as Payments__Nacha__ImmediateOrigin; never a secret.')
param moreSettings object = {}

@description('Public key of SendGrid\'s signed event webhook, base64, as its event settings show it. Empty: no event is believed.')
param sendGridWebhookKey string = ''
@description('Client id of the application by which Entra ID knows the staff pages. Its app roles: technician, specialist, lead, collections, tax, auditor. Empty: nobody of the staff can sign in.')
param staffClientId string = ''

@description('Entra ID tenant of the staff.')
param staffTenantId string = tenant().tenantId

@description('SendGrid\'s API key. Empty: the one in the vault stays.')
@secure()
param sendGridApiKey string = ''

@description('Key that seals personal data, base64 of 32 random bytes; a new one rotates it. Empty: the one in the vault stays.')
@secure()
param fieldKey string = ''

@description('Key of the index by SSN, base64 of 32 random bytes; set once and never changed. Empty: the one in the vault stays.')
@secure()
param indexKey string = ''

var suffix = uniqueString(resourceGroup().id, name)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-${name}'
  location: location
}

module watch 'watch.bicep' = {
  params: { name: name, location: location, principalId: identity.properties.principalId }
}

module network 'network.bicep' = {
  params: { name: name, location: location }
}

module storage 'storage.bicep' = {
  params: {
    name: take('st${name}${suffix}', 24)
    location: location
    sku: storageSku
    principalId: identity.properties.principalId
    subnetId: network.outputs.privateSubnetId
    zoneIds: network.outputs.storageZoneIds
    workspaceId: watch.outputs.workspaceId
  }
}

module vault 'vault.bicep' = {
  params: {
    name: take('kv-${name}-${suffix}', 24)
    location: location
    principalId: identity.properties.principalId
    subnetId: network.outputs.privateSubnetId
    zoneId: network.outputs.vaultZoneId
    workspaceId: watch.outputs.workspaceId
    sendGridApiKey: sendGridApiKey
    fieldKey: fieldKey
    indexKey: indexKey
  }
}

module app 'app.bicep' = {
  params: {
    name: 'func-${name}-${suffix}'
    location: location
    identityId: identity.id
    clientId: identity.properties.clientId
    subnetId: network.outputs.appSubnetId
    storageName: storage.outputs.name
    deploymentContainer: storage.outputs.deploymentContainer
    vaultUri: vault.outputs.uri
    insightsConnection: watch.outputs.connection
    baseUrl: baseUrl
    mailFrom: mailFrom
    sendGridWebhookKey: sendGridWebhookKey
    runtimeVersion: runtimeVersion
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    moreSettings: moreSettings
    staffClientId: staffClientId
    staffTenantId: staffTenantId
  }
}

@description('Name of the function app: what `func azure functionapp publish` takes.')
output appName string = app.outputs.name

@description('Where the agency is reached.')
output appUrl string = app.outputs.url

@description('Storage account with claims, wages, documents and orchestrations.')
output storageName string = storage.outputs.name

@description('Vault with the agency\'s keys.')
output vaultUri string = vault.outputs.uri
