import { toString } from 'mdast-util-to-string'
import type { Guide, GuideStep, Prose } from '#library/index.ts'
import { choiceRound, handsOf, shownOf, type Moment } from '../moment.ts'
import type { StepKind } from '../programme.ts'
import { scriptWords, type Cue } from '../words/guide-script.ts'
import { boardPassages } from './board.ts'
import { cuesOf } from './cues.ts'
import { fitted } from './fit.ts'
import { joined, passagesIn, passagesOf, type Passage } from './passage.ts'

/** What the facilitator says and does at the step, in order, fitted to the people who are there. */
export function scriptOf(moment: Moment): readonly Passage[] {
  const { position, room } = moment
  const { before, after } = cuesOf(position.step.kind, room.settings)
  return joined([...cues(moment, before), ...stepPassages(moment), ...cues(moment, after)])
}

/** The dilemma's own script, where it speaks the language of the page. */
export function guideOf({ dilemma, language }: Moment): Guide | undefined {
  return dilemma?.guide?.language === language ? dilemma.guide : undefined
}

/** What the script says to a facilitator who leads those present, or whose leader is there. For the facilitator alone. */
export function leaderPassages(moment: Moment): readonly Passage[] {
  const { leader } = moment.room.settings
  if (leader === 'absent') return []
  const { forOthers } = scriptWords[moment.language].fit
  const text = guideOf(moment)?.steps.find(({ id }) => id === 'leader')?.text
  if (text === undefined) return cues(moment, [leader === 'self' ? 'leaderSelf' : 'leaderPresent'])
  const place = text.findIndex((node) => forOthers.test(toString(node)))
  const end = place === -1 ? text.length : place
  const part = leader === 'self' ? text.slice(0, end) : text.slice(end)
  return joined(passagesIn(withoutLabel(part, 'strong'), moment.language))
}

export type Case = { id: string; title: string; passages: readonly Passage[] }

/** »Hvis …«: what to say when something happens; cases for a meeting of another kind are left out. */
export function casesOf(moment: Moment): readonly Case[] {
  const { people, isRemote } = moment.room.settings
  const isFor: Record<string, boolean> = { three: people === 'few', sixteen: people === 'many', hybrid: isRemote, 'real-breach': false }
  const guide = guideOf(moment)
  const cases =
    guide === undefined
      ? scriptWords[moment.language].cases.map(({ id, title, lines }) => ({ id, title, passages: passagesOf(lines, moment.language) }))
      : guide.cases.map(({ id, title, text }) => ({ id, title, passages: passagesIn(text, moment.language) }))
  return cases.filter(({ id }) => isFor[id] ?? true).map((one) => ({ ...one, passages: joined(one.passages) }))
}

/** What the dilemma's own script says for when it has really happened, beside what is always said. */
export function breachCase(moment: Moment): Case | undefined {
  const found = guideOf(moment)?.cases.find(({ id }) => id === 'real-breach')
  return found && { id: found.id, title: found.title, passages: joined(passagesIn(found.text, moment.language)) }
}

function stepPassages(moment: Moment): Passage[] {
  const { room, position, language } = moment
  const { settings } = room
  const { kind } = position.step
  const guide = guideOf(moment)
  if (kind === 'again' || kind === 'end') return own(moment, kind)
  if (settings.minutes === 8 && kind !== 'follow-up') return [...boardPassages(guide, kind, settings, language), ...bySetting(moment), ...readAloud(moment)]
  if (kind === 'open') {
    return [...own(moment, 'open'), ...readAloud(moment), ...cues(moment, ['shiftsChoice']), ...fromGuide(moment, 'choice').filter((passage) => passage.kind === 'say')]
  }
  const isChosenAloud = kind === 'choice' && settings.people === 'few' && settings.answers === 'talk'
  if (isChosenAloud) return casePassages(moment, 'three', 'fewChoice')
  return [...fromGuide(moment, kind), ...bySetting(moment), ...readAloud(moment)]
}

/** Where the script has a case for what this meeting is, its own words come at the start of the meeting. */
function bySetting(moment: Moment): Passage[] {
  const { people, isRemote } = moment.room.settings
  if (moment.position.step.kind !== 'join') return []
  return [...(people === 'many' ? casePassages(moment, 'sixteen', 'manyJoin') : []), ...(isRemote ? casePassages(moment, 'hybrid', 'remoteJoin') : [])]
}

function casePassages(moment: Moment, id: string, instead: Cue): Passage[] {
  const text = caseText(guideOf(moment), id)
  return text === undefined ? cues(moment, [instead]) : fit(moment, passagesIn(text, moment.language))
}

/** What several dilemmas share has no dilemma's own words, so then the house speaks. */
function fromGuide(moment: Moment, kind: StepKind): Passage[] {
  const isShared = moment.dilemmas.length > 1 && moment.position.step.dilemma === undefined
  const text: Prose | undefined = isShared ? undefined : guideOf(moment)?.steps.find(({ id }) => id === kind)?.text
  return text === undefined ? own(moment, kind) : passagesIn(fitText(moment, kind === 'follow-up' ? withoutLabel(text, 'emphasis') : text), moment.language)
}

function own(moment: Moment, kind: StepKind): Passage[] {
  return fit(moment, passagesOf(scriptWords[moment.language].own[kind], moment.language))
}

function cues({ language }: Moment, names: readonly Cue[]): Passage[] {
  return names.flatMap((name) => passagesOf(scriptWords[language].cues[name], language))
}

function readAloud({ dilemma, position }: Moment): Passage[] {
  const isScene = position.step.kind === 'scene' || position.step.kind === 'open'
  return dilemma === undefined || !isScene ? [] : [{ kind: 'read', prose: dilemma.scene, language: dilemma.language }]
}

function fit(moment: Moment, passages: readonly Passage[]): Passage[] {
  return passages.flatMap((passage) => {
    const prose = fitText(moment, passage.prose)
    return prose.length === 0 ? [] : [{ ...passage, prose }]
  })
}

function fitText(moment: Moment, text: Prose): Prose {
  return fitted(text, moment.room.settings, isSpreadShown(moment), moment.language)
}

/** Whether the room has a spread to look at, or will have one. */
function isSpreadShown(moment: Moment): boolean {
  const round = choiceRound(moment)
  if (round === undefined) return false
  if (moment.position.step.kind !== 'reveal') return true
  return (shownOf(moment, round)?.kind ?? 'nothing') !== 'nothing' || handsOf(moment, round) !== undefined
}

function caseText(guide: Guide | undefined, id: string): Prose | undefined {
  return guide?.cases.find((one: GuideStep) => one.id === id)?.text
}

/** »**Ja.** Du vælger …« without its »Ja.«, »*Fra andet møde.* Læs …« without its first words: the page knows them already. */
function withoutLabel(text: Prose, type: 'strong' | 'emphasis'): Prose {
  const [first, ...rest] = text
  if (first?.type !== 'paragraph' || first.children[0]?.type !== type) return text
  const [, ...children] = first.children
  const [head, ...tail] = children
  const trimmed = head?.type === 'text' ? [{ ...head, value: head.value.trimStart() }, ...tail] : children
  return [{ ...first, children: trimmed }, ...rest]
}
