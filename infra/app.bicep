// The function app on a Flex Consumption plan. It speaks to storage and vault from inside the private network, with its identity.
param name string
param location string
param identityId string
param clientId string
param subnetId string
param storageName string

@description('Address of the container that holds the deployed package.')
param deploymentContainer string
param vaultUri string
param insightsConnection string
param baseUrl string
param mailFrom string

@description('Public key of SendGrid\'s signed event webhook, base64; no secret.')
param sendGridWebhookKey string
param runtimeVersion string
param instanceMemoryMB int
param maximumInstanceCount int
param moreSettings object

@description('Application that Entra ID knows the staff pages by; empty: nobody of the staff can sign in.')
param staffClientId string
param staffTenantId string

var settings = {
  AzureWebJobsStorage__accountName: storageName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: clientId
  // The identity that the app's own Azure clients take.
  AZURE_CLIENT_ID: clientId
  AzureWebJobsDisableHomepage: 'true'
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD;ClientId=${clientId}'
  KeyVault__Uri: vaultUri
  SendGrid__ApiKey: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/sendgrid-api-key)'
  SendGrid__WebhookKey: sendGridWebhookKey
  Mail__From: mailFrom
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: 'plan-${name}'
  location: location
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: subnetId
    siteConfig: {
      ftpsState: 'Disabled'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      remoteDebuggingEnabled: false
      cors: { allowedOrigins: [] }
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: deploymentContainer
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
      runtime: { name: 'dotnet-isolated', version: runtimeVersion }
      scaleAndConcurrency: { instanceMemoryMB: instanceMemoryMB, maximumInstanceCount: maximumInstanceCount }
    }
  }

  resource appSettings 'config' = {
    name: 'appsettings'
    properties: union(settings, moreSettings, {
      Agency__BaseUrl: empty(baseUrl) ? 'https://${site.properties.defaultHostName}' : baseUrl
    })
  }

  // Staff sign in with Entra ID; claimants and employers come in without. From then on the platform takes X-MS-CLIENT-PRINCIPAL off every request
  // from outside and sets it itself: the app believes the header only while this is on. The token's app roles bound what the staff directory gives.
  resource signIn 'config' = {
    name: 'authsettingsV2'
    properties: {
      platform: { enabled: !empty(staffClientId) }
      globalValidation: { requireAuthentication: false, unauthenticatedClientAction: 'AllowAnonymous' }
      httpSettings: { requireHttps: true }
      identityProviders: {
        azureActiveDirectory: {
          enabled: !empty(staffClientId)
          registration: { clientId: staffClientId, openIdIssuer: '${environment().authentication.loginEndpoint}${staffTenantId}/v2.0' }
          validation: { allowedAudiences: [staffClientId, 'api://${staffClientId}'] }
        }
      }
      // The app needs to know who signed in, and no token.
      login: { tokenStore: { enabled: false }, cookieExpiration: { convention: 'FixedTime', timeToExpiration: '08:00:00' } }
    }
  }

  // Deployment goes by identity: no user name and password publishes.
  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }
  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

output name string = site.name
output url string = empty(baseUrl) ? 'https://${site.properties.defaultHostName}' : baseUrl
