/** What a device remembers of a dilemma taken alone. */
export type Kept = { choice: string; note: string; step: string }

export const nothing: Kept = { choice: '', note: '', step: '' }

/** Reads what was kept; whatever is not that is nothing. */
export function readKept(text: string | null | undefined): Kept {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    if (typeof kept !== 'object' || kept === null) return nothing
    const read = (name: string): string => {
      const value: unknown = Reflect.get(kept, name)
      return typeof value === 'string' ? value : ''
    }
    return { choice: read('choice'), note: read('note'), step: read('step') }
  } catch {
    return nothing
  }
}

/** Whether there is anything to keep: who only reads leaves no trace, on the device either. */
export function isWorthKeeping({ choice, note }: Kept): boolean {
  return choice !== '' || note !== ''
}
