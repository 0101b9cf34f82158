import type { Library } from '#library/index.ts'
import type { Render } from '#platform/live/live.ts'
import { languages, type Language } from '#urls.ts'
import { inLanguage, readMoment, type Moment, type MomentServices } from './moment.ts'
import { roomById } from './store.ts'

export const viewKinds = ['phone', 'screen', 'guide'] as const
export type ViewKind = (typeof viewKinds)[number]

/** The live region of a view as HTML; the page and the stream use the same one. */
export type LiveRegions = Record<ViewKind, (moment: Moment) => { toString(): string | Promise<string> }>

export function viewOf(kind: ViewKind, language: Language): string {
  return `${kind}:${language}`
}

/** Renders a room's live views: its turn, and what has changed within the step. The room is read once for all views. */
export function renderLive(services: MomentServices & { library: Library }, regions: LiveRegions): Render {
  return async (roomId, views) => {
    const room = await roomById(services.db, roomId)
    if (room === undefined) return new Map()
    const moment = await readMoment(services, room, room.language)
    const wanted = languages.flatMap((language) => viewKinds.map((kind) => ({ kind, language, view: viewOf(kind, language) })))
    const rendered = wanted
      .filter(({ view }) => views.includes(view))
      .map(async ({ kind, language, view }) => {
        const html = await regions[kind](inLanguage(moment, language, services.library)).toString()
        return [view, JSON.stringify({ turn: room.turn, html })] as const
      })
    return new Map(await Promise.all(rendered))
  }
}
