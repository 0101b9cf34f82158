import type { Character, Trait } from '../../screenplay/screenplay.ts'
import type { PlaceId } from '../../screenplay/vocabulary/index.ts'
import type { Building } from './building.ts'
import type { Actor, Stand } from './stand.ts'

/** Where people wait in the places that have a queue: away from those who act, so that they are small and disturb nobody. */
const spots: Partial<Record<PlaceId, readonly (readonly [x: number, y: number, scale: number, seated?: boolean])[]>> = {
  counter: [[738, 806, 0.92], [650, 798, 0.91]],
  waiting: [[86, 850, 0.98, true], [366, 850, 0.98, true]],
}

const looks: readonly (readonly [age: number, ...traits: Trait[]])[] = [
  [52, { trait: 'hair-short', colour: 'brown' }, { trait: 'coat', colour: 'grey' }],
  [29, { trait: 'hair-long', colour: 'dark' }, { trait: 'knit', colour: 'teal' }],
]

const byDay = ['morning', 'forenoon', 'noon', 'afternoon']

/** Adds a few who wait their turn. They come last: nobody of the film walks round them, speaks to them or gives them anything. */
export function addWaiting(building: Building, through: boolean): void {
  const { scene, place, people } = building
  if (through || !byDay.includes(scene.time)) return
  const busy = [...people.values()].flatMap(({ start, moves }) => [start, ...moves.map(({ b }) => b)])
  const crowd: [string, Actor][] = []
  for (const [index, [x, y, scale, seated = false]] of (spots[place.id] ?? []).entries()) {
    const stand: Stand = { x, y, scale, facing: seated ? 0.3 : 0.7, seated, behind: false }
    const look = looks[index]
    if (look === undefined || busy.some((other) => Math.abs(other.x - x) < 84)) continue
    const [age, ...traits] = look
    const who: Character = { name: `${place.id} ${index}`, role: 'citizen', age, traits, at: { line: 0, column: 0 } }
    crowd.push([who.name, { who, from: scene.from, to: scene.to, start: stand, moves: [] }])
  }
  for (const [name, presence] of crowd) people.set(name, presence)
}
