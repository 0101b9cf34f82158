import type { Language } from '#urls.ts'
import { playerWords } from './words.ts'

type Props = { id: string; language: Language; languages: readonly Language[] }

const speeds = [0.75, 1, 1.25, 1.5, 2] as const

/** Speed, the language of the captions, and how they look, with a line that shows it. */
export function SettingsPanel({ id, language, languages }: Props) {
  const words = playerWords[language]
  const number = (value: number): string => value.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB')
  return (
    <div class="film-panel" id={id} role="group" aria-label={words.settings} data-settings hidden>
      <div class="film-fields">
        <Choose name="speed" label={words.speed} options={speeds.map((speed) => [String(speed), number(speed)])} chosen="1" />
        <Choose name="language" label={words.captionLanguage} options={languages.map((each) => [each, words.trackCaptions[each]])} chosen={language} />
        <Choose name="size" label={words.size} options={Object.entries(words.sizes)} chosen="m" />
        <Choose name="place" label={words.place} options={Object.entries(words.places)} chosen="bottom" />
        <Choose name="ink" label={words.ink} options={Object.entries(words.inks)} chosen="white" />
        <Choose name="ground" label={words.ground} options={Object.entries(words.grounds)} chosen="petrol" />
      </div>
      <p class="film-sample">
        <span class="film-caption">{words.sample}</span>
      </p>
      <p class="film-keys">{words.keys}</p>
    </div>
  )
}

function Choose({ name, label, options, chosen }: { name: string; label: string; options: readonly (readonly [string, string])[]; chosen: string }) {
  return (
    <label>
      <span>{label}</span>
      <select data-set={name}>
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
