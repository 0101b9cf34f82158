import { prepareRecording } from '../../../src/film/sound/index.ts'
import type { Samples, Voice } from '../../../src/film/sound/sound.ts'
import { sayingsOf } from '../../../src/film/timeline/index.ts'
import type { Desk } from '../desk.ts'
import type { RecordingShelf } from './recordings.ts'

/** Gives the film the voices that this browser has kept for its lines. */
export async function restoreVoices(desk: Desk, shelf: RecordingShelf): Promise<void> {
  const kept = await shelf.all()
  if (kept.size > 0) desk.setVoices(voicesFrom(desk, kept))
}

/** Recordings as voices of the film's lines; a recording whose line is gone waits, should the line come back. */
export function voicesFrom(desk: Desk, recordings: ReadonlyMap<string, Samples>): Map<string, Voice> {
  const voices = new Map<string, Voice>()
  for (const say of desk.film === undefined ? [] : sayingsOf(desk.film.screenplay).lines) {
    const samples = recordings.get(say.key)
    const voice = samples && prepareRecording(samples, say)
    if (voice !== undefined) voices.set(say.key, voice)
  }
  return voices
}
