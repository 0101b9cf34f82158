import type { TraitId } from '../../../screenplay/vocabulary/index.ts'
import { chance } from './chance.ts'

/** Whether somebody is drawn as a woman or a man. The casting does not say; the name and the traits mostly do. */
export type Bearing = 'woman' | 'man'

const womanly: readonly TraitId[] = ['hijab', 'dress', 'earrings', 'hair-bun', 'hair-bob']
const manly: readonly TraitId[] = ['beard', 'moustache', 'tie', 'bald']
const women = new Set(
  ('agnes alberte amina anne annette asta astrid bente birgit birgitte birthe bodil caroline cecilie charlotte dorthe edith ella ellen else emma emily esther eva fatima freja gerda grethe gudrun hanne heidi helle ' +
    'henriette inga inge inger ingrid irene ida jette josefine jytte kaja kamilla karen karin kate kim-mette kirsten kirstine laura layla lene line lis lisbeth lise liv lone louise lykke mai maja maria marianne marie ' +
    'maryam merete mette mia mille naja nanna nora olivia pernille pia rikke ruth sahra sally samira sanne sara sarah signe sigrid sofie solvej susanne sys tanja thea tina tove trine ulla vibeke victoria viola yasmin zainab ' +
    'moren mor kvinden datteren pigen damen mormor farmor bedstemoren hustruen konen søsteren veninden fruen tanten mother woman daughter girl lady grandmother wife sister aunt').split(' '),
)
const men = new Set(
  ('adam ahmed aksel albert alexander ali anders andreas arne arthur asger benny bent bjarne bo carl christian claus daniel david ebbe egon emil erik ernst finn flemming frank frederik gunnar hans hassan helge henning ' +
    'henrik ib ibrahim ivan jacob jakob jan jens jesper johan johannes john jonas jørgen kai karl kasper keld kenneth kim kristian kurt lars lasse leif leon magne magnus malik mads martin mathias michael mikkel mohammed ' +
    'morten niels noah ole oliver omar orla oskar otto palle per peter poul preben rasmus rene robert rune simon steen sten svend søren theo thomas thorkild tobias tom torben troels uffe vagn valdemar verner viggo viktor villy william yusuf ' +
    'manden far faren drengen sønnen herren farfar morfar bedstefaren broren onklen vennen svigersønnen father man son boy gentleman grandfather husband brother uncle').split(' '),
)

/** What the traits say, then what the name is known as, then how it ends, then the name's own chance. */
export function bearingOf(name: string, traits: readonly TraitId[]): Bearing {
  if (traits.some((trait) => manly.includes(trait))) return 'man'
  if (traits.some((trait) => womanly.includes(trait))) return 'woman'
  const word = (name.toLowerCase().replace(/^the /, '').split(/[\s-]/)[0] ?? '').trim()
  if (women.has(word)) return 'woman'
  if (men.has(word)) return 'man'
  if (/(a|ine|ette|hild|lise)$/.test(word)) return 'woman'
  if (/(bert|mund|vald|us|or|ik)$/.test(word)) return 'man'
  return chance(name, 'bearing') < 0.5 ? 'woman' : 'man'
}
