import { InsidePage, type Actor } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { linkTo, places } from '../addresses.ts'
import type { DraftText, Piece } from '../pieces.ts'
import { words } from '../words.ts'
import { differencesBetween } from '../writing/differences.ts'
import { DifferenceList } from './differences.tsx'

type ConflictProps = { site: Site; actor: Actor; piece: Piece; base: readonly DraftText[]; theirs: readonly DraftText[]; mine: DraftText; look: 'skriv' | 'tekst'; expected: number }

/** Somebody else saved meanwhile: what each has changed, and three ways on. What was typed comes along in each. */
export function ConflictPage({ site, actor, piece, base, theirs, mine, look, expected }: ConflictProps) {
  const { language } = site
  const labels = words[language].form.conflict
  const same = (texts: readonly DraftText[]) => texts.filter((one) => one.language === mine.language && one.part === mine.part)
  return (
    <InsidePage site={site} actor={actor} title={labels.title} path={places.piece(piece.id)}>
      <h1>{labels.title}</h1>
      <p class="lead">{labels.lead(piece.version)}</p>
      <div class="edit-ways">
        <Way action={linkTo(language, places.act(piece.id, 'flet'))} version={expected} button={labels.merge} hint={labels.mergeHint} mine={mine} look={look} isFirst />
        <Way action={linkTo(language, places.act(piece.id, 'tekst'))} version={piece.version} button={labels.take} hint={labels.takeHint} mine={mine} look={look} />
        <p>
          <a class="button quiet" href={linkTo(language, places.act(piece.id, look), { sprog: mine.language })}>
            {labels.drop}
          </a>
        </p>
      </div>
      <h2>{labels.theirs}</h2>
      <DifferenceList language={language} differences={differencesBetween(piece.kind, same(base), same(theirs))} />
      <h2>{labels.yours}</h2>
      <DifferenceList language={language} differences={differencesBetween(piece.kind, same(base), [mine])} />
    </InsidePage>
  )
}

type WayProps = { action: string; version: number; button: string; hint: string; mine: DraftText; look: string; isFirst?: boolean }

function Way({ action, version, button, hint, mine, look, isFirst = false }: WayProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="version" value={String(version)} />
      <input type="hidden" name="sprog" value={mine.language} />
      <input type="hidden" name="del" value={mine.part} />
      <input type="hidden" name="som" value={look} />
      <textarea name="indhold" hidden>
        {`\n${mine.content}`}
      </textarea>
      <button class={isFirst ? 'button' : 'button quiet'}>{button}</button>
      <p class="hint">{hint}</p>
    </form>
  )
}
