import type { PlaceId, PropId } from '../../src/film/screenplay/vocabulary/index.ts'
import { isOfScreen } from '../../src/film/picture/lettering/screen-shots.ts'
import type { Timeline } from '../../src/film/timeline/timeline.ts'
import type { Directed, DirectedScene } from '../../src/film/picture/directing/directed.ts'
import type { Look } from '../../src/film/picture/people/look/look.ts'
import type { Scenery } from '../../src/film/picture/places/place.ts'
import type { Prop } from '../../src/film/picture/props/prop.ts'
import { arrived } from './arrived.ts'

const places: Record<PlaceId, () => Promise<{ scenery: Scenery }>> = {
  square: () => import('../../src/film/picture/places/square/square-scenery.ts'),
  counter: () => import('../../src/film/picture/places/counter/counter-scenery.ts'),
  waiting: () => import('../../src/film/picture/places/waiting/waiting-scenery.ts'),
  phones: () => import('../../src/film/picture/places/phones/phones-scenery.ts'),
  office: () => import('../../src/film/picture/places/office/office-scenery.ts'),
  meeting: () => import('../../src/film/picture/places/meeting/meeting-scenery.ts'),
  staffroom: () => import('../../src/film/picture/places/staffroom/staffroom-scenery.ts'),
  kitchen: () => import('../../src/film/picture/places/kitchen/kitchen-scenery.ts'),
  school: () => import('../../src/film/picture/places/school/school-scenery.ts'),
  helpdesk: () => import('../../src/film/picture/places/helpdesk/helpdesk-scenery.ts'),
  corridor: () => import('../../src/film/picture/places/corridor/corridor-scenery.ts'),
  carpark: () => import('../../src/film/picture/places/carpark/carpark-scenery.ts'),
}

const props: Record<PropId, () => Promise<Prop>> = {
  letter: async () => (await import('../../src/film/picture/props/paper/letter.ts')).letter,
  envelope: async () => (await import('../../src/film/picture/props/paper/envelope.ts')).envelope,
  note: async () => (await import('../../src/film/picture/props/paper/note.ts')).note,
  form: async () => (await import('../../src/film/picture/props/paper/form.ts')).form,
  file: async () => (await import('../../src/film/picture/props/paper/file.ts')).file,
  phone: async () => (await import('../../src/film/picture/props/devices/phone.ts')).phone,
  receiver: async () => (await import('../../src/film/picture/props/devices/receiver.ts')).receiver,
  'id-card': async () => (await import('../../src/film/picture/props/everyday/cards.ts')).idCard,
  'access-card': async () => (await import('../../src/film/picture/props/everyday/cards.ts')).accessCard,
  'usb-stick': async () => (await import('../../src/film/picture/props/devices/usb-stick.ts')).usbStick,
  laptop: async () => (await import('../../src/film/picture/props/devices/laptop.ts')).laptop,
  tablet: async () => (await import('../../src/film/picture/props/devices/tablet.ts')).tablet,
  keys: async () => (await import('../../src/film/picture/props/everyday/keys.ts')).keys,
  cup: async () => (await import('../../src/film/picture/props/everyday/cup.ts')).cup,
  pen: async () => (await import('../../src/film/picture/props/everyday/pen.ts')).ballPen,
  newspaper: async () => (await import('../../src/film/picture/props/paper/newspaper.ts')).newspaper,
  napkin: async () => (await import('../../src/film/picture/props/paper/napkin.ts')).napkin,
  bag: async () => (await import('../../src/film/picture/props/everyday/bag.ts')).bag,
  parcel: async () => (await import('../../src/film/picture/props/everyday/parcel.ts')).parcel,
  tin: async () => (await import('../../src/film/picture/props/everyday/tin.ts')).tin,
  tray: async () => (await import('../../src/film/picture/props/everyday/tray.ts')).tray,
  'paper-bag': async () => (await import('../../src/film/picture/props/everyday/paper-bag.ts')).paperBag,
  whiteboard: async () => (await import('../../src/film/picture/props/everyday/whiteboard.ts')).whiteboard,
  bin: async () => (await import('../../src/film/picture/props/everyday/bin.ts')).bin,
}

/** What only some people have: the build leaves it out of the drawing of people, by its path here. */
const ofPeople: readonly [path: string, has: (look: Look) => boolean, fetch: () => Promise<object>][] = [
  ['people/head/hijab.ts', ({ hijab }) => hijab !== undefined, () => import('../../src/film/picture/people/head/hijab.ts')],
  ['people/head/beard.ts', ({ face }) => (face.beard ?? face.stubble ?? face.moustache) !== undefined, () => import('../../src/film/picture/people/head/beard.ts')],
  ['people/head/glasses.ts', ({ face }) => face.glasses !== undefined, () => import('../../src/film/picture/people/head/glasses.ts')],
  ['people/head/hair/curls.ts', ({ hair }) => hair.style === 'curly' || hair.style === 'afro', () => import('../../src/film/picture/people/head/hair/curls.ts')],
  ['people/things/wheelchair.ts', ({ aid }) => aid === 'wheelchair', () => import('../../src/film/picture/people/things/wheelchair.ts')],
  ['people/things/pram.ts', ({ aid }) => aid === 'pram', () => import('../../src/film/picture/people/things/pram.ts')],
  ['people/things/stick.ts', ({ aid }) => aid === 'stick', () => import('../../src/film/picture/people/things/stick.ts')],
  ['people/body/wear/extras.ts', ({ wear }) => (wear.lanyard ?? wear.tie ?? wear.scarf) !== undefined, () => import('../../src/film/picture/people/body/wear/extras.ts')],
  ['people/body/wear/hoods.ts', ({ wear }) => wear.upper === 'hoodie' || wear.upper === 'raincoat', () => import('../../src/film/picture/people/body/wear/hoods.ts')],
  ['people/body/wear/open-front.ts', ({ wear }) => wear.upper === 'jacket' || wear.upper === 'coat', () => import('../../src/film/picture/people/body/wear/open-front.ts')],
  ['people/body/wear/uniforms.ts', ({ wear }) => wear.upper === 'tunic' || wear.upper === 'polo' || wear.upper === 'workwear', () => import('../../src/film/picture/people/body/wear/uniforms.ts')],
]

/** What only some films show. */
const ofFilms: readonly [path: string, has: (film: Directed, scenes: readonly DirectedScene[], timeline: Timeline) => boolean, fetch: () => Promise<object>][] = [
  ['caller.ts', ({ callers }) => callers.length > 0, () => import('../../src/film/picture/caller.ts')],
  ['pane.ts', (_, scenes) => scenes.some(({ through }) => through), () => import('../../src/film/picture/pane.ts')],
  ['places/shared/weather.ts', (_, scenes) => scenes.some(({ scene: { weather } }) => weather === 'rain' || weather === 'snow' || weather === 'wind'), () => import('../../src/film/picture/places/shared/weather.ts')],
  ['lettering/screen-shot.ts', (_film, _scenes, { shots }) => shots.some(isOfScreen), () => import('../../src/film/picture/lettering/screen-shot.ts')],
]

/** Fetches all that some scenes of a film are drawn with; until then they cannot be drawn. */
export async function fetchPieces(timeline: Timeline, film: Directed, scenes: readonly DirectedScene[]): Promise<void> {
  const { looks, callers } = film
  const people = [...callers, ...scenes.flatMap((scene) => scene.people.map(([name]) => name))].flatMap((name) => looks[name] ?? [])
  await Promise.all([
    ...[...new Set(scenes.map(({ place }) => place.id))].map(async (id) => (arrived.scenery[id] ??= (await places[id]()).scenery)),
    ...[...propsOf(scenes, callers.length > 0)].map(async (id) => (arrived.props[id] ??= await props[id]())),
    ...ofPeople.filter(([, has]) => people.some(has)).map(async ([path, , fetch]) => (arrived.parts[path] ??= await fetch())),
    ...ofFilms.filter(([, has]) => has(film, scenes, timeline)).map(async ([path, , fetch]) => (arrived.parts[path] ??= await fetch())),
  ])
}

/** Everything that is somewhere in the scenes; what lies in a bin is known by the bin's state alone. */
function propsOf(scenes: readonly DirectedScene[], someoneIsOnThePhone: boolean): Set<PropId> {
  const inStates = scenes.flatMap(({ states }) => states.flatMap(({ state }) => state.split(/^with-|-and-/))).filter(isProp)
  return new Set([...scenes.flatMap((scene) => scene.props.map(([prop]) => prop)), ...inStates, ...(someoneIsOnThePhone ? ['receiver' as const] : [])])
}

function isProp(id: string): id is PropId {
  return id in props
}
