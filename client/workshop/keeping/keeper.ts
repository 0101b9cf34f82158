import { keepDraft, type Draft } from './draft.ts'

/** Keeps what is typed: at once where it is quick, and always before the page is left. */
export function createKeeper(shelf: Storage | undefined, draft: () => Draft, told: (isKept: boolean) => void): { changed(): void; keep(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isKept = true

  function keep(): void {
    clearTimeout(timer)
    if (timer === undefined && isKept) return
    timer = undefined
    isKept = keepDraft(shelf, draft())
    told(isKept)
  }

  addEventListener('pagehide', keep)
  document.addEventListener('visibilitychange', () => document.hidden && keep())
  return {
    changed: () => {
      clearTimeout(timer)
      timer = setTimeout(keep, 120)
    },
    keep,
  }
}
