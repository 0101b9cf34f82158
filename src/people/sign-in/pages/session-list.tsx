import { dateInWords } from '#platform/words/danish.ts'
import { href, urls, type Language } from '#urls.ts'
import type { Session } from '../../session/sessions.ts'
import { words as all } from '../words.ts'

/** Where a person is signed in, each with a name that they may write and a way to end it. */
export function SessionList({ language, sessions, current }: { language: Language; sessions: readonly Session[]; current: string }) {
  const words = all[language].self
  const act = (name: string) => href(language, urls.insideSelfAct(name))
  return (
    <section aria-labelledby="sessioner">
      <h2 id="sessioner">{words.sessions}</h2>
      <p class="hint">{words.sessionsHint}</p>
      <ul class="ways">
        {sessions.toSorted((a, b) => Number(b.id === current) - Number(a.id === current)).map(({ id, method, device, beganOn, usedOn }) => (
          <li>
            <h3>
              {device === '' ? words.noDevice : device} {id === current ? <span class="tag">{words.here}</span> : null}
            </h3>
            <p class="facts">
              <span>{words.methods[method]}</span>
              <span>{words.began(dateInWords(language, beganOn))}</span>
              <span>{words.used(dateInWords(language, usedOn))}</span>
            </p>
            <div class="way-acts">
              <form method="post" action={act('sessioner/navn')} class="naming">
                <input type="hidden" name="id" value={id} />
                <label for={`enhed-${id}`}>{words.deviceName}</label>
                <input class="field" id={`enhed-${id}`} name="label" value={device} maxlength={60} dir="auto" autocomplete="off" />
                <button class="button quiet">
                  {words.rename}
                  <span class="hidden"> {device}</span>
                </button>
              </form>
              {id === current ? null : (
                <form method="post" action={act('sessioner/slut')}>
                  <input type="hidden" name="id" value={id} />
                  <button class="button quiet danger">
                    {words.end}
                    <span class="hidden"> {device}</span>
                  </button>
                </form>
              )}
            </div>
          </li>
        ))}
      </ul>
      {sessions.length < 2 ? null : (
        <form method="post" action={act('sessioner/andre')}>
          <button class="button quiet danger">{words.endOthers}</button>
        </form>
      )}
    </section>
  )
}
