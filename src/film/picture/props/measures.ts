import type { PropId } from '../../screenplay/vocabulary/index.ts'
import type { Measure } from './prop.ts'

/** How large every thing is and what states it has: all that a film is staged by, and nothing that draws. */
export const measures = {
  letter: { size: { width: 46, height: 60 }, states: ['open', 'folded', 'back'] },
  envelope: { size: { width: 58, height: 38 }, states: ['closed', 'open', 'back'] },
  note: { size: { width: 34, height: 26 }, states: ['face-up', 'face-down', 'folded', 'back'] },
  form: { size: { width: 46, height: 60 }, states: ['empty', 'filled-in', 'folded', 'back'] },
  file: { size: { width: 54, height: 68 }, states: ['closed', 'open'] },
  phone: { size: { width: 26, height: 52 }, states: ['off', 'login', 'message', 'call', 'back'] },
  receiver: { size: { width: 26, height: 84 }, states: ['plain'] },
  'id-card': { size: { width: 40, height: 26 }, states: ['front', 'back'] },
  'access-card': { size: { width: 30, height: 62 }, states: ['front', 'back'] },
  'usb-stick': { size: { width: 14, height: 38 }, states: ['plain'] },
  laptop: { size: { width: 104, height: 84 }, states: ['open', 'login', 'closed'] },
  tablet: { size: { width: 56, height: 76 }, states: ['list', 'login', 'off'] },
  keys: { size: { width: 36, height: 44 }, states: ['plain'] },
  cup: { size: { width: 34, height: 34 }, states: ['full', 'empty'] },
  pen: { size: { width: 7, height: 46 }, states: ['plain'] },
  newspaper: { size: { width: 62, height: 48 }, states: ['folded'] },
  napkin: { size: { width: 34, height: 28 }, states: ['crumpled', 'folded'] },
  bag: { size: { width: 92, height: 104 }, states: ['plain'] },
  parcel: { size: { width: 82, height: 66 }, states: ['closed', 'open'] },
  tin: { size: { width: 64, height: 46 }, states: ['closed', 'open', 'with-phone'] },
  tray: { size: { width: 104, height: 46 }, states: ['covered', 'open', 'empty'] },
  'paper-bag': { size: { width: 50, height: 62 }, states: ['closed', 'open'] },
  whiteboard: { size: { width: 260, height: 160 }, states: ['names', 'wiped'] },
  bin: { size: { width: 78, height: 100 }, states: ['open', 'with-letter', 'with-napkin', 'with-letter-and-napkin', 'with-newspaper', 'with-note', 'with-form', 'with-envelope', 'empty', 'moved'] },
} as const satisfies Record<PropId, Measure>
