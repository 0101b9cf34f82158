import { props, type PropId } from '../screenplay/vocabulary/index.ts'
import type { Screenplay } from '../screenplay/screenplay.ts'
import type { Timeline } from './timeline.ts'

/** Which thing of the vocabulary each note of the title page is about; a name that is no thing is left out. */
export function looksOf({ props: notes }: Screenplay): NonNullable<Timeline['looks']> {
  return notes.flatMap(({ name, note }) => {
    const prop = Object.keys(props).filter(isProp).find((id) => [...props[id].da, ...props[id].en].some((word) => bare(word) === bare(name)))
    return prop === undefined ? [] : [{ prop, note }]
  })
}

/** »et brev«, »brevet« and »brev« are the same thing. */
function bare(word: string): string {
  const plain = word.toLowerCase().replace(/^(en|et|den|det|the|an?)\s+/, '')
  return plain.length > 4 ? plain.replace(/(en|et)$/, '').replace(/e$/, '') : plain
}

function isProp(id: string): id is PropId {
  return id in props
}
