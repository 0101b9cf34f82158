import { InsidePage } from '#people/index.ts'
import { LineField } from '#platform/html/field/field.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { href, urls } from '#urls.ts'
import type { Obstacle } from '../../agreements.ts'
import { ReplySheet } from '../../pages/reply.tsx'
import type { Request } from '../../store/replies.ts'
import { titlesInSentence } from '../../titles.ts'
import { words as subject } from '../../words.ts'
import { functionOf } from '../access.ts'
import { placeOfRequest, places, recordOnOverview } from '../addresses.ts'
import { words } from '../words.ts'
import type { Frame } from './frame.ts'

/** Asks once more before a record is moved out. */
export function LeavingPage({ frame: { site, actor }, recordId }: { frame: Frame; recordId: string }) {
  const { language } = site
  const { moveOut: sentences } = words[language]
  return (
    <InsidePage site={site} actor={actor} title={sentences.title} path={places.leaving(recordId)}>
      <h1>{sentences.title}</h1>
      <p class="lead">{sentences.text}</p>
      <p>{sentences.requests}</p>
      <form method="post" action={href(language, places.leaving(recordId))} class="take">
        <button class="button">{sentences.button}</button>
        <a class="button quiet" href={recordOnOverview(language, recordId)}>
          {sentences.back}
        </a>
      </form>
    </InsidePage>
  )
}

type SendingPageProps = { frame: Frame; obstacle: Obstacle; isAgain: boolean; isAnybodyThere: boolean; hasPost: boolean; typed: Typed; problems?: Problems }

/** Sends an obstacle to the function that must reply, with a day. */
export function SendingPage({ frame: { site, actor }, obstacle, isAgain, isAnybodyThere, hasPost, typed, problems = {} }: SendingPageProps) {
  const { language } = site
  const { send: sentences } = words[language]
  const title = isAgain ? sentences.again : sentences.title
  const receiver = subject[language].receivers[obstacle.receiver]
  const path = places.sending(obstacle.recordId, obstacle.id)
  const back = (
    <a class="button quiet" href={recordOnOverview(language, obstacle.recordId)}>
      {sentences.back}
    </a>
  )
  return (
    <InsidePage site={site} actor={actor} title={title} path={path}>
      <h1>{title}</h1>
      <ProblemSummary language={language} problems={problems} />
      <blockquote class="typed" dir="auto">
        {obstacle.text}
      </blockquote>
      <p>{sentences.lead(receiver, sentences.functions[functionOf[obstacle.receiver]])}</p>
      {isAnybodyThere ? (
        <>
          <p>
            {sentences.text} {hasPost ? sentences.byMail : sentences.byPage}
          </p>
          <form method="post" action={href(language, path)} class="entries">
            <LineField name="dueOn" label={sentences.day} hint={sentences.dayHint} kind="date" typed={typed} problems={problems} />
            <div class="take">
              <button class="button">{sentences.button}</button>
              {back}
            </div>
          </form>
        </>
      ) : (
        <>
          <p class="trouble">{sentences.nobody}</p>
          <p>{back}</p>
        </>
      )}
    </InsidePage>
  )
}

type AnswerPageProps = { frame: Frame; request: Request; typed: Typed; problems?: Problems; isTooLate?: boolean }

/** Where a function answers; the same sheet as behind a reply link, and as little of the team. */
export function AnswerPage({ frame: { site, actor, titleOf }, request, typed, problems = {}, isTooLate = false }: AnswerPageProps) {
  const { language } = site
  const { reply: sentences } = words[language]
  const { obstacle, dilemmas, heldOn } = request
  const { thanks, thanksText } = subject[language].reply
  const isAnswered = obstacle.reply !== undefined
  const path = placeOfRequest(obstacle.id)
  return (
    <InsidePage site={site} actor={actor} title={isAnswered ? thanks : sentences.title} path={path}>
      <h1>{isAnswered ? thanks : sentences.title}</h1>
      <p class="lead">{isAnswered ? thanksText : sentences.lead(titlesInSentence(language, dilemmas, titleOf), dateInWords(language, heldOn))}</p>
      <ReplySheet site={site} request={request} action={href(language, path)} typed={typed} problems={problems} isTooLate={isTooLate} />
      <p>
        <a href={`${href(language, urls.insideTeams)}#hindringer`}>{sentences.back}</a>
      </p>
    </InsidePage>
  )
}
