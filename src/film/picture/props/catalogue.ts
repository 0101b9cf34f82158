import type { PropId } from '../../screenplay/vocabulary/index.ts'
import { laptop } from './devices/laptop.ts'
import { phone } from './devices/phone.ts'
import { receiver } from './devices/receiver.ts'
import { tablet } from './devices/tablet.ts'
import { usbStick } from './devices/usb-stick.ts'
import { bag } from './everyday/bag.ts'
import { bin } from './everyday/bin.ts'
import { accessCard, idCard } from './everyday/cards.ts'
import { cup } from './everyday/cup.ts'
import { keys } from './everyday/keys.ts'
import { paperBag } from './everyday/paper-bag.ts'
import { parcel } from './everyday/parcel.ts'
import { ballPen } from './everyday/pen.ts'
import { tin } from './everyday/tin.ts'
import { tray } from './everyday/tray.ts'
import { whiteboard } from './everyday/whiteboard.ts'
import { envelope } from './paper/envelope.ts'
import { file } from './paper/file.ts'
import { form } from './paper/form.ts'
import { letter } from './paper/letter.ts'
import { napkin } from './paper/napkin.ts'
import { newspaper } from './paper/newspaper.ts'
import { note } from './paper/note.ts'
import type { Prop } from './prop.ts'

/** Every thing of the vocabulary has its drawing here; one that is missing is a type error. */
export const catalogue: Readonly<Record<PropId, Prop>> = {
  letter,
  envelope,
  note,
  form,
  file,
  phone,
  receiver,
  'id-card': idCard,
  'access-card': accessCard,
  'usb-stick': usbStick,
  laptop,
  tablet,
  keys,
  cup,
  pen: ballPen,
  newspaper,
  napkin,
  bag,
  parcel,
  tin,
  tray,
  'paper-bag': paperBag,
  whiteboard,
  bin,
}
