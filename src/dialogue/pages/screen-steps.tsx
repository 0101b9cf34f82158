import { chiefRound, choiceRound } from '../moment.ts'
import { House } from '../parts/house/house.tsx'
import { screenWords } from '../words/screen.ts'
import { agreementView, followUpView } from './screen-agreement.tsx'
import type { ScreenProps, View } from './screen-frame.tsx'
import { joinView, openView } from './screen-join.tsx'
import { lawView } from './screen-law.tsx'
import { questionView } from './screen-question.tsx'
import { sceneView } from './screen-scene.tsx'
import { againView, leversView, pulseView, revealView, sentenceView } from './screen-shown.tsx'
import { aloneView, pairsView } from './screen-talk.tsx'

/** The picture of the step that the room is at; a question whose answers are revealed shows them. */
export function stepView(props: ScreenProps): View {
  const { kind } = props.moment.position.step
  switch (kind) {
    case 'follow-up':
      return followUpView(props)
    case 'join':
      return joinView(props)
    case 'scene':
      return sceneView(props)
    case 'open':
      return isRevealed(props) ? revealView(props) : openView(props)
    case 'choice':
      return isRevealed(props) ? revealView(props) : questionView(props, kind)
    case 'again':
      return isRevealed(props) ? againView(props) : questionView(props, kind)
    case 'levers':
      return isRevealed(props) ? leversView(props) : questionView(props, kind)
    case 'pulse':
      return isRevealed(props) ? pulseView(props) : questionView(props, kind)
    case 'alone':
      return aloneView(props)
    case 'pairs':
      return pairsView(props)
    case 'sentence':
      return sentenceView(props)
    case 'reveal':
      return revealView(props)
    case 'law':
      return lawView(props)
    case 'agreement':
      return agreementView(props)
    case 'end':
      return endView(props)
  }
}

function isRevealed({ moment }: ScreenProps): boolean {
  const round = chiefRound(moment)
  return round !== undefined && moment.counts.isFrozen(round.round)
}

/** Thanks. While the answers are kept the house is lit; when they are erased, the lights are out. */
function endView({ site, moment }: ScreenProps): View {
  const words = screenWords[site.language].end
  const { room } = moment
  const hasAnswers = choiceRound(moment) !== undefined
  return {
    light: 'evening',
    look: 'scr-question scr-end',
    title: words.title,
    step: '',
    body: (
      <>
        <div class="ask">
          <h1>{words.title}</h1>
          <p class="big">{words.text}</p>
          <p class="big">{room.isClosed ? words.erased : hasAnswers ? words.open : words.openTalk}</p>
        </div>
        <div class="live-house">
          <House readiness={room.isClosed ? 'quiet' : 'all'} />
        </div>
      </>
    ),
    foot: <p>{words.line}</p>,
  }
}
