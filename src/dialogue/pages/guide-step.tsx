import { guideWords } from '../words/guide.ts'
import { GuideAgreement } from './guide-agreement.tsx'
import { GuideEnd } from './guide-end.tsx'
import { GuideFilm } from './guide-film.tsx'
import { GuideFollowUp } from './guide-follow-up.tsx'
import { stepName } from './guide-head.tsx'
import { GuideHands } from './guide-hands.tsx'
import { GuideJoin } from './guide-join.tsx'
import { GuideDevices } from './guide-keys-part.tsx'
import { GuideLaw } from './guide-law.tsx'
import { AskAgain, OpenQuestion, ShownAnswers } from './guide-question.tsx'
import { GuideLeader, GuideScript } from './guide-script.tsx'
import { GuideCases, GuideStuck } from './guide-stuck.tsx'
import type { GuideProps } from './guide.tsx'

/** What the facilitator has before them at a step: the script first, then what belongs to the step, then help. */
export function GuideStep(props: GuideProps) {
  const { moment, keys } = props
  return (
    <>
      {moment.position.step.kind === 'join' ? <GuideJoin moment={moment} keys={keys} /> : null}
      <GuideScript moment={moment} />
      <GuideLeader moment={moment} />
      <GuideFilm moment={moment} />
      <OfTheStep {...props} />
      <GuideStuck moment={moment} />
      <GuideCases moment={moment} />
      <GuideDevices moment={moment} keys={keys} />
      {moment.position.next === moment.position.step ? null : (
        <p class="small only-narrow" data-part="next-text">
          {guideWords[moment.language].next.text(stepName(moment, moment.position.next))}
        </p>
      )}
    </>
  )
}

function OfTheStep({ moment, keys, notice, replies = [] }: GuideProps) {
  switch (moment.position.step.kind) {
    case 'follow-up':
      return <GuideFollowUp moment={moment} notice={notice} replies={replies} />
    case 'open':
      return (
        <>
          <OpenQuestion moment={moment} />
          <GuideJoin moment={moment} keys={keys} />
        </>
      )
    case 'choice':
    case 'again':
    case 'pulse':
      return (
        <>
          <ShownAnswers moment={moment} />
          <OpenQuestion moment={moment} />
          <GuideHands moment={moment} notice={notice} />
        </>
      )
    case 'levers':
      return (
        <>
          <ShownAnswers moment={moment} />
          <OpenQuestion moment={moment} />
          <GuideHands moment={moment} notice={notice} />
          <AskAgain moment={moment} />
        </>
      )
    case 'alone':
    case 'pairs':
      return <GuideHands moment={moment} notice={notice} />
    case 'reveal':
    case 'sentence':
      return (
        <>
          <ShownAnswers moment={moment} />
          <GuideHands moment={moment} notice={notice} />
          <AskAgain moment={moment} />
        </>
      )
    case 'law':
      return <GuideLaw moment={moment} />
    case 'agreement':
      return <GuideAgreement moment={moment} notice={notice} />
    case 'end':
      return <GuideEnd moment={moment} keys={keys} />
    case 'join':
    case 'scene':
      return <></>
  }
}
