import type { RootContent } from 'mdast'
import type { Screenplay } from '#film/index.ts'
import type { Language } from '#urls.ts'
import type { Picture } from './picture/picture.ts'
import type { Trial } from './trial/trial.ts'

/** Text with its Markdown structure, ready to be rendered by `<ProseView>`. */
export type Prose = readonly RootContent[]

/** A headed part of a text: its id is shared by all languages, its label is what people read. */
export type Part = { id: string; label: string; text: Prose }

/** Whether a choice lies within the law, outside it, or depends; shown only after the talk. */
export type Lawfulness = 'within' | 'outside' | 'depends'

/** `why` is one paragraph: the reason, without the words »Inden for loven«, »Det kommer an på« or »Uden for loven«. */
export type Choice = Part & { law: Lawfulness; why: Prose }

/** What carries a change at the workplace, and which function owns it (never a person). */
export type Lever = Part & { kind: 'room' | 'procedure' | 'system' | 'leader' | 'other'; owner: string | undefined }

export type LawSource = {
  id: string
  ref: string
  source?: string | undefined
  mark: 'seen' | 'known' | 'unsure'
  read?: string | undefined
}

export type Provenance =
  | { kind: 'found'; source: string; url?: string | undefined; found: string; ours: string }
  | { kind: 'derived'; ours: string }

/** A note of a text: which source it is about, and how far that was read. */
export type Note = { id: string; ref: string; text: Prose }

/** Set only when a lawyer's function and day are known. */
export type Review = { function: string; day: string } | undefined

/** What an organisation says of a text that it published. A text that came with the house has none. */
export type Standing = {
  /** The text that this one was made from: its id, which version (a hash), and whose. */
  lineage: { id: string; version: string; from: string } | undefined
  edition: { by: string; version: number; day: string; isMadeUp: boolean } | undefined
  qualified: { day: string; version: number; sides: readonly ('employer' | 'employee' | 'expert' | 'lawyer')[] } | undefined
}

export type Dilemma = {
  id: string
  standing?: Standing | undefined
  language: Language
  title: string
  summary: string
  setting: 'citizen-contact' | 'access-administration'
  place: string
  group: string
  roles: readonly string[]
  themes: readonly string[]
  competencies: readonly string[]
  minutes: number
  /** The dilemma that a team without practice begins with, in the eight-minute form. */
  isStarter: boolean
  /** Asks for a facilitator who has held dialogues before; never among the first of a team. */
  needsPractised: boolean
  picture: Picture | undefined
  /** Whether a screenplay stands beside the text. */
  hasScreenplay: boolean
  scene: Prose
  goods: readonly [Part, Part]
  choicesIntro: Prose
  choices: readonly Choice[]
  /** What stands around the lines of the law; the banner is left out, the page sets it. */
  lawIntro: Prose
  lawOutro: Prose
  perspectivesIntro: Prose
  perspectives: readonly Part[]
  questions: readonly Prose[]
  practices: readonly Prose[]
  leversIntro: Prose
  levers: readonly Lever[]
  rules: Prose
  notes: readonly Note[]
  origin: Prose
  law: readonly LawSource[]
  provenance: Provenance
  related: { practices: readonly string[]; processes: readonly string[] }
  review: Review
  guide: Guide | undefined
}

/** A step of the facilitator's script; `say` lines are the block quotes of its prose. */
export type GuideStep = { id: string; title: string; time: string | undefined; text: Prose }

export type Guide = {
  /** A translated dilemma without a script of its own comes with the original's. */
  language: Language
  minutes: number
  boardMinutes: number
  intro: Prose
  steps: readonly GuideStep[]
  /** »Hvis …«: what to say when something happens. */
  cases: readonly GuideStep[]
}

export type Practice = {
  id: string
  standing?: Standing | undefined
  language: Language
  title: string
  summary: string
  lever: Lever['kind']
  themes: readonly string[]
  roles: readonly string[]
  competencies: readonly string[]
  dilemmas: readonly string[]
  supportedBy: readonly Lever['kind'][]
  owner: string
  decides: string
  med: 'yes' | 'no' | 'depends'
  startMinutes: number
  law: readonly LawSource[]
  isDerived: boolean
  /** Everything up to the rules, without the title, which the page sets. */
  text: Prose
  /** The rules and the sources, without the banner, which the page sets. */
  rules: Prose
  notes: readonly Note[]
  review: Review
}

export type Process = {
  id: string
  standing?: Standing | undefined
  language: Language
  title: string
  summary: string
  setting: readonly Dilemma['setting'][]
  audience: readonly string[]
  people: { from: number; to: number }
  minutes: number
  competencies: readonly string[]
  dilemmas: readonly string[]
  isDerived: boolean
  status: 'untested' | { teams: number; failed: string }
  /** What those told who tried it, as an editor published it; counted in the status. */
  trials?: readonly Trial[] | undefined
  intro: Prose
  /** The sections, without the sheets to print. */
  text: Prose
  sheets: readonly Part[]
  notes: readonly Note[]
}

/** What happened at a workplace, told by those who were there; nobody's name stands in it. */
export type Story = {
  id: string
  standing?: Standing | undefined
  language: Language
  title: string
  summary: string
  setting: Dilemma['setting']
  place: string
  themes: readonly string[]
  competencies: readonly string[]
  year: number
  /** Functions, never names. */
  toldBy: string
  /** Set only when the workplace wants to be named. */
  workplace: string | undefined
  /** The day on which the whole team had read the finished text and said yes, and the function that said yes for the house. */
  consent: { day: string; leader: string }
  related: { dilemmas: readonly string[]; practices: readonly string[]; processes: readonly string[] }
  text: Prose
}

/** What a workplace can do; it is never a level that a person has. */
export type Competency = { id: string; label: string; team: string; leader: string; workplace: string }

export type CompetencyMap = {
  language: Language
  title: string
  summary: string
  intro: Prose
  isDerived: boolean
  areas: readonly { title: string; competencies: readonly Competency[] }[]
}

/** One reading of the content folder: what is published right now. */
export interface Edition {
  /** Changes when any file changes. */
  readonly id: string
  /** In the order of the list: the starter first, then by group. A text without a translation comes in Danish. */
  dilemmas(language: Language): readonly Dilemma[]
  dilemma(language: Language, id: string): Dilemma | undefined
  practices(language: Language): readonly Practice[]
  practice(language: Language, id: string): Practice | undefined
  processes(language: Language): readonly Process[]
  process(language: Language, id: string): Process | undefined
  /** The newest first, by the day of the consent. */
  stories(language: Language): readonly Story[]
  story(language: Language, id: string): Story | undefined
  competencies(language: Language): CompetencyMap | undefined
  /** The screenplay of a dilemma's film, and after it its twins in other languages, whose lines are its captions. */
  screenplays(id: string): readonly Screenplay[]
}

/** The library as a running house has it: a faulty file never takes away an edition that works. */
export interface Library {
  current(): Edition
  /** Reads the folder again if a file has changed; resolves to true when there is a new edition. */
  refresh(): Promise<boolean>
}
