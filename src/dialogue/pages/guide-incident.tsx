import type { Site } from '#platform/html/layout.tsx'
import type { Moment } from '../moment.ts'
import { breachCase } from '../script/script.ts'
import { guideWords } from '../words/guide.ts'
import { ActForm, Part } from './guide-form.tsx'
import { Passages } from './guide-script.tsx'

/** »Det er sket i virkeligheden«: the clock stands, and there are words for it. Nobody is asked who. */
export function GuideIncident({ site, moment }: { site: Site; moment: Moment }) {
  const words = guideWords[moment.language]
  const own = breachCase(moment)
  return (
    <Part id="really" title={words.at.incident.title} look="really-panel" isQuiet>
      <p class="lead" role="alert">
        {words.at.incident.text}
      </p>
      <div class="say">
        <h3>{words.script.say}</h3>
        <p>{words.at.incident.say}</p>
      </div>
      <p>{words.at.incident.still}</p>
      {site.breachUrl === undefined ? (
        <p>{words.at.incident.noForm}</p>
      ) : (
        <p>
          <a class="button quiet" href={site.breachUrl} rel="noreferrer" target="_blank">
            {words.at.incident.form}
          </a>
        </p>
      )}
      <ActForm moment={moment} act="resume">
        <button class="button">{words.at.incident.resume}</button>
      </ActForm>
      {own === undefined ? null : (
        <details id="really-own">
          <summary>{words.at.incident.own}</summary>
          <div class="lines">
            <Passages passages={own.passages} moment={moment} level="h3" />
          </div>
        </details>
      )}
    </Part>
  )
}
