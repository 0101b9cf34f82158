import { raw } from 'hono/html'
import type { CompetencyMap } from '../../library.ts'
import { houseOf } from '../../map/house.ts'
import { street } from '../../map/street.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** The map as a street of houses, each a drawing of its own, so that they can stand closer on a narrow page. */
export function Street({ map, isLinked = true }: { map: CompetencyMap; isLinked?: boolean }) {
  return (
    <ol class="street" aria-label={all[map.language].map.street}>
      {map.areas.map((area, at) => {
        const { width, height, columns, drawing } = houseOf(area, at, isLinked ? (id) => `#${id}` : undefined)
        return (
          <li class={columns === 2 ? 'wide' : undefined}>
            <svg viewBox={`0 0 ${width} ${height}`} stroke-linecap="round" stroke-linejoin="round">
              {raw(drawing)}
            </svg>
          </li>
        )
      })}
    </ol>
  )
}

/** How a window is read, since its three panes are the three lines of the table. */
export function Reading({ map }: { map: CompetencyMap }) {
  return <p class="map-reading">{all[map.language].map.reading}</p>
}

/** The whole map as a file to show and to send on, with whose it is written on it. */
export function mapPicture(map: CompetencyMap): string {
  const { read, whose, open } = all[map.language].map
  return street(map, { reading: read, whose: map.isDerived ? whose : open })
}
