import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { notFound } from '#platform/http/errors.ts'
import { readForm, type Typed } from '#platform/http/forms.ts'
import { urls } from '#urls.ts'
import { actAddress, acts, recordAddress } from '../addresses.ts'
import { AgreementFields } from '../fields/groups.tsx'
import { agreementForm } from '../forms.ts'
import { FormPage, NoticePage } from '../pages/forms.tsx'
import { addAgreement, changeAgreement, readAgreements, removeAgreement } from '../store/agreements.ts'
import { words } from '../words.ts'
import { partOf, type Door, type House } from './door.tsx'

/** Writing an agreement after the meeting: a new one, another wording, or taking it away. */
export function agreementPages({ db, site, today }: House): Hono<Door> {
  const { language } = site
  const { agreement: sentences, removeAgreement: removal } = words[language]
  const routes = new Hono<Door>()
  const one = urls.recordAct(':id', acts.agreement(':agreement'))
  const oneRemoval = urls.recordAct(':id', acts.agreementRemoval(':agreement'))

  routes.get(urls.recordAct(':id', acts.newAgreement), (context) => context.html(newPage(context.get('id'), {})))

  routes.post(urls.recordAct(':id', acts.newAgreement), async (context) => {
    const id = context.get('id')
    const form = await readForm(context, agreementForm(language, today()))
    if (!form.ok) return context.html(newPage(id, form.typed, { problems: form.problems }), 422)
    if ((await addAgreement(db, id, form.value, form.typed['entry'])) === undefined) throw notFound('record')
    return context.redirect(recordAddress(language, id), 303)
  })

  routes.get(one, async (context) => {
    const id = context.get('id')
    const agreement = partOf(context, 'agreement')
    const found = await agreementOf(id, agreement)
    if (found === undefined) return context.html(gonePage(id), 404)
    const { text, lever, owner, followUpOn } = found
    return context.html(changePage(id, agreement, { text, lever, owner, followUpOn: followUpOn ?? '' }))
  })

  routes.post(one, async (context) => {
    const id = context.get('id')
    const agreement = partOf(context, 'agreement')
    const found = await agreementOf(id, agreement)
    // A day that has come may stand; only a new one must lie ahead.
    const earliest = [today(), found?.followUpOn ?? today()].sort()[0] ?? today()
    const form = await readForm(context, agreementForm(language, earliest))
    if (found === undefined) return context.html(newPage(id, form.typed, { lead: sentences.goneTyped }), 409)
    if (!form.ok) return context.html(changePage(id, agreement, form.typed, form.problems), 422)
    const isChanged = await changeAgreement(db, id, agreement, form.value)
    if (!isChanged) return context.html(newPage(id, form.typed, { lead: sentences.goneTyped }), 409)
    return context.redirect(recordAddress(language, id), 303)
  })

  routes.get(oneRemoval, async (context) => {
    const id = context.get('id')
    const agreement = partOf(context, 'agreement')
    const found = await agreementOf(id, agreement)
    if (found === undefined) return context.html(gonePage(id), 404)
    return context.html(
      <FormPage site={site} recordId={id} title={removal.title} lead={removal.text} action={actAddress(language, id, acts.agreementRemoval(agreement))} button={removal.button} isDangerous>
        <blockquote class="typed" dir="auto">
          {found.text}
        </blockquote>
      </FormPage>,
    )
  })

  routes.post(oneRemoval, async (context) => {
    const id = context.get('id')
    const agreement = partOf(context, 'agreement')
    await removeAgreement(db, id, agreement)
    return context.redirect(recordAddress(language, id), 303)
  })

  return routes

  async function agreementOf(recordId: string, agreementId: string) {
    return (await readAgreements(db, [recordId])).find((agreement) => agreement.id === agreementId)
  }

  function newPage(recordId: string, typed: Typed, { problems = {}, lead }: { problems?: Record<string, string>; lead?: string } = {}) {
    return (
      <FormPage site={site} recordId={recordId} title={lead === undefined ? sentences.newTitle : sentences.goneTitle} lead={lead} action={actAddress(language, recordId, acts.newAgreement)} problems={problems}>
        <input type="hidden" name="entry" value={typed['entry'] ?? randomUUID()} />
        <AgreementFields language={language} typed={typed} problems={problems} />
      </FormPage>
    )
  }

  function changePage(recordId: string, agreementId: string, typed: Typed, problems: Record<string, string> = {}) {
    return (
      <FormPage site={site} recordId={recordId} title={sentences.title} action={actAddress(language, recordId, acts.agreement(agreementId))} problems={problems}>
        <AgreementFields language={language} typed={typed} problems={problems} />
      </FormPage>
    )
  }

  function gonePage(recordId: string) {
    return <NoticePage site={site} recordId={recordId} title={sentences.goneTitle} text={sentences.gone} />
  }
}
