import { usesPhones } from '../answering.ts'
import type { Moment } from '../moment.ts'
import type { GuideKeys } from '../routes/guide-keys.ts'
import { guideWords } from '../words/guide.ts'

/** The links for another device or another facilitator; folded, and said to be secret. */
export function GuideDevices({ moment, keys }: { moment: Moment; keys: GuideKeys }) {
  const words = guideWords[moment.language].at.keys
  return (
    <div class="devices" data-part="devices">
      <details id="devices">
        <summary>{words.title}</summary>
        <p>{words.text}</p>
        <LinkField moment={moment} id="key-guide" label={words.guide} link={keys.guide} />
        <LinkField moment={moment} id="key-screen" label={words.screen} link={keys.screen} />
        {usesPhones(moment) ? <LinkField moment={moment} id="key-room" label={words.room} link={keys.room} /> : null}
      </details>
    </div>
  )
}

/** A link that can be taken along: to select, and to copy where the browser can. */
export function LinkField({ moment, id, label, link }: { moment: Moment; id: string; label: string; link: string }) {
  const words = guideWords[moment.language].at.keys
  return (
    <div class="link-field">
      <label for={id}>{label}</label>
      <div>
        <input class="field" id={id} type="text" readonly value={link} />
        <button type="button" class="button quiet" data-copy={id} data-copied={words.copied} hidden>
          {words.copy}
        </button>
      </div>
    </div>
  )
}
