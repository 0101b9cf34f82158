import type { Actor } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import type { TitleOf } from '../../titles.ts'

/** What every page of teams is made with. */
export type Frame = { site: Site; actor: Actor; titleOf: TitleOf; today: string }
