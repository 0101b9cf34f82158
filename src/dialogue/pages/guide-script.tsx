import { ProseView } from '#library/index.ts'
import type { Moment } from '../moment.ts'
import type { Passage } from '../script/passage.ts'
import { leaderPassages, scriptOf } from '../script/script.ts'
import { guideWords } from '../words/guide.ts'
import { Part } from './guide-form.tsx'

/** The script of the step: what to say in large letters, what to do beside it in small. */
export function GuideScript({ moment }: { moment: Moment }) {
  return (
    <div class="lines" data-part="script">
      <Passages passages={scriptOf(moment)} moment={moment} level="h2" />
    </div>
  )
}

/** What only a facilitator who leads those present needs, or one whose leader is there. */
export function GuideLeader({ moment }: { moment: Moment }) {
  const { kind } = moment.position.step
  const passages = kind === 'join' || kind === 'open' ? leaderPassages(moment) : []
  const words = guideWords[moment.language].script
  if (passages.length === 0) return <></>
  return (
    <Part id="leader" title={moment.room.settings.leader === 'self' ? words.leader : words.leaderPresent} look="leader">
      <Passages passages={passages} moment={moment} level="h3" />
    </Part>
  )
}

/** Passages in their order. Words to say stand in a frame, with a heading that the ear can find. */
export function Passages({ passages, moment, level: Heading }: { passages: readonly Passage[]; moment: Moment; level: 'h2' | 'h3' | 'h4' }) {
  const words = guideWords[moment.language].script
  return (
    <>
      {passages.map(({ kind, prose, language }) => {
        const lang = language === moment.language ? undefined : language
        if (kind === 'do') {
          return (
            <div class="do" lang={lang}>
              <ProseView prose={prose} language={moment.language} />
            </div>
          )
        }
        return (
          <div class={kind === 'read' ? 'say read' : 'say'}>
            <Heading>{kind === 'read' ? words.read : words.say}</Heading>
            <div lang={lang}>
              <ProseView prose={prose} language={moment.language} />
            </div>
          </div>
        )
      })}
    </>
  )
}
