/** The tables of field, as migrations/ makes them. */
export interface FieldTables {
  field_reports: FieldReports
  field_messages: FieldMessages
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
