import { ProseView, toText, type Prose } from '#library/index.ts'
import { filmShown } from '../film.ts'
import { shownOf, surenessRound } from '../moment.ts'
import { SpreadView } from '../parts/spread/spread.tsx'
import { sureness } from '../rounds.ts'
import { screenWords } from '../words/screen.ts'
import { fitOf } from './screen-fit.ts'
import { foreign, type ScreenProps, type View } from './screen-frame.tsx'
import { sceneView } from './screen-scene.tsx'
import { talkView } from './screen-talk.tsx'

/** What the facilitator asked to show in place of the step's own picture; undefined when it is nothing we know. */
export function shownView(props: ScreenProps): View | undefined {
  const { site, moment } = props
  const { dilemma, room } = moment
  const words = screenWords[site.language].showing
  const [kind, which] = (room.showing ?? '').split(':')
  switch (kind) {
    case 'perspective': {
      const voice = dilemma?.perspectives.find(({ id }) => id === which)
      return voice && quoted(props, { head: words.from(voice.label), text: voice.text, look: 'scr-voice', foot: words.made })
    }
    case 'question': {
      const question = dilemma?.questions[Number(which)]
      return question && quoted(props, { head: words.question, text: question, look: 'scr-voice' })
    }
    case 'practice': {
      const practice = dilemma?.practices[Number(which)]
      return practice && quoted(props, { head: words.practice, text: practice, look: 'scr-voice' })
    }
    case 'sureness':
      return surenessView(props)
    case 'film':
      return filmView(props)
    case 'scene':
      return dilemma && sceneView(props)
    case 'choices':
      return dilemma && talkView(props)
    default:
      return undefined
  }
}

/** The film fills the screen; it stands beside what a new turn replaces, so that it plays on. */
function filmView({ site, moment }: ScreenProps): View | undefined {
  if (filmShown(moment) === undefined) return undefined
  const { title } = moment.dilemma ?? { title: '' }
  return { light: 'evening', look: 'scr-film', title, step: screenWords[site.language].steps.film, body: <h1 class="hidden">{title}</h1> }
}

type Quoted = { head: string; text: Prose; look: string; foot?: string }

/** One voice, one question or one practice, alone on the screen and as large as it can be. */
function quoted({ site, moment }: ScreenProps, { head, text, look, foot }: Quoted): View {
  const size = fitOf(toText(text).split('\n\n'), { face: 'head', width: 140, height: 60, gap: 3, most: 9.4 })
  return {
    light: 'day',
    look,
    title: head,
    step: screenWords[site.language].steps.talk,
    body: (
      <>
        <h1 lang={foreign(site, moment.dilemma)}>{head}</h1>
        <div class={`quotation ${size}`} lang={foreign(site, moment.dilemma)}>
          <ProseView prose={text} language={site.language} />
        </div>
      </>
    ),
    ...(foot === undefined ? {} : { foot: <p>{foot}</p> }),
  }
}

/** How sure the room was; it is a question of its own and never set beside a choice. */
function surenessView({ site, moment }: ScreenProps): View | undefined {
  const words = screenWords[site.language]
  const round = surenessRound(moment)
  const spread = round && shownOf(moment, round)
  if (spread === undefined) return undefined
  const labels = sureness.map((id) => ({ id, label: words.sureness.answers[id] }))
  return {
    light: 'evening',
    look: 'scr-reveal rows-3',
    title: words.sureness.title,
    step: words.steps.reveal,
    body: (
      <>
        <h1>{words.sureness.title}</h1>
        <SpreadView language={site.language} spread={spread} labels={labels} hasLetters={false} />
      </>
    ),
    foot: <p>{words.reveal.noAnswer}</p>,
  }
}
