import { Hono, type Context } from 'hono'
import * as v from 'valibot'
import { holds, seatOf, sides as allSides, type Actor, type Inside } from '#people/index.ts'
import { LineField, TextField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { notAllowed, notFound } from '#platform/http/errors.ts'
import { readForm, type Problems, type Typed } from '#platform/http/forms.ts'
import { href } from '#urls.ts'
import { linkTo, places } from '../addresses.ts'
import { deskOf, pieceAt, type EditingHouse } from '../house.ts'
import { ActPage } from '../pages/acts.tsx'
import { publicAddress } from '../pages/piece.tsx'
import { actsOf, type Piece } from '../pieces.ts'
import { publish, retire } from '../publishing/publish.ts'
import { judgeLaw } from '../store/law.ts'
import { standingOf } from '../store/reviews.ts'
import { words } from '../words.ts'

/** Publishing and withdrawing. */
export function publishingRoutes(house: EditingHouse, site: Site): Hono<Inside> {
  const { language } = site
  const { publish: says, retire: back, review } = words[language]
  const because = v.object({ because: v.pipe(v.optional(v.string(), ''), v.trim(), v.minLength(1, back.problems.because), v.maxLength(500, back.problems.long)) })
  const routes = new Hono<Inside>()

  routes.get(places.act(':id', 'udgiv'), (context) => publishPage(context))

  routes.post(places.act(':id', 'udgiv'), async (context) => {
    const { organisationId, actor, by, today, work } = deskOf(house, context)
    const piece = await work((tenant) => pieceAt(tenant, organisationId, context.req.param('id')))
    const outcome = await publish(house, { organisation: actor.organisation, pieceId: piece.id, by, today })
    switch (outcome.is) {
      case 'published':
        return context.redirect(linkTo(language, places.piece(piece.id), { udgivet: 'ja' }), 303)
      case 'missing':
        throw notFound('piece')
      case 'not-now':
        return publishPage(context, says.notNow)
      default:
        return publishPage(context, says[outcome.is])
    }
  })

  routes.get(places.act(':id', 'traek-tilbage'), (context) => retirePage(context, {}, {}))

  routes.post(places.act(':id', 'traek-tilbage'), async (context) => {
    const { organisationId, actor, by, today, work } = deskOf(house, context)
    const piece = await work((tenant) => pieceAt(tenant, organisationId, context.req.param('id')))
    const form = await readForm(context, because)
    if (!form.ok) return retirePage(context, form.typed, form.problems)
    if (!(await retire(house, { organisation: actor.organisation, pieceId: piece.id, by, today, because: form.value.because }))) throw notFound('a published piece')
    return context.redirect(linkTo(language, places.piece(piece.id)), 303)
  })
  return routes

  async function publishPage(context: Context<Inside>, problem?: string) {
    const { work, organisationId, actor } = deskOf(house, context)
    const { piece, standing } = await work(async (tenant) => {
      const found = await pieceAt(tenant, organisationId, context.req.param('id'))
      return { piece: found, standing: await standingOf(tenant, organisationId, found) }
    })
    const isNow = actsOf(piece).publish
    const sides = allSides.filter((side) => standing.yes.some((one) => one.side === side)).map((side) => review.sides[side])
    const problems: Problems = problem === undefined ? (isNow ? {} : { udgiv: says.notNow }) : { udgiv: problem }
    return context.html(
      <ActPage site={site} actor={actor} piece={piece} title={says.title} lead={says.lead(piece.sentVersion ?? piece.version)} action={linkTo(language, places.act(piece.id, 'udgiv'))} button={says.button} problems={problems} isShut={!isNow}>
        <section class="edit-says" id="udgiv" tabindex={-1}>
          <h2>{says.says}</h2>
          <ul class="points">
            <li>{says.who(actor.organisation.name)}</li>
            {sides.length === 0 ? null : <li>{says.qualified(sides.join(', '))}</li>}
            {piece.kind === 'story' ? null : <li>{piece.law === undefined ? says.withoutLaw : says.withLaw}</li>}
            <li>
              {says.address} <b>{href(language, publicAddress[piece.kind](piece.slug))}</b>
            </li>
          </ul>
        </section>
      </ActPage>,
      problem === undefined ? 200 : 422,
    )
  }

  async function retirePage(context: Context<Inside>, typed: Typed, problems: Problems) {
    const { work, organisationId, actor } = deskOf(house, context)
    const piece: Piece = await work((tenant) => pieceAt(tenant, organisationId, context.req.param('id')))
    if (!actsOf(piece).retire) throw notFound('a published piece')
    return context.html(
      <ActPage site={site} actor={actor} piece={piece} title={back.title} lead={back.lead} action={linkTo(language, places.act(piece.id, 'traek-tilbage'))} button={back.button} problems={problems} isDangerous>
        <TextField name="because" label={back.because} hint={back.becauseHint} typed={typed} problems={problems} />
      </ActPage>,
      Object.keys(problems).length === 0 ? 200 : 422,
    )
  }
}

/** A lawyer's word about the rules: by a seat with that side, or by an administrator who names the function. */
export function lawRoutes(house: EditingHouse, site: Site): Hono<Inside> {
  const { language } = site
  const { law } = words[language]
  const form = v.object({
    function: v.pipe(v.optional(v.string(), ''), v.trim(), v.minLength(1, law.problems.function), v.maxLength(120, law.problems.long)),
    confirm: v.pipe(v.optional(v.string(), ''), v.literal('yes', law.problems.confirm)),
  })
  const routes = new Hono<Inside>()
  routes.get(places.act(':id', 'jura'), (context) => page(context, { function: seatOf(context.get('actor'))?.seat ?? '' }, {}))
  routes.post(places.act(':id', 'jura'), async (context) => {
    const piece = await lawPiece(context)
    const { work, organisationId, today, actor, by } = deskOf(house, context)
    const read = await readForm(context, form)
    if (!read.ok) return page(context, read.typed, read.problems)
    await work((tenant) => judgeLaw(tenant, { organisationId, pieceId: piece.id, lawyer: read.value.function, version: versionFor(piece), madeBy: seatOf(actor)?.seat ?? by, today }))
    return context.redirect(linkTo(language, backFor(actor, piece)), 303)
  })
  return routes

  async function lawPiece(context: Context<Inside>): Promise<Piece> {
    const { work, organisationId, actor } = deskOf(house, context)
    if (!mayJudgeLaw(actor)) throw notAllowed('law')
    const piece = await work((tenant) => pieceAt(tenant, organisationId, context.req.param('id')))
    // A seat reads what was sent, and nothing before.
    if (piece.kind === 'story' || !actsOf(piece).judgeLaw || (!holds(actor, 'administrator') && piece.sentVersion === undefined)) throw notFound('piece')
    return piece
  }

  async function page(context: Context<Inside>, typed: Typed, problems: Problems) {
    const piece = await lawPiece(context)
    const { actor } = deskOf(house, context)
    return context.html(
      <ActPage site={site} actor={actor} piece={piece} title={law.title} lead={law.lead(versionFor(piece))} action={linkTo(language, places.act(piece.id, 'jura'))} button={law.button} problems={problems} back={backFor(actor, piece)}>
        <LineField name="function" label={law.function} hint={law.functionHint} typed={typed} problems={problems} />
        <div class="entry">
          {problems['confirm'] === undefined ? null : <p class="problem" id="confirm-problem">{problems['confirm']}</p>}
          <label class="tick">
            <input type="checkbox" id="confirm" name="confirm" value="yes" aria-describedby={problems['confirm'] === undefined ? undefined : 'confirm-problem'} />
            {law.confirm}
          </label>
        </div>
      </ActPage>,
      Object.keys(problems).length === 0 ? 200 : 422,
    )
  }
}

/** Whether somebody may say that the law is read. */
export function mayJudgeLaw(actor: Pick<Actor, 'held'>): boolean {
  return holds(actor, 'administrator') || seatOf(actor)?.side === 'lawyer'
}

function versionFor({ sentVersion, version }: Piece): number {
  return sentVersion ?? version
}

function backFor(actor: Actor, { id }: Piece): string {
  return holds(actor, 'editor', 'coordinator') ? places.piece(id) : places.review(id)
}
