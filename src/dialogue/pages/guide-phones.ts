import { usesPhones } from '../answering.ts'
import { chiefRound, type Moment } from '../moment.ts'
import { guideWords } from '../words/guide.ts'
import { phoneWords } from '../words/phone.ts'

/** What a phone shows at the moment to someone who has not answered yet; undefined where no phones are used. */
export function phonesNow(moment: Moment): { title: string; text: string } | undefined {
  const { room, position, language, counts } = moment
  const words = phoneWords[language]
  const others = guideWords[language].others
  if (!usesPhones(moment)) return undefined
  if (room.isClosed) return { title: words.end.title, text: words.end.erased }
  const round = chiefRound(moment)
  const isShown = round !== undefined && counts.isFrozen(round.round)
  switch (position.step.kind) {
    case 'follow-up':
      return words.followUp
    case 'join':
      return words.wait
    case 'scene':
      return { title: words.scene.title, text: words.scene.text }
    case 'open':
    case 'choice':
      return isShown ? { title: words.reveal.title, text: others.sameAsScreen } : { title: words.choose.title, text: others.answer }
    case 'again':
      return isShown ? { title: words.reveal.title, text: others.sameAsScreen } : { title: words.choose.again, text: words.choose.againText }
    case 'levers':
      return isShown ? { title: words.levers.title, text: others.sameAsScreen } : { title: words.choose.levers, text: others.answer }
    case 'pulse':
      return isShown ? { title: words.pulse.shown, text: others.sameAsScreen } : words.pulse
    case 'alone':
      return words.alone
    case 'pairs':
      return { title: words.pairs.title, text: room.settings.people === 'many' ? words.pairs.tables : words.pairs.text }
    case 'sentence':
      return words.sentence
    case 'reveal':
      return { title: words.reveal.title, text: others.sameAsScreen }
    case 'law':
      return { title: words.law.title, text: words.law.intro }
    case 'agreement':
      return { title: words.agreement.title, text: others.sameAsScreen }
    case 'end':
      return { title: words.end.title, text: words.end.text }
  }
}
