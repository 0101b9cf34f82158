import { Questions } from '../dilemma/dilemma-parts.tsx'
import type { AloneProps } from './alone.tsx'
import { KeptHere } from './kept-here.tsx'

/**
 * A place to write for oneself. It has no name and stands in no form. Some browsers send what is typed to their maker to
 * have it spelled or finished: they are asked not to.
 */
export function Write({ site, dilemma, words }: AloneProps) {
  return (
    <section class="band sage" id="trin-skriv" data-step={words.write} aria-labelledby="p-skriv">
      <div class="wrap two">
        <div class="alone-write">
          <h2 id="p-skriv">{words.write}</h2>
          <label for="til-dig-selv">{words.note}</label>
          <textarea id="til-dig-selv" rows={8} dir="auto" autocomplete="off" spellcheck={false} writingsuggestions="false" aria-describedby="bliver-her"></textarea>
          <p id="bliver-her">{words.noteStays}</p>
          <KeptHere words={words} />
        </div>
        <div>
          <h3>{words.thinkOf}</h3>
          <Questions site={site} dilemma={dilemma} />
        </div>
      </div>
    </section>
  )
}
