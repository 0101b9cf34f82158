import { languages, type Language } from '#urls.ts'
import type { PieceKind } from './manifest.ts'

/** What a file of a package is: the piece that it belongs to, and the kind of text as the library calls it. */
export type Place = {
  piece: PieceKind
  id: string
  /** Of the folder. */
  folder: Language
  /** Of the text: a film's twin lies beside the film and speaks another language. */
  language: Language
  text: 'dilemma' | 'guide' | 'screenplay' | 'practice' | 'process' | 'story' | 'competencies'
  isMain: boolean
}

const id = '[a-z0-9]+(?:-[a-z0-9]+)*'
const inDilemma = new RegExp(`^content/(da|en)/dilemmas/(${id})/(dilemma\\.md|drejebog\\.md|film(?:\\.(da|en))?\\.fountain)$`)
const alone = new RegExp(`^content/(da|en)/(practices|processes|stories|competencies)/(${id})\\.md$`)
const kinds: ReadonlyMap<string, PieceKind> = new Map([['practices', 'practice'], ['processes', 'process'], ['stories', 'story'], ['competencies', 'competencies']])
const folders = { practice: 'practices', process: 'processes', story: 'stories', competencies: 'competencies' } as const

/** What a path of a package stands for; undefined where the format has no place for it. */
export function placeOf(path: string): Place | undefined {
  const [, folderOf, slug = '', name = '', twin] = inDilemma.exec(path) ?? []
  const folder = languageOf(folderOf)
  if (folder !== undefined) {
    // A twin in the film's own language would be the film over again.
    if (twin === folder) return undefined
    const text = name === 'dilemma.md' ? 'dilemma' : name === 'drejebog.md' ? 'guide' : 'screenplay'
    return { piece: 'dilemma', id: slug, folder, language: languageOf(twin) ?? folder, text, isMain: text === 'dilemma' }
  }
  const [, language, kind = '', page = ''] = alone.exec(path) ?? []
  const [spoken, piece] = [languageOf(language), kinds.get(kind)]
  if (spoken === undefined || piece === undefined || piece === 'dilemma') return undefined
  return { piece, id: page, folder: spoken, language: spoken, text: piece, isMain: true }
}

/** Where the text lies that a piece cannot be without. */
export function mainPath(kind: PieceKind, pieceId: string, language: Language): string {
  return kind === 'dilemma' ? `content/${language}/dilemmas/${pieceId}/dilemma.md` : `content/${language}/${folders[kind]}/${pieceId}.md`
}

function languageOf(name: string | undefined): Language | undefined {
  return languages.find((language) => language === name)
}
