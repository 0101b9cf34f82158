import type { Child } from 'hono/jsx'
import { ProseView, toText, type Prose } from '#library/index.ts'
import { surenessRound, shownOf, type Moment } from '../moment.ts'
import type { StepKind } from '../programme.ts'
import { casesOf } from '../script/script.ts'
import { guideWords } from '../words/guide.ts'
import { ActForm, Part } from './guide-form.tsx'
import { Passages } from './guide-script.tsx'

const whenTalking: readonly StepKind[] = ['pairs', 'sentence', 'reveal', 'again', 'levers', 'law', 'agreement']

/** »Hvis det går i stå«: questions, voices and practices, each to say or to show. They come after the choice, so that none is a push. */
export function GuideStuck({ moment }: { moment: Moment }) {
  const { dilemma, language, position } = moment
  const words = guideWords[language].stuck
  if (dilemma === undefined || !whenTalking.includes(position.step.kind)) return <></>
  const lang = dilemma.language === language ? undefined : dilemma.language
  const voices = dilemma.perspectives.toSorted((one, other) => Number(other.id === 'citizen') - Number(one.id === 'citizen'))
  const { kind } = position.step
  const isReveal = kind === 'reveal' || kind === 'sentence'
  return (
    <Part id="stuck" title={words.title} look="stuck">
      <ActForm moment={moment} act="show" label={words.title}>
        <details class="group" id="stuck-voices" open={isReveal}>
          <summary>{words.perspectives}</summary>
          <ul class="asks" lang={lang}>
            {voices.map(({ id, label, text }) => (
              <Ask moment={moment} what={`perspective:${id}`} name={label}>
                <details id={`voice-${id}`} open={isReveal && id === 'citizen'}>
                  <summary>{label}</summary>
                  <div class="voice">
                    <ProseView prose={text} language={language} />
                  </div>
                </details>
              </Ask>
            ))}
          </ul>
          <p class="small">{words.made}</p>
        </details>
        <details class="group" id="stuck-questions" open={isReveal || kind === 'pairs'}>
          <summary>{words.questions}</summary>
          <ProseAsks moment={moment} kind="question" items={dilemma.questions} lang={lang} />
        </details>
        {isReveal || kind === 'pairs' ? null : (
          <details class="group" id="stuck-practices" open={kind === 'law'}>
            <summary>{words.practices}</summary>
            <ProseAsks moment={moment} kind="practice" items={dilemma.practices} lang={lang} />
          </details>
        )}
        <details class="group" id="stuck-more">
          <summary>{words.more}</summary>
          <MoreAsks moment={moment} />
        </details>
      </ActForm>
    </Part>
  )
}

/** »Hvis …«: what to say when something happens. */
export function GuideCases({ moment }: { moment: Moment }) {
  const cases = casesOf(moment)
  const { kind } = moment.position.step
  if (cases.length === 0 || kind === 'end') return <></>
  return (
    <Part id="cases" title={guideWords[moment.language].stuck.cases} look="cases">
      {cases.map(({ id, title, passages }) => (
        <details id={`case-${id}`}>
          <summary>{title}</summary>
          <div class="lines">
            <Passages passages={passages} moment={moment} level="h3" />
          </div>
        </details>
      ))}
    </Part>
  )
}

function ProseAsks({ moment, kind, items, lang }: { moment: Moment; kind: 'question' | 'practice'; items: readonly Prose[]; lang: string | undefined }) {
  return (
    <ul class="asks" lang={lang}>
      {items.map((item, index) => (
        <Ask moment={moment} what={`${kind}:${index}`} name={toText(item)}>
          <span>
            <ProseView prose={item} language={moment.language} inline />
          </span>
        </Ask>
      ))}
    </ul>
  )
}

function MoreAsks({ moment }: { moment: Moment }) {
  const words = guideWords[moment.language].show
  const round = surenessRound(moment)
  const spread = round === undefined ? undefined : shownOf(moment, round)
  const things = [
    ['scene', words.scene],
    ['choices', words.choicesOf(moment.dilemma?.choices.length ?? 4)],
    ...(spread === undefined || spread.kind === 'nothing' ? [] : ([['sureness', words.sureness]] as const)),
  ] as const
  return (
    <ul class="asks">
      {things.map(([what, name]) => (
        <Ask moment={moment} what={what} name={name}>
          <span>{name}</span>
        </Ask>
      ))}
    </ul>
  )
}

/** One thing that can be shown, with its button; the one that is on the screen says so. */
function Ask({ moment, what, name, children }: { moment: Moment; what: string; name: string; children?: Child }) {
  const words = guideWords[moment.language].show
  const isShown = moment.room.showing === what
  return (
    <li class={isShown ? 'is-shown' : ''}>
      {children}
      {isShown ? (
        <strong>{words.isShown}</strong>
      ) : (
        <button class="link" name="what" value={what} aria-label={words.one(name)} lang={moment.language}>
          {words.button}
        </button>
      )}
    </li>
  )
}
