import { libraryWords, parseMarkdown, placeName, ProseView, StillLife, toText, type Dilemma, type PieceCheck } from '#library/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import type { Language } from '#urls.ts'
import { textIn, type DraftText, type Kind } from '../pieces.ts'
import { words } from '../words.ts'
import { divideText, joinText } from '../writing/raw-text.ts'

export const looks = ['side', 'telefon', 'kort'] as const
export type Look = (typeof looks)[number]

export type LookProps = { site: Site; kind: Kind; id: string; language: Language; texts: readonly DraftText[]; check: PieceCheck }

/** A draft as a phone or a card shows it, or read through; a text with faults is read as far as it can be. */
export function LookOf({ look, ...props }: LookProps & { look: Look }) {
  const { own } = props.check
  const dilemma = props.kind === 'dilemma' ? own.dilemma(props.language, props.id) : undefined
  const isOwn = dilemma?.language === props.language
  if (look === 'telefon' && dilemma !== undefined && isOwn) return <Phone dilemma={dilemma} site={props.site} />
  if (look === 'kort' && dilemma !== undefined && isOwn) return <Card dilemma={dilemma} />
  return <Reading {...props} />
}

/** The whole text in its order, whatever is wrong with it. */
export function Reading({ site, kind, language, texts }: LookProps) {
  const content = textIn(texts, language) ?? ''
  const raw = divideText(content)
  const body = joinText({ ...raw, front: [], title: '', notes: [] }).replace(/^---\n---\n+/, '').replace(/^# \n+/, '')
  return (
    <div class="look-reading prose" lang={language}>
      <p class="facts">{words[site.language].kinds[kind]}</p>
      <h2>{raw.title}</h2>
      <ProseView prose={parseMarkdown(body.replaceAll(/^(#{2,3}) /gm, '#$1 ')).children} language={site.language} />
    </div>
  )
}

function Phone({ dilemma, site }: { dilemma: Dilemma; site: Site }) {
  return (
    <div class="look-phone" lang={dilemma.language}>
      <h2>{dilemma.title}</h2>
      <ProseView prose={dilemma.scene} language={site.language} />
      <h3>{words[dilemma.language].form.phone}</h3>
      <ol>
        {dilemma.choices.map(({ label }, index) => (
          <li>
            <span class="letter" aria-hidden="true">
              {'ABCD'[index]}
            </span>
            {label}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Card({ dilemma }: { dilemma: Dilemma }) {
  const { language } = dilemma
  const { card } = words[language].form
  return (
    <div class="look-cards" lang={language}>
      <section class="look-card" aria-label={card.front}>
        {dilemma.picture === undefined ? null : <StillLife dilemma={dilemma} describeIn={language} />}
        <p class="facts">
          {placeName(language, dilemma.place)} · {libraryWords[language].minutes(dilemma.minutes)}
        </p>
        <h2>{dilemma.title}</h2>
        <p>{dilemma.summary}</p>
      </section>
      <section class="look-card" aria-label={card.back}>
        <h3>{dilemma.title}</h3>
        <p class="goods">
          {dilemma.goods.map(({ label }) => (
            <span>{label}</span>
          ))}
        </p>
        <ol>
          {dilemma.choices.map(({ label }, index) => (
            <li>
              <span class="letter" aria-hidden="true">
                {'ABCD'[index]}
              </span>
              {label}
            </li>
          ))}
        </ol>
        <ul>
          {dilemma.questions.slice(0, 4).map((question) => (
            <li>{toText(question)}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
