// The agency's keys. What is deleted stays recoverable for 90 days, and nobody can shorten that.
param name string
param location string

@description('Identity that reads secrets.')
param principalId string
param subnetId string
param zoneId string
param workspaceId string

@secure()
param sendGridApiKey string

@secure()
param fieldKey string

@secure()
param indexKey string

var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2025-05-01' = {
  name: name
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enablePurgeProtection: true
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    networkAcls: { bypass: 'AzureServices', defaultAction: 'Deny' }
    publicNetworkAccess: 'Disabled'
  }
}

resource sendGrid 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = if (!empty(sendGridApiKey)) {
  parent: vault
  name: 'sendgrid-api-key'
  properties: { value: sendGridApiKey }
}

resource field 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = if (!empty(fieldKey)) {
  parent: vault
  name: 'field-key'
  properties: { value: fieldKey }
}

resource index 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = if (!empty(indexKey)) {
  parent: vault
  name: 'index-key'
  properties: { value: indexKey }
}

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, principalId, secretsUser)
  scope: vault
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

module endpoint 'endpoint.bicep' = {
  params: { name: name, location: location, resourceId: vault.id, service: 'vault', subnetId: subnetId, zoneId: zoneId }
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: vault
  properties: { workspaceId: workspaceId, logs: [{ categoryGroup: 'audit', enabled: true }] }
}

output uri string = vault.properties.vaultUri
