import { limits, type Shown, type Spread } from '#anonymity/index.ts'
import { phoneWords } from '../../words/phone.ts'
import type { Language } from '#urls.ts'
import { Letter } from '../letter/letter.tsx'

type SpreadProps = {
  language: Language
  spread: Spread
  /** The labels of the choices by their ids, in the order of the question. */
  labels: readonly { id: string; label: string }[]
  /** The language of the labels, where it is not that of the page. */
  labelLanguage?: string | undefined
  /** Whether each row begins with its letter; answers on a scale have none. */
  hasLetters?: boolean
  /** Without drawings, and with the labels for screen readers alone: beside another spread of the same choices. */
  isBrief?: boolean
  /** The longest row that this spread is seen beside, so that windows are of one size across spreads. */
  beside?: number
}

/** A round's answers as they may be shown: lit windows, bars or words, each also as text. Choices keep their order. */
export function SpreadView({ language, spread, labels, labelLanguage, hasLetters = true, isBrief = false, beside = 6 }: SpreadProps) {
  const words = phoneWords[language].shown
  if (spread.kind === 'nothing') return <p class="shown-words">{words.nothing}</p>
  if (spread.kind === 'nearly-all') {
    const label = labels.find(({ id }) => id === spread.choice)?.label ?? ''
    return <p class="shown-words nearly-all">{words.nearlyAll(label)}</p>
  }
  const longest = Math.max(longestRow(spread), beside)
  return (
    <ul class={`spread spread-${spread.kind} ${isBrief ? 'brief' : ''}`}>
      {spread.choices.map(({ choice, shown }, index) => (
        <li>
          <p class="what">
            {hasLetters ? <Letter index={index} /> : null}
            <span class={isBrief ? 'hidden' : undefined} lang={labelLanguage}>
              {labels.find(({ id }) => id === choice)?.label}
            </span>
          </p>
          <div class={`shown shown-${shown.kind}`}>
            {isBrief ? null : <Drawing kind={spread.kind} shown={shown} longest={longest} />}
            <span class={`said said-${shown.kind}`}>{inWords(language, spread.kind, shown, isBrief)}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The windows in a spread's longest row; none where no counts are shown. */
export function longestRow(spread: Spread | undefined): number {
  return spread?.kind === 'counts' ? Math.max(...spread.choices.map(({ shown }) => (shown.kind === 'count' ? shown.count : 0))) : 0
}

function inWords(language: Language, kind: 'words' | 'counts' | 'shares', shown: Shown, isBrief: boolean) {
  const words = phoneWords[language].shown
  switch (shown.kind) {
    case 'few':
      return kind === 'words' ? words.few : words.fewCounts
    case 'some':
      return words.some
    case 'most':
      return words.most
    case 'share':
      return words.share(shown.percent)
    case 'count':
      return <span class={isBrief ? undefined : 'hidden'}>{words.answers(shown.count)}</span>
  }
}

function Drawing({ kind, shown, longest }: { kind: 'words' | 'counts' | 'shares'; shown: Shown; longest: number }) {
  if (kind === 'words') return <WordWindow word={shown.kind} />
  if (shown.kind === 'count') return <CountRow count={shown.count} longest={longest} />
  return shown.kind === 'share' ? <Bar percent={shown.percent} /> : <></>
}

/** One lit window an answer and the count at its end; all rows have the same frame, so that windows are of one size. */
function CountRow({ count, longest }: { count: number; longest: number }) {
  const size = Math.max(longest * 5.6, 46)
  const height = Math.max(66, size * 0.82)
  return (
    <svg class="count-row" viewBox={`-2 0 ${longest * 48 + size * 1.5} ${height}`} aria-hidden="true" focusable="false" preserveAspectRatio="xMinYMid meet">
      {Array.from({ length: Math.min(count, limits.windows) }, (_, index) => (
        <g class="pane pane-lit">
          <path class="pane-glass" d={`M${index * 48} ${height - 3}v-43a20 16 0 0 1 40 0v43Z`} />
          <path class="pane-bar" d={`M${index * 48 + 20} ${height - 62}v59M${index * 48} ${height - 33}h40`} />
        </g>
      ))}
      <text class="count" x={count * 48 + size * 0.12} y={height - 3} font-size={size} font-weight="700" fill="currentColor">
        {count}
      </text>
    </svg>
  )
}

/** A window for a word: dark for few or none, half lit for some, lit for most. It is the same whatever lies behind the word. */
function WordWindow({ word }: { word: Shown['kind'] }) {
  return (
    <svg class="word-window" viewBox="0 0 40 52" aria-hidden="true" focusable="false">
      <g class="pane pane-dark">
        <path class="pane-glass" d="M2 50V16.4a18 14.4 0 0 1 36 0V50Z" />
        {word === 'few' ? <path class="pane-bar" d="M20 2V50M2 27h36" /> : null}
      </g>
      {word === 'few' ? null : (
        <g class="pane pane-lit">
          <path class="pane-glass" d={word === 'most' ? 'M2 50V16.4a18 14.4 0 0 1 36 0V50Z' : 'M2 27h36V50H2Z'} />
          <path class="pane-bar" d="M20 2V50M2 27h36" />
        </g>
      )}
    </svg>
  )
}

function Bar({ percent }: { percent: number }) {
  return (
    <svg class="share-row" viewBox="0 0 400 40" aria-hidden="true" focusable="false" preserveAspectRatio="none">
      <g class="pane pane-dark">
        <rect class="pane-glass" x="2" y="2" width="396" height="36" vector-effect="non-scaling-stroke" />
      </g>
      <g class="pane pane-lit">
        <rect class="pane-glass" x="2" y="2" width={Math.max(percent * 3.96, 2)} height="36" vector-effect="non-scaling-stroke" />
      </g>
    </svg>
  )
}
