import type { Drawing } from './drawing.ts'
import type { Thing } from './picture.ts'
import { baked } from './things/baked.ts'
import { carried } from './things/carried.ts'
import { desk } from './things/desk.ts'
import { devices } from './things/devices.ts'
import { gadgets } from './things/gadgets.ts'
import { home } from './things/home.ts'
import { keys } from './things/keys.ts'
import { paper } from './things/paper.ts'
import { play } from './things/play.ts'
import { post } from './things/post.ts'
import { printed } from './things/printed.ts'
import { records } from './things/records.ts'
import { room } from './things/room.ts'
import { seats } from './things/seats.ts'
import { table } from './things/table.ts'
import { work } from './things/work.ts'
import { worn } from './things/worn.ts'

/** How each thing in the vocabulary is drawn; the type leaves none out. */
export const drawings: Readonly<Record<Thing, Drawing>> = {
  ...baked,
  ...carried,
  ...desk,
  ...devices,
  ...gadgets,
  ...home,
  ...keys,
  ...paper,
  ...play,
  ...post,
  ...printed,
  ...records,
  ...room,
  ...seats,
  ...table,
  ...work,
  ...worn,
}
