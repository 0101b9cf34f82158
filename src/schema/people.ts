import type { Generated } from 'kysely'

/** The tables of people, as migrations/ makes them. */
export interface PeopleTables {
  people_directory: PeopleDirectory
  people_openings: PeopleOpenings
  people_organisations: PeopleOrganisations
  people_units: PeopleUnits
  people_persons: PeoplePersons
  people_roles: PeopleRoles
  people_sessions: PeopleSessions
  people_sign_in_links: PeopleSignInLinks
  people_identities: PeopleIdentities
  people_issuers: PeopleIssuers
  people_passkeys: PeoplePasskeys
  people_attempts: PeopleAttempts
}

interface PeopleDirectory {
  slug: string
  organisation_id: string
}

interface PeopleOpenings {
  secret_hash: Buffer
  expires_at: Date
}

interface PeopleOrganisations {
  organisation_id: string
  name: string
  contact: Generated<string>
  breach_url: string | null
  accessibility: Generated<string>
  privacy: Generated<string>
  is_made_up: Generated<boolean>
  created_on: string
}

interface PeopleUnits {
  organisation_id: string
  id: string
  parent_id: string | null
  name: string
  position: Generated<number>
}

interface PeoplePersons {
  organisation_id: string
  id: string
  name: string
  email: string | null
  language: Generated<'da' | 'en'>
  invited_on: string
  left_on: string | null
}

interface PeopleRoles {
  organisation_id: string
  person_id: string
  role: 'coordinator' | 'editor' | 'facilitator' | 'leader' | 'med' | 'reviewer' | 'administrator'
  side: 'employer' | 'employee' | 'expert' | 'lawyer' | null
  seat: string | null
  unit_id: string | null
}

interface PeopleSessions {
  organisation_id: string
  id: string
  person_id: string
  secret_hash: Buffer
  previous_hash: Buffer | null
  previous_until: Date | null
  method: 'link' | 'issuer' | 'passkey'
  device: Generated<string>
  began_on: string
  used_on: string
  expires_at: Date
}

interface PeopleSignInLinks {
  organisation_id: string
  secret_hash: Buffer
  person_id: string
  expires_at: Date
}

interface PeopleIdentities {
  organisation_id: string
  issuer: string
  tenant: Generated<string>
  subject: string
  person_id: string
}

interface PeopleIssuers {
  organisation_id: string
  issuer: string
  tenant: Generated<string>
  name: string
  client_id: string
  client_secret_sealed: Buffer | null
}

interface PeoplePasskeys {
  organisation_id: string
  credential_id: Buffer
  person_id: string
  public_key: Buffer
  counter: string
  name: string
  added_on: string
}

interface PeopleAttempts {
  organisation_id: string
  secret_hash: Buffer
  kind: 'issuer' | 'passkey' | 'new-passkey'
  sealed: Buffer
  expires_at: Date
}
