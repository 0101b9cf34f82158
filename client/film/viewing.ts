/** How a viewer wants to read and hear films; kept on this machine, and known to nobody else. */
export type Viewing = {
  captions: boolean
  language: string | undefined
  size: (typeof sizes)[number]
  ink: (typeof inks)[number]
  ground: (typeof grounds)[number]
  place: (typeof places)[number]
  described: boolean
}

export const sizes = ['s', 'm', 'l', 'xl'] as const
export const inks = ['white', 'yellow', 'cyan', 'black'] as const
export const grounds = ['black', 'petrol', 'paper'] as const
export const places = ['bottom', 'top'] as const

/** Captions are on from the beginning: many films are watched beside others who work. */
export const usualViewing: Viewing = { captions: true, language: undefined, size: 'm', ink: 'white', ground: 'petrol', place: 'bottom', described: false }

const key = 'film'

type Shelf = Pick<Storage, 'getItem' | 'setItem'>

/** What was wished the last time; whatever cannot be understood is as usual. */
export function readViewing(shelf: Shelf | undefined): Viewing {
  const kept = parsed(shelf?.getItem(key))
  return readable({
    captions: kept['captions'] !== false,
    language: typeof kept['language'] === 'string' ? kept['language'] : undefined,
    size: oneOf(sizes, kept['size'], usualViewing.size),
    ink: oneOf(inks, kept['ink'], usualViewing.ink),
    ground: oneOf(grounds, kept['ground'], usualViewing.ground),
    place: oneOf(places, kept['place'], usualViewing.place),
    described: kept['described'] === true,
  })
}

/** Keeps a wish. A machine that keeps nothing still shows it, until the page is left. */
export function keepViewing(shelf: Shelf | undefined, viewing: Viewing): void {
  try {
    shelf?.setItem(key, JSON.stringify(viewing))
  } catch {
    return
  }
}

/** Ink that cannot be read on its ground gives way: dark on paper, light on what is dark. */
export function readable(viewing: Viewing): Viewing {
  const isLight = viewing.ground === 'paper'
  if (isLight === (viewing.ink === 'black')) return viewing
  return { ...viewing, ink: isLight ? 'black' : 'white' }
}

/** A viewing with something else wished: what was wished stays, and what could not be read beside it gives way. */
export function changed(viewing: Viewing, wish: Partial<Viewing>): Viewing {
  const next = { ...viewing, ...wish }
  if (wish.ink === undefined) return readable(next)
  if (wish.ink === 'black') return { ...next, ground: 'paper' }
  return { ...next, ground: next.ground === 'paper' ? 'petrol' : next.ground }
}

/** One of a list, if it is in it. */
export function oneOf<Each extends string>(list: readonly Each[], value: unknown, usual: Each): Each {
  return list.find((each) => each === value) ?? usual
}

function parsed(text: string | null | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
