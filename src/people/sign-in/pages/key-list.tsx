import { dateInWords } from '#platform/words/danish.ts'
import { href, urls, type Language } from '#urls.ts'
import type { Passkey } from '../store/passkeys.ts'
import { words as all } from '../words.ts'

/** The passkeys of a person, and a way to make one where the browser can. */
export function KeyList({ language, keys, hasKeys }: { language: Language; keys: readonly Passkey[]; hasKeys: boolean }) {
  const words = all[language].self
  const act = (name: string) => href(language, urls.insideSelfAct(name))
  return (
    <section aria-labelledby="noegler">
      <h2 id="noegler">{words.keys}</h2>
      <p class="hint">{words.keysHint}</p>
      <ul class="ways">
        {keys.map(({ id, name, addedOn }) => (
          <li>
            <h3>{name === '' ? words.noKeyName : name}</h3>
            <p class="facts">
              <span>{words.added(dateInWords(language, addedOn))}</span>
            </p>
            <div class="way-acts">
              <form method="post" action={act('noegler/navn')} class="naming">
                <input type="hidden" name="id" value={id} />
                <label for={`noegle-${id}`}>{words.keyName}</label>
                <input class="field" id={`noegle-${id}`} name="label" value={name} maxlength={60} dir="auto" autocomplete="off" />
                <button class="button quiet">
                  {words.rename}
                  <span class="hidden"> {name}</span>
                </button>
              </form>
              <form method="post" action={act('noegler/slut')}>
                <input type="hidden" name="id" value={id} />
                <button class="button quiet danger">
                  {words.removeKey}
                  <span class="hidden"> {name}</span>
                </button>
              </form>
            </div>
          </li>
        ))}
      </ul>
      {hasKeys ? (
        <new-key data-act={act('noegler')} data-begin={act('noegler/begynd')} data-label={words.newKey} data-name={words.keyName} data-suggestion={words.keySuggestion} data-working={words.keyWorking} data-failed={words.keyFailed} data-cancelled={words.keyCancelled} data-known={words.keyKnown}>
          <p class="hint">{words.keyNeeds}</p>
        </new-key>
      ) : (
        <p class="hint">{words.keyNowhere}</p>
      )}
    </section>
  )
}
