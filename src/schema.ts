import type { AgreementsTables } from './schema/agreements.ts'
import type { TeamTables } from './schema/agreements-teams.ts'
import type { DialogueTables } from './schema/dialogue.ts'
import type { EditingTables } from './schema/editing.ts'
import type { FieldTables } from './schema/field.ts'
import type { LibraryTables } from './schema/library.ts'
import type { NetworkTables } from './schema/network.ts'
import type { PeopleTables } from './schema/people.ts'

/** The tables' types, as migrations/ makes them; each subject's are in a file of their own. */
export interface Database extends AgreementsTables, DialogueTables, EditingTables, FieldTables, LibraryTables, NetworkTables, PeopleTables, TeamTables {}
