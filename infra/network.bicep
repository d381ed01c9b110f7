// The private network: one subnet that the app speaks from, one in which storage and vault answer.
param name string
param location string

var storageServices = ['blob', 'queue', 'table']

resource net 'Microsoft.Network/virtualNetworks@2025-01-01' = {
  name: 'vnet-${name}'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/22'] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: '10.20.0.0/24'
          delegations: [{ name: 'flex', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'private'
        properties: { addressPrefix: '10.20.1.0/24', privateEndpointNetworkPolicies: 'Disabled' }
      }
    ]
  }
  resource app 'subnets' existing = { name: 'app' }
  resource private 'subnets' existing = { name: 'private' }
}

resource storageZones 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for service in storageServices: {
    name: 'privatelink.${service}.${environment().suffixes.storage}'
    location: 'global'
  }
]

resource storageLinks 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (service, i) in storageServices: {
    parent: storageZones[i]
    name: 'link'
    location: 'global'
    properties: { registrationEnabled: false, virtualNetwork: { id: net.id } }
  }
]

resource vaultZone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.vaultcore.azure.net'
  location: 'global'
}

resource vaultLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: vaultZone
  name: 'link'
  location: 'global'
  properties: { registrationEnabled: false, virtualNetwork: { id: net.id } }
}

output appSubnetId string = net::app.id
output privateSubnetId string = net::private.id

@description('Zones of blob, queue and table, in this order.')
output storageZoneIds array = [for (service, i) in storageServices: storageZones[i].id]
output vaultZoneId string = vaultZone.id
