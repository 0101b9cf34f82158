import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { FilmOrder } from './order.ts'

/** The screenplay of a film of some three seconds, with a chapter and signs that captions must escape. */
export const shortScreenplay = `Title: Tre sekunder
Dilemma: tre-sekunder
Sprog: da
Medvirkende:
    AMINA: medarbejder, 38

# Ét & to

INDE. BORGERSERVICE - FORMIDDAG

AMINA
Nej <3 & tak.
`

/** An order of a small film of few lines, with what a test wants otherwise. */
export function orderOf(different: Partial<FilmOrder> = {}): FilmOrder {
  return { screenplay: shortScreenplay, format: 'mp4', height: 360, burnsCaptions: false, hasRobotVoices: false, voices: [], translations: [], ...different }
}

/** A folder that is gone when the tests of a file are over. */
export function folderForTests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'erduaware-film-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Whether a process lives. */
export function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
