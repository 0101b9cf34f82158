import type { Site } from '#platform/html/layout.tsx'
import { dateInWords } from '#platform/words/danish.ts'
import { actAddress, acts } from '../addresses.ts'
import { followUpDays, type RecordContents } from '../agreements.ts'
import { words } from '../words.ts'
import { AgreementItem } from './agreement.tsx'
import { CopyText } from '#platform/html/copy-text/copy-text.tsx'
import { ObstacleItem } from './obstacle.tsx'
import { Paper } from './paper.tsx'

export type RecordPageProps = {
  site: Site
  record: RecordContents
  heading: string
  today: string
  /** The record's own secret link, to show to the one who came by it. */
  link: string
  asText: string
  messageOf: (obstacleId: string) => string
}

/** What a team kept: one sheet to read, print and take along, and below it what its owner can do. */
export function RecordPage(props: RecordPageProps) {
  const { site, record, heading, asText } = props
  const { language } = site
  const { record: labels, take } = words[language]
  const day = dateInWords(language, record.heldOn)
  return (
    <Paper site={site} title={`${labels.kind}: ${heading}`} heading={heading} facts={heading === labels.kind ? [day] : [labels.kind, day]}>
      <Take site={site} record={record} />
      <article class="leaf">
        <Agreements {...props} />
        <Obstacles {...props} />
        <Earlier {...props} />
      </article>
      <section class="no-print after">
        <details>
          <summary>{take.text}</summary>
          <CopyText language={language} id="referat-tekst" label={take.textLabel} text={asText} rows={12} />
        </details>
      </section>
      <Key {...props} />
    </Paper>
  )
}

function Take({ site: { language }, record }: Pick<RecordPageProps, 'site' | 'record'>) {
  const { take } = words[language]
  return (
    <div class="take">
      <a class="button" href={actAddress(language, record.id, acts.meeting)}>
        {take.next}
      </a>
      {followUpDays(record.agreements).length === 0 ? null : (
        <a class="button quiet" href={actAddress(language, record.id, acts.calendar)} download>
          {take.calendar}
        </a>
      )}
      <print-page data-label={take.print}>
        <p class="hint">{take.printHint}</p>
      </print-page>
    </div>
  )
}

function Agreements({ site: { language }, record }: RecordPageProps) {
  const { record: labels } = words[language]
  return (
    <section>
      <h2>{labels.deals}</h2>
      {record.agreements.length === 0 ? <p>{labels.noDeals}</p> : null}
      <ol class="deals">
        {record.agreements.map((agreement, at) => (
          <AgreementItem language={language} agreement={agreement} number={at + 1} isOurs />
        ))}
      </ol>
      <p class="acts no-print">
        <a href={actAddress(language, record.id, acts.newAgreement)}>{labels.addAgreement}</a>
      </p>
    </section>
  )
}

function Obstacles({ site: { language }, record, today, messageOf }: RecordPageProps) {
  const { record: labels } = words[language]
  const isEmpty = record.obstacles.length === 0
  return (
    <section class={isEmpty ? 'no-print' : undefined}>
      <h2>{labels.obstacles}</h2>
      <ol class="hinders">
        {record.obstacles.map((obstacle, at) => (
          <ObstacleItem language={language} obstacle={obstacle} number={at + 1} message={messageOf(obstacle.id)} today={today} />
        ))}
      </ol>
      <p class="acts no-print">
        <a href={actAddress(language, record.id, acts.newObstacle)}>{isEmpty ? labels.addFirstObstacle : labels.addObstacle}</a>
      </p>
    </section>
  )
}

function Earlier({ site: { language }, record }: RecordPageProps) {
  if (record.earlier.length === 0) return null
  return (
    <section>
      <h2>{words[language].record.earlier}</h2>
      <ol class="deals">
        {record.earlier.map((agreement, at) => (
          <AgreementItem language={language} agreement={agreement} number={at + 1} isOurs={false} />
        ))}
      </ol>
    </section>
  )
}

function Key({ site: { language }, record, link }: RecordPageProps) {
  const { key } = words[language]
  return (
    <section class="secret">
      <h2>{key.title}</h2>
      <p>{key.text}</p>
      <p>
        {key.access} {key.expires(dateInWords(language, record.expiresOn))}
      </p>
      <div class="no-print">
        <CopyText language={language} id="referat-link" label={key.label} hint={key.hint} text={link} rows={3} />
        <p class="acts">
          <a href={actAddress(language, record.id, acts.newKey)}>{key.renew}</a>
          <a class="danger" href={actAddress(language, record.id, acts.removal)}>
            {key.remove}
          </a>
        </p>
      </div>
    </section>
  )
}
