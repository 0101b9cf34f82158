/** How a colour of the day looks in the town that is drawn, and the ids that belong to that town alone. */
export type Tone = { readonly id: 'town-day' | 'town-night'; readonly night: boolean; readonly of: (colour: string) => string }

/** Colours as they are in the light of late afternoon. */
export const day: Tone = { id: 'town-day', night: false, of: (colour) => colour }

/** Colours after dark: everything dims but what is lit, and what is lit is not toned. */
export const night: Tone = {
  id: 'town-night',
  night: true,
  of: (colour) => mixed(colour, '#10303A', 0.58),
}

/** A colour `share` of the way from one to another. */
export function mixed(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const [start, end] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16))
    const value = Math.round((start ?? 0) + ((end ?? 0) - (start ?? 0)) * share)
    return value.toString(16).padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase()
}
