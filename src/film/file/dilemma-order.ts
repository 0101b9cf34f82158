import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { languages, type Language } from '#urls.ts'
import { parseScreenplay } from '../screenplay/index.ts'
import type { Fault, Screenplay } from '../screenplay/screenplay.ts'
import { recordingNames } from '../sound/voices/voice-maker.ts'
import { lineKey, sayingsOf } from '../timeline/index.ts'
import type { FilmOrder } from './order.ts'

/** The screenplay of a dilemma that a film cannot be made of: it is not there, or it has faults. */
export type NoScreenplay = { path: string; faults: Fault[] }

type Settings = Pick<FilmOrder, 'format' | 'height' | 'burnsCaptions' | 'hasRobotVoices'>

/** The order for the film of a dilemma in the content folder, with its recorded lines and with captions in the other languages it is written in. */
export function orderForDilemma(contentFolder: string, language: Language, dilemma: string, settings: Settings): FilmOrder | NoScreenplay {
  const path = screenplayFile(contentFolder, language, dilemma)
  if (!existsSync(path)) return { path, faults: [] }
  const text = readFileSync(path, 'utf8')
  const { screenplay, faults } = parseScreenplay(text)
  if (screenplay === undefined || faults.length > 0) return { path, faults }
  return { ...settings, screenplay: text, voices: recordingsIn(dirname(path), screenplay), translations: translationsOf(screenplay, contentFolder, language, dilemma) }
}

/** An edition has a folder of its own, or lies beside the Danish one as `film.en.fountain`. */
function screenplayFile(contentFolder: string, language: Language, dilemma: string): string {
  const own = resolve(contentFolder, language, 'dilemmas', dilemma, 'film.fountain')
  const beside = resolve(contentFolder, 'da', 'dilemmas', dilemma, `film.${language}.fountain`)
  return !existsSync(own) && existsSync(beside) ? beside : own
}

function recordingsIn(folder: string, screenplay: Screenplay): FilmOrder['voices'] {
  return sayingsOf(screenplay).lines.flatMap(({ key }) => {
    const path = recordingNames(key).map((name) => join(folder, name)).find((each) => existsSync(each))
    return path === undefined ? [] : [{ key, path }]
  })
}

/** Lines are matched by their order: an edition that has more or fewer of them is another film, and no translation of this one. */
function translationsOf(screenplay: Screenplay, contentFolder: string, language: Language, dilemma: string): FilmOrder['translations'] {
  const own = linesIn(screenplay)
  return languages.filter((other) => other !== language).flatMap((other) => {
    const path = screenplayFile(contentFolder, other, dilemma)
    const translated = existsSync(path) ? parseScreenplay(readFileSync(path, 'utf8')).screenplay : undefined
    const lines = translated === undefined ? [] : linesIn(translated)
    if (lines.length === 0 || lines.length !== own.length) return []
    return [{ language: other, lines: Object.fromEntries(own.map(({ who, text }, index) => [lineKey(who, text), lines[index]?.text ?? text])) }]
  })
}

function linesIn({ elements }: Screenplay): { who: string; text: string }[] {
  return elements.flatMap((element) => (element.kind === 'line' ? [{ who: element.who, text: element.text }] : []))
}
