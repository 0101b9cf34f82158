import type { Language } from '#urls.ts'
import { Icon, type IconName } from './icons.tsx'
import { SettingsPanel } from './settings-panel.tsx'
import { playerWords } from './words.ts'

type Props = { id: string; language: Language; languages: readonly Language[] }

/** The player itself, as the script takes it from a template when somebody presses play. */
export function PlayerParts({ id, language, languages }: Props) {
  const words = playerWords[language]
  return (
    <div class="film-player" data-said={JSON.stringify(words.said)}>
      <div class="film-picture" data-picture>
        <p class="film-robot" data-robot hidden>
          {words.robot}
        </p>
        <button type="button" class="button film-sound" data-do="sound" hidden>
          {words.together.sound}
        </button>
      </div>
      <div class="film-ask" role="group" aria-labelledby={`${id}-ask`} data-ask hidden>
        <h3 id={`${id}-ask`} tabindex={-1} data-question data-more={words.more}>
          {words.asks}
        </h3>
        <ol data-answers data-see={words.see} data-seen={words.seenBefore} />
        <button type="button" class="button quiet film-again" data-do="again" hidden>
          {words.again}
        </button>
      </div>
      <div class="film-band" data-band>
        <p class="film-told" data-told hidden />
        <p class="film-caption" data-caption hidden />
      </div>
      <div class="film-controls">
        <input class="film-seek" type="range" min="0" max="1" step="0.1" value="0" aria-label={words.seek} data-seek />
        <div class="film-row">
          <button type="button" data-do="toggle" data-on={words.pause} data-off={words.play}>
            <Icon name="play" />
            <Icon name="pause" />
            <span class="hidden">{words.play}</span>
          </button>
          <button type="button" data-do="back">
            <Icon name="back" />
            <span class="hidden">{words.back}</span>
          </button>
          <p class="film-time" data-time aria-hidden="true" />
          <span class="film-volume">
            <button type="button" data-do="mute" data-on={words.unmute} data-off={words.mute}>
              <Icon name="sound" />
              <Icon name="muted" />
              <span class="hidden">{words.mute}</span>
            </button>
            <input type="range" min="0" max="100" step="5" value="100" aria-label={words.volume} data-volume />
          </span>
          <Switch act="captions" icon="captions" label={words.captions} />
          <Switch act="described" icon="described" label={words.described} />
          <Opener panel={`${id}-chapters`} icon="chapters" label={words.chapters} />
          <Opener panel={`${id}-settings`} icon="settings" label={words.settings} />
          <button type="button" data-do="pip" hidden>
            <Icon name="pip" />
            <span class="hidden">{words.pip}</span>
          </button>
          <button type="button" data-do="full" aria-pressed="false">
            <Icon name="full" />
            <span class="hidden">{words.full}</span>
          </button>
        </div>
      </div>
      <div class="film-panel" id={`${id}-chapters`} role="group" aria-label={words.chapters} hidden>
        <ol class="film-chapters" data-chapters />
      </div>
      <SettingsPanel id={`${id}-settings`} language={language} languages={languages} />
      <p class="hidden" role="status" data-status />
    </div>
  )
}

function Switch({ act, icon, label }: { act: string; icon: IconName; label: string }) {
  return (
    <button type="button" class="film-switch" data-do={act} aria-pressed="false">
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  )
}

function Opener({ panel, icon, label }: { panel: string; icon: IconName; label: string }) {
  return (
    <button type="button" data-do="panel" aria-controls={panel} aria-expanded="false">
      <Icon name={icon} />
      <span class="hidden">{label}</span>
    </button>
  )
}
