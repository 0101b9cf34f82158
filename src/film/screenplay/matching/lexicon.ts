import type { Language } from '#urls.ts'
import { actions, ambiences, colours, effects, fixtures, moods, places, props, roles, shots, times, traits, weathers } from '../vocabulary/index.ts'
import type { ActionId, ColourId, MoodId, PlaceId, PropId, RoleId, ShotId, SoundId, ThingId, TimeId, TraitId, WeatherId } from '../vocabulary/index.ts'
import { patternsOf, type Pattern } from './patterns.ts'
import { indexWords, type WordIndex } from './word-index.ts'

/** The whole vocabulary in one language, ready to be looked up in. */
export type Lexicon = {
  roles: WordIndex<RoleId>
  moods: WordIndex<MoodId>
  places: WordIndex<PlaceId>
  times: WordIndex<TimeId>
  weathers: WordIndex<WeatherId>
  sounds: WordIndex<SoundId>
  things: WordIndex<ThingId>
  props: WordIndex<PropId>
  colours: WordIndex<ColourId>
  actions: readonly Pattern<ActionId>[]
  shots: readonly Pattern<ShotId>[]
  traits: readonly Pattern<TraitId>[]
}

/** Both languages' vocabularies; made once, when the module is first read. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { da: lexiconOf('da'), en: lexiconOf('en') }

function lexiconOf(language: Language): Lexicon {
  return {
    roles: indexWords<RoleId>(roles, language),
    moods: indexWords<MoodId>(moods, language),
    places: indexWords<PlaceId>(places, language),
    times: indexWords<TimeId>(times, language),
    weathers: indexWords<WeatherId>(weathers, language),
    sounds: indexWords<SoundId>({ ...effects, ...ambiences }, language),
    things: indexWords<ThingId>({ ...props, ...fixtures }, language),
    props: indexWords<PropId>(props, language),
    colours: indexWords<ColourId>(colours, language),
    actions: patternsOf<ActionId>(actions, language),
    shots: patternsOf<ShotId>(shots, language),
    traits: patternsOf<TraitId>(traits, language),
  }
}
