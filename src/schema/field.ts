/** The tables of field, as migrations/ makes them. */
export interface FieldTables {
  field_reports: FieldReports
  field_messages: FieldMessages
  field_studies: FieldStudies
  field_sources: FieldSources
  field_codes: FieldCodes
  field_passages: FieldPassages
  field_codings: FieldCodings
  field_memos: FieldMemos
}

interface FieldReports {
  organisation_id: string
  id: string
  language: 'da' | 'en'
  happened: string
  goods: string
  helped: string
  role: string
  place: string
  received_on: string
  secret_hash: Buffer
  outcome: 'dilemma' | 'practice' | 'agreement' | 'nothing' | null
  closed_on: string | null
}

interface FieldMessages {
  organisation_id: string
  report_id: string
  position: number
  kind: 'thanks' | 'question' | 'answer' | 'outcome'
  text: string
  said_on: string
}

interface FieldStudies {
  organisation_id: string
  id: string
  language: 'da' | 'en'
  title: string
  about: string
  period: string
  consent: string
  began_on: string
}

interface FieldSources {
  organisation_id: string
  study_id: string
  id: string
  number: number
  kind: 'interview' | 'observation' | 'workshop'
  place: string
  month: string
  text: string
}

interface FieldCodes {
  organisation_id: string
  study_id: string
  id: string
  parent_id: string | null
  number: number
  name: string
  description: string
  colour: 'blue' | 'green' | 'amber' | 'red' | 'violet' | 'teal' | 'rose' | 'grey'
}

interface FieldPassages {
  organisation_id: string
  study_id: string
  id: string
  source_id: string
  start_at: number
  end_at: number
}

interface FieldCodings {
  organisation_id: string
  study_id: string
  passage_id: string
  code_id: string
}

interface FieldMemos {
  organisation_id: string
  study_id: string
  id: string
  passage_id: string | null
  text: string
  written_on: string
}
