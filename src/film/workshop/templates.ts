import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { languages, type Language } from '#urls.ts'

/** A film of the library that a writer can begin from. */
export type Template = { id: string; language: Language; title: string }

/** The library's screenplays as text. */
export interface Templates {
  /** Every screenplay, those in the wanted language first. */
  list(language: Language): Promise<Template[]>
  /** The text of one; nothing when there is none. */
  text(id: string, language: Language): Promise<string | undefined>
}

/** Opens the screenplays of a content folder. They are read anew at each request, as they are few and may be changed on the disk. */
export function openTemplates(contentFolder: string): Templates {
  const dilemmas = join(contentFolder, 'da', 'dilemmas')

  async function text(id: string, language: Language): Promise<string | undefined> {
    if (!/^[a-z0-9-]+$/.test(id)) return undefined
    return readFile(join(dilemmas, id, language === 'da' ? 'film.fountain' : `film.${language}.fountain`), 'utf8').catch(() => undefined)
  }

  return {
    text,
    list: async (wanted) => {
      const ids = (await readdir(dilemmas).catch(() => [])).toSorted()
      const found = await Promise.all(
        languages.toSorted((one, other) => Number(other === wanted) - Number(one === wanted)).flatMap((language) =>
          ids.map(async (id): Promise<Template[]> => {
            const screenplay = await text(id, language)
            return screenplay === undefined ? [] : [{ id, language, title: titleOf(screenplay) ?? id }]
          }),
        ),
      )
      return found.flat()
    },
  }
}

function titleOf(text: string): string | undefined {
  return /^(?:title|titel):[ \t]*(\S.*)$/im.exec(text.slice(0, 2000))?.[1]?.trim()
}
