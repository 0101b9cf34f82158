import { levelTo } from '../level/loudness.ts'
import { chanceOf, type Chance } from '../making/noise.ts'
import type { AmbienceId } from '../../screenplay/vocabulary/index.ts'
import type { Samples } from '../sound.ts'
import { holdMusic } from './hold-music.ts'
import { children, pigeons, rainOnGlass, town, wind } from './outside.ts'
import { chatter, kitchen, office, roomTone } from './rooms.ts'

const recipes: Record<AmbienceId, (seconds: number, chance: Chance) => Samples> = {
  chatter, 'room-tone': roomTone, office, 'rain-on-glass': rainOnGlass, town, pigeons, children, 'hold-music': holdMusic, kitchen, wind,
}

/** What is under everything that is heard: 22 LU below a voice of -18 LUFS. A room with nothing in it is hardly there. */
const lufs: Partial<Record<AmbienceId, number>> = { 'room-tone': -48, kitchen: -43, 'hold-music': -38 }
export const usualAmbience = -40

/** What is heard all the time, made in code: its end meets its beginning, so it can be played round and round. At least half a second. */
export function ambience(id: AmbienceId, seconds: number): Samples {
  return levelTo(recipes[id](Math.max(0.5, seconds), chanceOf(id)), lufs[id] ?? usualAmbience)
}
