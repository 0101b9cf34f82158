import type { Samples } from '../../src/film/sound/sound.ts'
import type { Desk } from './desk.ts'
import type { Editor } from './editor/editor.ts'
import { fileNameOf, openFilm, packFilm } from './files/package.ts'
import { keepFormer, type Draft } from './keeping/draft.ts'
import type { RecordingShelf } from './keeping/recordings.ts'
import { voicesFrom } from './keeping/restoring.ts'
import { handOver } from './view/dom.ts'
import type { Template } from './view/bar.ts'
import { words } from './words.ts'

type Around = { desk: Desk; shelf: Storage | undefined; recordings: RecordingShelf; editor: () => Editor; say: (text: string) => void }

const mostBytes = 200_000_000

/** What is done with a film as a whole: another takes its place, or it is handed over as a file. */
export function wholeFilm({ desk, shelf, recordings, editor, say }: Around) {
  /** The text that is there is laid aside first, so that nothing is lost. */
  function become(text: string): void {
    keepFormer(shelf, { text: editor().text, line: editor().line })
    editor().replace(text)
    say(words.bar.opened(titleOf(desk)))
  }

  async function begin(template: Template | undefined): Promise<void> {
    if (template === undefined) return become(words.blank)
    const response = await fetch(template.href).catch(() => undefined)
    if (response?.ok) become(await response.text())
    else say(words.bar.unreachable)
  }

  async function open(file: File): Promise<void> {
    if (file.size > mostBytes) return say(words.bar.tooLarge(file.name))
    const opened = await openFilm(new Uint8Array(await file.arrayBuffer()))
    if (opened === undefined) return say(words.bar.notAFilm(file.name))
    become(opened.text)
    if (opened.recordings.size === 0) return
    desk.setVoices(voicesFrom(desk, opened.recordings))
    for (const [key, samples] of opened.recordings) await recordings.put(key, samples)
  }

  return {
    begin: (template: Template | undefined) => void begin(template),
    open: (file: File) => void open(file),
    former: (draft: Draft) => become(draft.text),
    save: () => handOver(fileNameOf(titleOf(desk), 'fountain'), new Blob([editor().text], { type: 'text/plain;charset=utf-8' })),
    savePackage: () => handOver(fileNameOf(titleOf(desk), 'zip'), new Blob([packFilm({ text: editor().text, recordings: samplesOf(desk) })], { type: 'application/zip' })),
  }
}

function titleOf({ film }: Desk): string {
  return film?.screenplay.title ?? words.editor.label
}

function samplesOf({ voices }: Desk): Map<string, Samples> {
  return new Map([...voices].flatMap(([key, { samples }]) => (samples === undefined ? [] : [[key, samples] as const])))
}
