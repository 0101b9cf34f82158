import type { Site } from '#platform/html/layout.tsx'
import type { Moment } from '../moment.ts'
import { guideWords } from '../words/guide.ts'
import { screenWords } from '../words/screen.ts'
import type { GuideKeys } from '../routes/guide-keys.ts'
import { phonesNow } from './guide-phones.ts'
import type { ScreenKeys } from './screen-frame.tsx'
import { shownView } from './screen-showing.tsx'
import { stepView } from './screen-steps.tsx'

type Props = { site: Site; moment: Moment; keys: GuideKeys }

/** What the others see now, as a small picture in words; read from the same moment as their own pages. */
export function GuideShows({ site, moment, keys }: Props) {
  const words = guideWords[moment.language].others
  const screen = screenNow(site, moment, keys)
  const phones = phonesNow(moment)
  return (
    <aside class="shows" aria-labelledby="ser" data-part="shows">
      <div>
        <h2 id="ser">{words.title}</h2>
        <div>
          <h3>{words.screen}</h3>
          <div class={`mini ${screen.light}`}>
            <small>{screen.step}</small>
            <b>{screen.title}</b>
            <small>{footOf(moment, screen.title)}</small>
          </div>
        </div>
        <div>
          <h3>{words.phones}</h3>
          {phones === undefined ? (
            <p>{words.noPhones}</p>
          ) : (
            <div class="mini tel">
              <b>{phones.title}</b>
              <small>{phones.text}</small>
            </div>
          )}
        </div>
      </div>
    </aside>
  )
}

function footOf({ room, language, dilemma }: Moment, title: string): string {
  if (room.pausedAt !== undefined) return screenWords[language].stands
  return dilemma === undefined || dilemma.title === title ? '' : dilemma.title
}

/** The shared screen's own picture of the moment. */
export function screenNow(site: Site, moment: Moment, keys: ScreenKeys): { light: string; step: string; title: string; isOther: boolean } {
  const props = { site, moment, keys }
  const other = shownView(props)
  const { light, step, title } = other ?? stepView(props)
  return { light, step, title, isOther: other !== undefined }
}
