import type { da } from './words.da.ts'

/** The lines on which a team may write what it agrees; all of it can stay empty. */
export function AgreementFields({ words }: { words: typeof da }) {
  const { agreement } = words
  return (
    <section class="agree">
      <h2>{agreement.title}</h2>
      <p class="box">{agreement.none}</p>
      <dl>
        <div class="wide">
          <dt>{agreement.from}</dt>
          <dd />
        </div>
        <div>
          <dt>{agreement.owner}</dt>
          <dd />
        </div>
        <div>
          <dt>{agreement.day}</dt>
          <dd />
        </div>
        <div class="wide">
          <dt>{agreement.obstacle}</dt>
          <dd />
        </div>
        <div>
          <dt>{agreement.carrier}</dt>
          <dd />
        </div>
        <div>
          <dt>{agreement.where}</dt>
          <dd class="boxes">
            {agreement.receivers.map((receiver) => (
              <span class="box">{receiver}</span>
            ))}
          </dd>
        </div>
      </dl>
      <p class="small">{agreement.access}</p>
    </section>
  )
}
