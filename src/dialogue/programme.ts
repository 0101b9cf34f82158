/** How a team holds its dialogue; asked once, of the facilitator alone. */
export type Settings = {
  dilemmas: readonly string[]
  minutes: 8 | 20 | 40
  /** Under five, five to nine, ten to sixteen, over sixteen. */
  people: 'few' | 'small' | 'middle' | 'many'
  /** On phones, by hands or slips that the facilitator counts, or as talk alone. */
  answers: 'phones' | 'hands' | 'talk'
  isRemote: boolean
  isAcrossShifts: boolean
  /** Whether the facilitator leads those present, or another who is there does. */
  leader: 'self' | 'present' | 'absent'
  /** Whether the first question is asked again after the talk. */
  asksAgain: boolean
  previousRecord?: string
}

export type StepKind =
  | 'follow-up'
  | 'join'
  | 'scene'
  | 'open'
  | 'choice'
  | 'alone'
  | 'pairs'
  | 'sentence'
  | 'reveal'
  | 'again'
  | 'levers'
  | 'law'
  | 'agreement'
  | 'pulse'
  | 'end'

/** One step of a meeting. `dilemma` is its place in the settings' list, where the step belongs to one. */
export type Step = { key: string; kind: StepKind; minutes: number; dilemma?: number }

const minutesOf: Record<20 | 40, Partial<Record<StepKind, number>>> = {
  20: { 'follow-up': 3, join: 2, scene: 2, choice: 1, alone: 1, pairs: 3, reveal: 5, again: 1, levers: 1, law: 2, agreement: 2, pulse: 1 },
  40: { 'follow-up': 3, join: 3, scene: 3, choice: 2, alone: 2, pairs: 6, reveal: 10, again: 2, levers: 2, law: 4, agreement: 4, pulse: 2 },
}
const boardMinutes: Partial<Record<StepKind, number>> = { 'follow-up': 3, join: 1, scene: 1, choice: 1, pairs: 2, sentence: 1, law: 2 }

/**
 * The steps of a meeting in order, from its settings alone. In a hurry the meeting goes from where it is (`current`)
 * straight to the law and the end.
 */
export function programme(settings: Settings, hurriedFrom?: string): readonly Step[] {
  const minutes = settings.minutes === 8 ? boardMinutes : minutesOf[settings.minutes]
  const step = (kind: StepKind, dilemma?: number): Step => ({
    key: dilemma === undefined ? kind : `${dilemma}.${kind}`,
    kind,
    minutes: minutes[kind] ?? 0,
    ...(dilemma === undefined ? {} : { dilemma }),
  })
  const steps = [
    ...(settings.previousRecord === undefined ? [] : [step('follow-up')]),
    ...(settings.dilemmas.length === 0 ? [] : [step('join')]),
    ...settings.dilemmas.flatMap((_, index) => dilemmaSteps(settings).map((kind) => step(kind, index))),
    ...(settings.minutes === 8 ? [] : [step('agreement')]),
    ...(settings.minutes === 8 || settings.answers !== 'phones' || settings.dilemmas.length === 0 ? [] : [step('pulse')]),
    step('end'),
  ]
  return hurriedFrom === undefined ? steps : hurried(steps, hurriedFrom)
}

/** The minutes of a whole meeting, the follow-up of last time apart. */
export function totalMinutes(steps: readonly Step[]): number {
  return steps.reduce((sum, { kind, minutes }) => (kind === 'follow-up' ? sum : sum + minutes), 0)
}

/** Where a step leads: the step after it, or before it; itself at the ends. An unknown key counts as the first. */
export function neighbour(steps: readonly Step[], key: string, distance: 1 | -1): Step {
  const index = Math.max(0, steps.findIndex((step) => step.key === key))
  const step = steps[Math.min(Math.max(index + distance, 0), steps.length - 1)]
  if (step === undefined) throw new Error('a programme has at least one step')
  return step
}

/** The step with this key, or the first. */
export function stepAt(steps: readonly Step[], key: string): Step {
  const step = steps.find((candidate) => candidate.key === key) ?? steps[0]
  if (step === undefined) throw new Error('a programme has at least one step')
  return step
}

function dilemmaSteps(settings: Settings): readonly StepKind[] {
  if (settings.minutes === 8) return ['scene', 'choice', 'pairs', 'sentence', 'law']
  const opening: readonly StepKind[] = settings.isAcrossShifts ? ['open'] : ['scene', 'choice', 'alone']
  const again: readonly StepKind[] = settings.asksAgain ? ['again'] : []
  return [...opening, 'pairs', 'reveal', ...again, 'levers', 'law']
}

function hurried(steps: readonly Step[], from: string): readonly Step[] {
  const index = Math.max(0, steps.findIndex((step) => step.key === from))
  const current = steps[index]
  const law = steps.find((step) => step.kind === 'law' && step.dilemma === (current?.dilemma ?? 0))
  const isLawAhead = law !== undefined && steps.indexOf(law) > index
  return [...steps.slice(0, index + 1), ...(isLawAhead ? [law] : []), ...steps.slice(-1).filter((step) => step !== current)]
}
