import { palette } from './palette.ts'
import { element } from './shapes.ts'

/**
 * The mark: a window with four panes, one of them lit, the same as in every room and house. It serves as the site's
 * icon; written into a page, the classes let the style sheet give it the colours of the scheme.
 */
export const mark = (): string =>
  element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 36' },
    part('mark-frame', 'M2 35V15a14 14 0 0 1 28 0v20Z', palette.petrol),
    part(
      'mark-pane',
      'M5 17.5h9.5V4.2A11.2 11.2 0 0 0 5 15ZM5 20.5h9.5V32H5ZM17.5 20.5H27V32h-9.5Z',
      palette.sheet,
    ),
    part('mark-lit', 'M17.5 4.2A11.2 11.2 0 0 1 27 15v2.5h-9.5Z', '#F0B545'),
  )

const part = (name: string, d: string, colour: string): string => element('path', { class: name, d, fill: colour })
