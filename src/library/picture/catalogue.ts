import type { Drawing } from './drawing.ts'
import type { Thing } from './picture.ts'
import { devices } from './things/devices.ts'
import { keys } from './things/keys.ts'
import { paper } from './things/paper.ts'
import { room } from './things/room.ts'
import { table } from './things/table.ts'
import { worn } from './things/worn.ts'

/** How each thing in the vocabulary is drawn; the type leaves none out. */
export const drawings: Readonly<Record<Thing, Drawing>> = { ...paper, ...table, ...devices, ...worn, ...keys, ...room }
