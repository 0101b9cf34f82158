import { AgreementFields, ObstacleFields } from '#agreements/index.ts'
import { dayInWords } from '#platform/words/danish.ts'
import type { Moment } from '../moment.ts'
import { guideWords } from '../words/guide.ts'
import { screenWords } from '../words/screen.ts'
import { ActForm, Part } from './guide-form.tsx'
import { Written, WritingForm } from './guide-writing-parts.tsx'
import type { GuideNotice } from './guide.tsx'

type Props = { moment: Moment; notice: GuideNotice | undefined }

/** What the fields of the two forms begin with. */
export const prefixes = { agreement: 'aftale-', obstacle: 'hindring-' } as const

/** None or one agreement, and what the team cannot solve itself. Ending without is as large a button as any. */
export function GuideAgreement({ moment, notice }: Props) {
  const words = guideWords[moment.language]
  const agreements = moment.record?.agreements ?? []
  const obstacles = moment.record?.obstacles ?? []
  return (
    <>
      <WrittenSoFar moment={moment} />
      <div class="three" data-part="endings">
        {agreements.length > 0 || obstacles.length > 0 ? null : (
          <ActForm moment={moment} act="next">
            <button class="ending">
              <b>{words.next.noAgreement}</b>
              <span>{words.at.agreement.none}</span>
            </button>
          </ActForm>
        )}
        <AgreementEnding moment={moment} notice={notice} isFirst={agreements.length === 0} />
        <ObstacleEnding moment={moment} notice={notice} />
      </div>
      <p class="small kept" data-part="kept">
        {words.at.agreement.kept}
      </p>
    </>
  )
}

function AgreementEnding({ moment, notice, isFirst }: Props & { isFirst: boolean }) {
  const words = guideWords[moment.language].at.agreement
  const back = notice?.kind === 'agreement' ? notice : undefined
  const levers = moment.dilemmas.flatMap((dilemma) => dilemma.levers.filter(({ kind }) => kind !== 'other').map(({ label }) => label))
  return (
    <details class="ending" id="write-agreement" open={back !== undefined}>
      <summary>
        <b>{isFirst ? words.write : words.another}</b>
        {isFirst ? null : <span>{words.anotherText}</span>}
      </summary>
      <p class="do">
        {words.rememberLead} <strong>{words.remember}</strong>
      </p>
      <WritingForm moment={moment} act="aftale" prefix={prefixes.agreement} save={words.save} problems={back?.problems} typed={back?.typed}>
        <AgreementFields language={moment.language} levers={levers} prefix={prefixes.agreement} {...(back === undefined ? {} : { typed: back.typed, problems: back.problems })} />
      </WritingForm>
    </details>
  )
}

function ObstacleEnding({ moment, notice }: Props) {
  const words = guideWords[moment.language].at.agreement
  const back = notice?.kind === 'obstacle' ? notice : undefined
  return (
    <details class="ending" id="write-obstacle" open={back !== undefined}>
      <summary>
        <b>{words.obstacle}</b>
        <span>{words.obstacleText}</span>
      </summary>
      <WritingForm moment={moment} act="hindring" prefix={prefixes.obstacle} save={words.saveObstacle} problems={back?.problems} typed={back?.typed}>
        <ObstacleFields language={moment.language} prefix={prefixes.obstacle} {...(back === undefined ? {} : { typed: back.typed, problems: back.problems })} />
      </WritingForm>
    </details>
  )
}

/** What stands written, as it is; each line can be taken away again. */
function WrittenSoFar({ moment }: { moment: Moment }) {
  const { record, language } = moment
  const words = guideWords[language].at.agreement
  const { receivers } = screenWords[language].agreement
  if (record === undefined || record.agreements.length + record.obstacles.length === 0) return <></>
  return (
    <Part id="written" title={words.made} look="written">
      <ul>
        {record.agreements.map(({ id, text, lever, owner, followUpOn }) => (
          <Written
            moment={moment}
            act="aftale-vaek"
            id={id}
            text={text}
            facts={[[words.lever, lever], [words.owner, owner], ...(followUpOn === undefined ? [] : [[words.day, dayInWords(language, followUpOn)] as const])]}
          />
        ))}
        {record.obstacles.map(({ id, text, carrier, receiver }) => (
          <Written moment={moment} act="hindring-vaek" id={id} text={text} facts={[[words.obstacle, receivers[receiver]], [words.carrier, carrier]]} />
        ))}
      </ul>
    </Part>
  )
}
