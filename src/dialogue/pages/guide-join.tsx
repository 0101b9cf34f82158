import { codeInGroups } from '../codes.ts'
import type { Moment } from '../moment.ts'
import type { GuideKeys } from '../routes/guide-keys.ts'
import { guideWords } from '../words/guide.ts'
import { ActForm, Part } from './guide-form.tsx'

type Props = { moment: Moment; keys: GuideKeys }

/** How the others come in: the link to the shared screen, the address and the code. */
export function GuideJoin({ moment, keys }: Props) {
  const words = guideWords[moment.language].at.join
  const { settings, code } = moment.room
  return (
    <>
      <Part id="join" title={words.title} look="ways" isQuiet>
        <div>
          <h3>{words.screen}</h3>
          <a class="button quiet" href={keys.screen} target="_blank" rel="noopener">
            {words.open}
          </a>
          <p class="small">{words.screenText}</p>
        </div>
        {settings.answers === 'phones' ? (
          <div>
            <h3>{words.phone}</h3>
            <p class="big-code num">
              <span class="hidden">{words.code}: </span>
              {codeInGroups(code)}
            </p>
            <p class="small">{words.address(keys.address)}</p>
          </div>
        ) : null}
      </Part>
      {settings.answers === 'phones' ? <NobodyYet moment={moment} /> : <WithoutPhones moment={moment} />}
    </>
  )
}

const patienceSeconds = 30

/**
 * A way on when no phone has come in for half a minute. The style waits the rest of it, in steps of ten seconds, so
 * that it needs no script; when somebody joins, it goes.
 */
function NobodyYet({ moment }: { moment: Moment }) {
  const { room, counts, now, position, language } = moment
  const words = guideWords[language].at.join
  if (position.step.kind !== 'join' || counts.present > 0) return <></>
  const waited = (now.getTime() - room.stepStartedAt.getTime()) / 1000
  const rest = Math.min(patienceSeconds, Math.max(0, Math.ceil((patienceSeconds - waited) / 10) * 10))
  return (
    <Part id="late" title={words.late} look={`late late-${rest}`}>
      <p>{words.lateText}</p>
      <ActForm moment={moment} act="answers" look="pair">
        <button class="button quiet" name="what" value="hands">
          {words.hands}
        </button>
        <button class="button quiet" name="what" value="talk">
          {words.talk}
        </button>
      </ActForm>
      <p class="small">{words.guestNet}</p>
    </Part>
  )
}

/** The way back to phones, where they may be used at all. */
function WithoutPhones({ moment }: { moment: Moment }) {
  const words = guideWords[moment.language].at.join
  if (moment.room.settings.people === 'few' || moment.position.step.kind !== 'join') return <></>
  return (
    <div data-part="late" class="part">
      <ActForm moment={moment} act="answers" look="pair">
        <p>{words.without}</p>
        <button class="link" name="what" value="phones">
          {words.phones}
        </button>
      </ActForm>
    </div>
  )
}
