import { urls } from '#urls.ts'

/** The address of the facilitator's script of a dilemma. */
export function scriptPath(id: string): string {
  return `${urls.dilemma(id)}/drejebog`
}
