import { dateInWords, dayInWords } from '#platform/words/danish.ts'
import type { Language } from '#urls.ts'
import type { Agreement, Obstacle, RecordContents } from './agreements.ts'
import { words } from './words.ts'

/** A record as text for a mail or a note; it holds no secret. */
export function recordText(language: Language, record: RecordContents, titles: string): string {
  const { record: labels, key } = words[language]
  const deals = record.agreements.length === 0 ? labels.noDeals : record.agreements.map((one, at) => agreementText(language, one, at)).join('\n\n')
  const obstacles = record.obstacles.map((obstacle) => obstacleText(language, obstacle))
  const earlier = record.earlier.map((agreement, at) => agreementText(language, agreement, at))
  return [
    `${titles === labels.kind ? titles : `${labels.kind}: ${titles}`}\n${dateInWords(language, record.heldOn)}`,
    section(labels.deals, [deals]),
    ...(obstacles.length === 0 ? [] : [section(labels.obstacles, obstacles)]),
    ...(earlier.length === 0 ? [] : [section(labels.earlier, earlier)]),
    key.access,
  ].join('\n\n')
}

/** What a team sends to the one who can help: the obstacle and the link that takes the answer. */
export function obstacleMessage(language: Language, obstacle: Obstacle, titles: string, link: string): string {
  return words[language].message(titles, obstacle.text, link)
}

/** How far an obstacle is, in one sentence: not sent, sent, or answered. */
export function obstacleState(language: Language, { reply, sentOn }: Obstacle): string {
  const { obstacle: sentences } = words[language]
  if (reply !== undefined) {
    const said = sentences.replied[reply.answer]
    return reply.answer === 'later' ? `${said} ${dateInWords(language, reply.by)}` : said
  }
  return sentOn === undefined ? sentences.notSent : sentences.sent(dateInWords(language, sentOn))
}

function section(title: string, parts: readonly string[]): string {
  return `${title.toLocaleUpperCase('da')}\n\n${parts.join('\n\n')}`
}

function agreementText(language: Language, agreement: Agreement, at: number): string {
  const { record: labels, outcomes, states } = words[language]
  return [
    `${at + 1}. ${agreement.text}`,
    `${labels.lever} ${agreement.lever}`,
    `${labels.owner}: ${agreement.owner}`,
    ...(agreement.followUpOn === undefined ? [] : [`${labels.day}: ${dayInWords(language, agreement.followUpOn)}`]),
    ...agreement.followUps.map(({ outcome, learnt, heldOn }) =>
      `${labels.outcome(dateInWords(language, heldOn), outcomes[outcome])}${learnt === '' ? '' : `. ${learnt}`}`),
    ...(agreement.state === 'open' ? [] : [`${labels.state}: ${states[agreement.state]}`]),
  ].join('\n')
}

function obstacleText(language: Language, obstacle: Obstacle): string {
  const { record: labels, receivers } = words[language]
  const state = obstacleState(language, obstacle)
  return [
    obstacle.text,
    `${labels.carrier}: ${obstacle.carrier}`,
    `${labels.receiver}: ${receivers[obstacle.receiver]}`,
    obstacle.reply === undefined || obstacle.reply.text === '' ? state : `${state}: ${obstacle.reply.text}`,
  ].join('\n')
}
