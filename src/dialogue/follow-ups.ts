import type { Agreement, RecordContents } from '#agreements/index.ts'

/** The agreements that a meeting follows up: the open ones, the oldest first, and those that this day has spoken of already. */
export function followable(previous: RecordContents, today: string): readonly Agreement[] {
  return [...previous.earlier, ...previous.agreements].filter(({ state, followUps }) => state === 'open' || followUps.some(({ heldOn }) => heldOn === today))
}
