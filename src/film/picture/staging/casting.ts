import type { Character } from '../../screenplay/screenplay.ts'
import type { PlaceId, RoleId } from '../../screenplay/vocabulary/index.ts'
import type { Layout, Mark } from '../places/place.ts'
import type { Stand } from './stand.ts'

const staff: RoleId[] = ['employee', 'leader', 'it', 'secretary', 'teacher', 'student', 'cleaner']
/** Where nobody is behind anything: the one who lives there has the first mark. */
const homes: PlaceId[] = ['kitchen']
/** Where all sit at one table, whoever they are. */
const tables: PlaceId[] = ['meeting']
const order = ['one', 'two', 'three', 'four']

/** Whether somebody works here, and so belongs behind the counter. */
export function isStaff(who: Character, place: PlaceId): boolean {
  return !homes.includes(place) && staff.includes(who.role)
}

/** The free marks of a place in the order in which somebody would take them. */
export function marksFor(place: Layout, who: Character, taken: ReadonlySet<string>, wish: { seated?: boolean } = {}): [string, Mark][] {
  const mine = isStaff(who, place.id) ? 'staff' : 'citizen'
  const named = Object.entries(place.marks).filter(([name, mark]) => name !== 'door' && !isTaken(place, mark, taken) && (order.includes(name) || mark.who !== undefined || mark.seated === true))
  return named.sort(([name, mark], [otherName, otherMark]) => badness(name, mark) - badness(otherName, otherMark))

  function badness(name: string, mark: Mark): number {
    const rank = order.indexOf(name)
    const foreign = mark.who !== undefined && mark.who !== mine && !tables.includes(place.id) ? 100 : 0
    const unfit = wish.seated === undefined || (mark.seated ?? false) === wish.seated ? 0 : 30
    return (rank < 0 ? 5 : rank) + foreign + unfit
  }
}

/** A mark is taken when somebody is there, on it or on another mark of the same spot. */
function isTaken(place: Layout, { x, y }: Mark, taken: ReadonlySet<string>): boolean {
  return [...taken].some((name) => {
    const mark = place.marks[name]
    return mark !== undefined && Math.abs(mark.x - x) < 100 && Math.abs(mark.y - y) < 60
  })
}

/** A mark as somewhere to stand. */
export function standOn(name: string, mark: Mark): Stand {
  return { x: mark.x, y: mark.y, scale: mark.scale, facing: mark.facing, seated: mark.seated ?? false, behind: mark.behind ?? false, mark: name }
}

/** Somewhere that is always there: a free mark of their own kind, or a spot beside the last one. */
export function standFor(place: Layout, who: Character, taken: Set<string>, wish: { seated?: boolean } = {}): Stand {
  const [found] = marksFor(place, who, taken, wish)
  if (found !== undefined) {
    taken.add(found[0])
    return standOn(...found)
  }
  const last = Object.entries(place.marks).findLast(([name]) => name !== 'door')
  const crowd = taken.size
  if (last === undefined) return { x: place.bounds.x + place.bounds.width / 2, y: place.bounds.y + place.bounds.height * 0.9, scale: 1, facing: 0, seated: false, behind: false }
  return { ...standOn(...last), x: last[1].x + 130 * (crowd % 2 === 0 ? 1 : -1) }
}
