// A sample: copy it, change the values, and hand the secrets in as environment variables, never in the file.
using './main.bicep'

param name = 'benefits'
param baseUrl = 'https://benefits.example.gov'
param mailFrom = 'no-reply@benefits.example.gov'
param staffClientId = readEnvironmentVariable('STAFF_CLIENT_ID', '')
param sendGridApiKey = readEnvironmentVariable('SENDGRID_API_KEY', '')
param fieldKey = readEnvironmentVariable('AGENCY_FIELD_KEY', '')
param indexKey = readEnvironmentVariable('AGENCY_INDEX_KEY', '')
