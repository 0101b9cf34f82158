import type { Organisation } from '#people/index.ts'
import { libraryWords } from '#library/index.ts'
import { kindWords } from '#detector/index.ts'
import { PickField, TextField } from '#platform/html/field/field.tsx'
import { SitePage, type Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import { QrCode } from '#platform/html/qr/qr.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { href, urls } from '#urls.ts'
import type { Doubt } from '../cleaning.ts'
import { words as all } from '../words.ts'
import { tellPlaces, tellRoles } from './tell-form.ts'

type Frame = { site: Site; organisation: Organisation }

/** What stands first: a breach belongs in its own form, now. Then what is promised, and the way on. */
export function TellPage({ site, organisation }: Frame) {
  const { language } = site
  const words = all[language].tell
  const breachUrl = organisation.breachUrl ?? site.breachUrl
  return (
    <Page site={site} organisation={organisation} title={words.title} path={urls.tell(organisation.slug)}>
      <h1>{words.title}</h1>
      <section class="leaf breach-first">
        <h2>{words.first}</h2>
        <p>{words.firstText}</p>
        {breachUrl === undefined ? (
          <p>
            <strong>{words.breachMissing}</strong>
          </p>
        ) : (
          <a class="button" href={breachUrl} rel="noreferrer">
            {words.breach}
          </a>
        )}
      </section>
      <section class="leaf">
        <h2>{words.otherwise}</h2>
        <p>{words.otherwiseText}</p>
        <a class="button" href={href(language, urls.tellWrite(organisation.slug))}>
          {words.begin}
        </a>
        <ul class="tell-promises">
          {words.promises.map((promise) => (
            <li>{promise}</li>
          ))}
        </ul>
        <h3>{words.made}</h3>
        <p>{words.madeText}</p>
      </section>
      <p>
        <a href={href(language, urls.tellPoster(organisation.slug))}>{words.poster}</a>
      </p>
    </Page>
  )
}

type FormProps = Frame & { typed: Typed; problems?: Problems; secret: string }

/** The form. Its script looks the text through before anything is sent; without it the server does, before anything is kept. */
export function WritePage({ site, organisation, typed, problems = {}, secret }: FormProps) {
  const { language } = site
  const words = all[language].tell
  const group = { typed, problems }
  return (
    <Page site={site} organisation={organisation} title={words.writeTitle} path={urls.tellWrite(organisation.slug)} scripts={['tell.js']}>
      <h1>{words.title}</h1>
      <ProblemSummary language={language} problems={problems} />
      <tell-form data-language={language}>
        <form method="post" action={href(language, urls.tellWrite(organisation.slug))} class="entries tell" novalidate>
          <input type="hidden" name="secret" value={secret} />
          <TextField {...group} name="happened" label={words.happened} hint={words.happenedHint} rows={7} />
          <TextField {...group} name="goods" label={words.goods} hint={words.goodsHint} rows={3} />
          <TextField {...group} name="helped" label={words.helped} hint={words.helpedHint} rows={3} />
          <PickField {...group} name="role" label={words.role} none={words.pick} options={tellRoles.map((value) => ({ value, label: libraryWords[language].roles[value] }))} />
          <PickField {...group} name="place" label={words.place} none={words.pick} options={tellPlaces.map((value) => ({ value, label: libraryWords[language].places[value] }))} />
          <p class="hint">{words.lookHint}</p>
          <button class="button">{words.look}</button>
        </form>
        <template>
          <Review site={site} organisation={organisation} typed={{ happened: '', goods: '', helped: '', role: '', place: '' }} shown={{ happened: '', goods: '', helped: '' }} doubts={[{ key: '', text: '', kind: 'name' }]} secret={secret} />
        </template>
      </tell-form>
    </Page>
  )
}

type ReviewProps = Frame & { typed: Typed; shown: { happened: string; goods: string; helped: string }; doubts: readonly Doubt[]; secret: string; problems?: Problems }

/** What will be kept, and each doubt with a choice; the words that are already covered are gone. */
export function ReviewPage(props: ReviewProps) {
  const words = all[props.site.language].tell
  return (
    <Page site={props.site} organisation={props.organisation} title={words.checkTitle} path={urls.tellWrite(props.organisation.slug)}>
      <Review {...props} />
    </Page>
  )
}

function Review({ site, organisation, typed, shown, doubts, secret }: ReviewProps) {
  const { language } = site
  const words = all[language].tell
  return (
    <section class="tell-review">
      <h1 tabindex={-1}>{words.checkTitle}</h1>
      <p class="lead">{words.checkText}</p>
      <div class="leaf">
        {(['happened', 'goods', 'helped'] as const).map((name) => (
          <section data-shown={name} hidden={shown[name] === ''}>
            <h2>{words[name]}</h2>
            <p class="typed" dir="auto">
              <Covered text={shown[name]} />
            </p>
          </section>
        ))}
      </div>
      <form method="post" action={href(language, urls.tellWrite(organisation.slug))} class="entries">
        <input type="hidden" name="checked" value="yes" />
        <input type="hidden" name="secret" value={secret} />
        {['happened', 'goods', 'helped', 'role', 'place'].map((name) => (
          <textarea name={name} hidden>
            {`\n${typed[name] ?? ''}`}
          </textarea>
        ))}
        {doubts.length === 0 ? null : (
          <section data-doubts>
            <h2>{words.askTitle}</h2>
            {doubts.map(({ key, text, kind }, at) => (
              <fieldset class="entry doubt">
                <legend>{words.ask(kindWords[language][kind], text)}</legend>
                <input type="hidden" name={`words-${at}`} value={key} />
                <div class="options">
                  <label class="choice">
                    <input type="radio" name={`doubt-${at}`} value="hide" checked />
                    <span>{words.hide}</span>
                  </label>
                  <label class="choice">
                    <input type="radio" name={`doubt-${at}`} value="keep" />
                    <span>{words.keep}</span>
                  </label>
                </div>
              </fieldset>
            ))}
          </section>
        )}
        <div class="acts">
          <button class="button">{words.send}</button>
          <button class="button quiet" name="again" value="yes">
            {words.back}
          </button>
        </div>
      </form>
    </section>
  )
}

/** What was covered is seen as covered. */
export function Covered({ text }: { text: string }) {
  return <>{text.split(/(\[[^\]\n]{1,40}\])/).map((part, at) => (at % 2 === 1 ? <mark class="covered">{part}</mark> : part))}</>
}

/** A sheet for the staff room: a code, an address, one question. */
export function PosterPage({ site, organisation, address }: Frame & { address: string }) {
  const words = all[site.language].tell
  return (
    <Page site={site} organisation={organisation} title={words.poster} path={urls.tellPoster(organisation.slug)} scripts={['take-along.js']}>
      <article class="tell-poster">
        <h1>{words.posterTitle}</h1>
        <p class="lead">{words.posterText}</p>
        <QrCode address={address} label={address} />
        <p>{words.posterHow}</p>
        <p class="address">{address.replace(/^https?:\/\//, '')}</p>
        <p>{organisation.name}</p>
      </article>
    </Page>
  )
}

function Page({ site, organisation, title, path, scripts = [], children }: Frame & { title: string; path: string; scripts?: readonly string[]; children?: unknown }) {
  return (
    <SitePage site={site} title={`${title}, ${organisation.name}`} path={path} style="inside" scripts={scripts}>
      <div class="wrap own-page">
        {organisation.isMadeUp ? <p class="made-up">{all[site.language].tell.madeUp}</p> : null}
        <>{children}</>
      </div>
    </SitePage>
  )
}
