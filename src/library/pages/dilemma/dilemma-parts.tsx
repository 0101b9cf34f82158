import { phrases } from '../../format/phrases.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { words as shared } from '../../words.ts'
import type { DilemmaProps } from './dilemma.tsx'

/** The letters that stand in the windows of the choices. */
export const letters = ['A', 'B', 'C', 'D'] as const

/** The choices, without a word about which the law allows. */
export function Choices({ site, dilemma, words }: DilemmaProps) {
  return (
    <section class="ask" aria-labelledby="p-valg">
      <h2 id="p-valg">{phrases[dilemma.language].dilemma.choices}</h2>
      <ProseView prose={dilemma.choicesIntro} language={site.language} />
      <ol>
        {dilemma.choices.map(({ id, label, text }, index) => (
          <li id={id}>
            <span class="letter" aria-hidden="true">
              {letters[index]}
            </span>
            <div>
              <h3>{label}</h3>
              <ProseView prose={text} language={site.language} />
            </div>
          </li>
        ))}
      </ol>
      <p class="small">{words.noAnswer}</p>
    </section>
  )
}

/** The dilemma as others see it; the citizen has the largest pane. */
export function Voices({ site, dilemma }: DilemmaProps) {
  const voices = [...dilemma.perspectives].sort((one, other) => Number(other.id === 'citizen') - Number(one.id === 'citizen'))
  return (
    <section class="band" aria-labelledby="p-stemmer">
      <div class="wrap">
        <h2 id="p-stemmer">{phrases[dilemma.language].dilemma.perspectives}</h2>
        <ProseView prose={dilemma.perspectivesIntro} language={site.language} />
        <div class={`voices of-${voices.length}`}>
          {voices.map(({ id, label, text }) => (
            <section id={id}>
              <h3>{label}</h3>
              <ProseView prose={text} language={site.language} />
            </section>
          ))}
        </div>
      </div>
    </section>
  )
}

/** What to ask one another, and what others have found out. */
export function Talk({ site, dilemma }: DilemmaProps) {
  const headings = phrases[dilemma.language].dilemma
  return (
    <section class="band sage">
      <div class="wrap two">
        <section aria-labelledby="p-tal">
          <h2 id="p-tal">{headings.questions}</h2>
          <Questions site={site} dilemma={dilemma} />
        </section>
        <section aria-labelledby="p-praksis">
          <h2 id="p-praksis">{headings.practices}</h2>
          <Doings site={site} dilemma={dilemma} />
        </section>
      </div>
    </section>
  )
}

/** What to ask one another, or oneself. */
export function Questions({ site, dilemma }: Pick<DilemmaProps, 'site' | 'dilemma'>) {
  return (
    <ul class="questions">
      {dilemma.questions.map((question) => (
        <li>
          <ProseView prose={question} language={site.language} />
        </li>
      ))}
    </ul>
  )
}

/** What others have found out, as things to do. */
export function Doings({ site, dilemma }: Pick<DilemmaProps, 'site' | 'dilemma'>) {
  return (
    <ol class="do">
      {dilemma.practices.map((practice) => (
        <li>
          <ProseView prose={practice} language={site.language} />
        </li>
      ))}
    </ol>
  )
}

/** What the workplace could change, each with the function that owns it. */
export function Levers({ site, dilemma }: DilemmaProps) {
  const names = shared[dilemma.language]
  return (
    <section class="band" aria-labelledby="p-greb">
      <div class="wrap">
        <h2 id="p-greb">{phrases[dilemma.language].dilemma.levers}</h2>
        <ProseView prose={dilemma.leversIntro} language={site.language} />
        <ul class="levers">
          {dilemma.levers.map(({ id, label, text, kind, owner }) => (
            <li id={id}>
              <div>
                <h3>{label}</h3>
                {owner === undefined ? null : (
                  <p class="facts">
                    <span class="tag">{names.levers[kind]}</span>
                    <span>{names.ownedBy(owner)}</span>
                  </p>
                )}
              </div>
              <div>
                <ProseView prose={text} language={site.language} />
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
