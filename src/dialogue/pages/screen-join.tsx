import { urls } from '#urls.ts'
import { screenWords } from '../words/screen.ts'
import { fitOf } from './screen-fit.ts'
import { Code, foreign, type ScreenProps, type View } from './screen-frame.tsx'
import { ScreenLive } from './screen-live.tsx'
import { Letter } from '../parts/letter/letter.tsx'
import { QrCode } from '#platform/html/qr/qr.tsx'

/** Coming in: the code and the promise, or a welcome where nobody needs a phone. */
export function joinView(props: ScreenProps): View {
  return props.moment.room.settings.answers === 'phones' ? codeView(props) : welcomeView(props)
}

function codeView({ site, moment, keys }: ScreenProps): View {
  const words = screenWords[site.language].join
  const { settings, code } = moment.room
  return {
    light: 'day',
    look: 'scr-join',
    title: words.title,
    step: screenWords[site.language].steps.join,
    body: (
      <>
        <div>
          <h1>{words.title}</h1>
          <p class="go">
            {words.goTo} <Address address={keys.address} /> {words.andType}
          </p>
          <p class="room-code">
            <Code site={site} code={code} />
          </p>
          <ScreenLive moment={moment} language={site.language} />
        </div>
        <figure class="join-qr">
          <QrCode address={keys.room} label={words.qr(keys.address)} />
          <figcaption>{words.scan}</figcaption>
        </figure>
      </>
    ),
    foot: (
      <p class="promise">
        {settings.isRemote ? <strong>{words.remote} </strong> : null}
        {words.promise} {settings.people === 'few' || settings.people === 'small' ? words.few : null}
      </p>
    ),
  }
}

function welcomeView({ site, moment }: ScreenProps): View {
  const words = screenWords[site.language].join
  const { settings } = moment.room
  return {
    light: 'day',
    look: moment.dilemma?.picture === undefined ? 'scr-welcome wide' : 'scr-welcome',
    title: words.welcome,
    step: screenWords[site.language].steps.join,
    body: (
      <>
        <div>
          <h1>{words.welcome}</h1>
          <p class={`opening ${fitOf([words.opening], { face: 'head', width: 95, height: 32, most: 6.6 })}`}>{words.opening}</p>
        </div>
        <Still moment={moment} />
      </>
    ),
    foot: (
      <p class="promise">
        {settings.isRemote ? <strong>{words.remote} </strong> : null}
        {settings.answers === 'hands' ? words.handsKept : words.nothingKept} {settings.people === 'few' || settings.people === 'small' ? words.few : null}
      </p>
    ),
  }
}

/** The room that is open for days: what it is about, the question, and the way in, all at once. */
export function openView({ site, moment, keys }: ScreenProps): View {
  const all = screenWords[site.language]
  const { dilemma, room } = moment
  const labels = (dilemma?.choices ?? []).map(({ label }) => label)
  const summary = dilemma?.summary ?? ''
  return {
    light: 'evening',
    look: 'scr-open',
    title: all.ask.choice,
    step: all.steps.open,
    body: (
      <>
        <div>
          <p class="about" lang={foreign(site, dilemma)}>
            {summary}
          </p>
          <h1 class={fitOf([all.ask.choice], { face: 'head', width: 112, height: 9, most: 7.4 })}>{all.ask.choice}</h1>
          <ol class={`options ${fitOf(labels, { face: 'text', width: 100, height: 36, gap: 2, most: 4.3 })}`} lang={foreign(site, dilemma)}>
            {labels.map((label, index) => (
              <li>
                <Letter index={index} />
                <span>{label}</span>
              </li>
            ))}
          </ol>
          <ScreenLive moment={moment} language={site.language} />
        </div>
        {room.settings.answers === 'phones' ? (
          <figure class="join-qr">
            <QrCode address={keys.room} label={all.join.qr(keys.address)} />
            <figcaption>
              <Address address={keys.address} />
              <span class="room-code">
                <Code site={site} code={room.code} />
              </span>
            </figcaption>
          </figure>
        ) : null}
      </>
    ),
    foot: <p>{all.open.text}</p>,
  }
}

/** The address that is read aloud and typed; a long one breaks before its path. */
function Address({ address }: { address: string }) {
  const [host, ...path] = address.split('/')
  return (
    <b class="addr">
      {host}
      {path.map((part) => (
        <>
          <wbr />/{part}
        </>
      ))}
    </b>
  )
}

/** The still life of the dilemma in its arch. Decoration: the scene is told in words. */
export function Still({ moment }: Pick<ScreenProps, 'moment'>) {
  const { dilemma } = moment
  if (dilemma?.picture === undefined) return <></>
  return <img class="still-life" src={urls.picture(dilemma.id)} alt="" width="800" height="600" />
}
