/** The day it is in Denmark, as 2026-12-15, wherever the server's clock is set. */
export function dayOf(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now)
}
