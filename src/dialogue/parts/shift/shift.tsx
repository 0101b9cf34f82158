import type { Shift } from '#anonymity/index.ts'
import type { Language } from '#urls.ts'
import { screenWords } from '../../words/screen.ts'
import { Letter } from '../letter/letter.tsx'

type ShiftProps = { language: Language; shift: Shift; labels: readonly { id: string; label: string }[]; labelLanguage?: string | undefined }

/** »Lyset falder«: the answers before above, those after below, and light between. It shows two counts, never a way from one to the other. */
export function ShiftView({ language, shift, labels, labelLanguage }: ShiftProps) {
  const words = screenWords[language].shift
  const most = Math.max(...[...shift.before, ...shift.after].map(({ count }) => count), 6)
  return (
    <ul class="spread shifted">
      {shift.after.map(({ choice, count }, index) => {
        const before = shift.before[index]?.count ?? 0
        return (
          <li>
            <p class="what">
              <Letter index={index} />
              <span lang={labelLanguage}>{labels.find(({ id }) => id === choice)?.label}</span>
            </p>
            <FallingLight before={before} after={count} pitch={600 / most} id={`fald-${index}`} />
            <p class="n">
              <span class="hidden">{words.fromTo(before, count)}</span>
              <b>{words.difference(count - before)}</b>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

type LightProps = { before: number; after: number; pitch: number; id: string }

function FallingLight({ before, after, pitch, id }: LightProps) {
  const width = pitch * 0.84
  const top = before * pitch - (pitch - width)
  const foot = after * pitch - (pitch - width)
  return (
    <svg class="shift-row" viewBox="-4 0 700 158" aria-hidden="true" focusable="false" preserveAspectRatio="xMinYMid meet">
      <linearGradient id={id} x2="0" y2="1">
        <stop class="fall0" />
        <stop offset=".55" class="fall1" />
        <stop offset="1" class="fall2" />
      </linearGradient>
      <path class="light" fill={`url(#${id})`} d={`M0 30H${top}L${foot} 78V152H0Z`} />
      <path class="edge" d={`M${top} 32L${foot} 78`} />
      {Array.from({ length: before }, (_, index) => (
        <>
          <path class="before" d={`M${index * pitch + 1.5} 2h${width - 3}v26h${3 - width}Z`} />
          <path class="before-bar" d={`M${index * pitch + width / 2} 2v26`} />
        </>
      ))}
      {Array.from({ length: after }, (_, index) => (
        <g class="pane pane-lit">
          <path class="pane-glass" d={`M${index * pitch} 152V107a${width / 2} 29 0 0 1 ${width} 0V152Z`} />
          <path class="pane-bar" d={`M${index * pitch + width / 2} 78V152M${index * pitch} 117h${width}`} />
        </g>
      ))}
      <text class="n-before" x={top + 14} y="29">
        {before}
      </text>
      <text class="n-after" x={foot + 16} y="150">
        {after}
      </text>
    </svg>
  )
}
