/** The tables of what teams have moved into their organisation, as migrations/ makes them. */
export interface TeamTables {
  agreements_held: AgreementsHeld
  agreements_requests: AgreementsRequests
  agreements_reminded: AgreementsReminded
}

interface AgreementsHeld {
  organisation_id: string
  record_id: string
  unit_id: string | null
  person_id: string
  secret_sealed: Buffer
  moved_on: string
}

interface AgreementsRequests {
  organisation_id: string
  obstacle_id: string
  record_id: string
  due_on: string
  asked_on: string
}

interface AgreementsReminded {
  organisation_id: string
  person_id: string
  kind: 'agreement-soon' | 'agreement-today' | 'asked' | 'reply-soon' | 'reply-today' | 'replied'
  subject_id: string
  about_on: string
  record_id: string
}
