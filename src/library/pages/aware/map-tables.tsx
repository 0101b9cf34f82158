import type { Competency, CompetencyMap } from '../../library.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

type TablesProps = { map: CompetencyMap; linked?: boolean }

/** All that the picture shows and what each window holds: a table for each area. */
export function MapTables({ map, linked = false }: TablesProps) {
  const words = all[map.language].map
  return (
    <>
      {map.areas.map(({ title, competencies }, at) => (
        <section class="map-area" aria-labelledby={`omraade-${at + 1}`}>
          <h2 id={`omraade-${at + 1}`}>{title}</h2>
          <table class="course" aria-labelledby={`omraade-${at + 1}`}>
            <thead>
              <tr>
                <th scope="col">{words.competency}</th>
                <th scope="col">{words.team}</th>
                <th scope="col">{words.leader}</th>
                <th scope="col">{words.workplace}</th>
              </tr>
            </thead>
            <tbody>
              {competencies.map((competency) => (
                <Row competency={competency} words={words} linked={linked} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}

function Row({ competency, words, linked }: { competency: Competency; words: (typeof da)['map']; linked: boolean }) {
  const { id, label, team, leader, workplace } = competency
  return (
    <tr id={id}>
      <th scope="row">
        {label}
        {linked ? (
          <a class="more-link no-print" href={`#traener-${id}`} aria-label={words.trainsThis(label)}>
            {words.trains}
          </a>
        ) : null}
      </th>
      <td data-label={words.team}>{team}</td>
      <td data-label={words.leader}>{leader}</td>
      <td data-label={words.workplace}>{workplace}</td>
    </tr>
  )
}
