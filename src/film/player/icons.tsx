/** The drawn signs on the player's buttons; each stands beside words. */
const paths = {
  play: 'M7 4.5v15l12.5-7.5z',
  pause: 'M6 4.5h4.2v15H6zM13.8 4.5H18v15h-4.2z',
  back: 'M11 5V1.5L5 6.2l6 4.7V7.4a5.6 5.6 0 1 1-5.6 5.6H3a8 8 0 1 0 8-8z',
  sound: 'M3 9v6h4l5.5 4.6V4.4L7 9zM15.5 8.2v7.6a4.4 4.4 0 0 0 0-7.6zM15.5 4.4v2.2a6 6 0 0 1 0 10.8v2.2a8.1 8.1 0 0 0 0-15.2z',
  muted: 'M3 9v6h4l5.5 4.6V4.4L7 9zM21.5 9.9l-1.4-1.4-2.1 2.1-2.1-2.1-1.4 1.4 2.1 2.1-2.1 2.1 1.4 1.4 2.1-2.1 2.1 2.1 1.4-1.4-2.1-2.1z',
  captions: 'M2.5 4.5h19v15h-19zM5 12.2h5v2H5zM12 12.2h7v2h-7zM5 15.6h8v2H5zM15 15.6h4v2h-4z',
  described: 'M12 5C6.8 5 3 9.2 1.6 12 3 14.8 6.8 19 12 19s9-4.2 10.4-7C21 9.2 17.2 5 12 5zm0 11.200A4.200 4.200 0 1 1 12 7.800a4.200 4.200 0 0 1 0 8.400zm0-2.400a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600z',
  chapters: 'M3 5h3v3H3zM8.500 5H21v3H8.500zM3 10.500h3v3H3zM8.500 10.500H21v3H8.500zM3 16h3v3H3zM8.500 16H21v3H8.500z',
  settings: 'M3 6h9v2.200H3zM17.500 6H21v2.200h-3.500zM13 4h3v6.200h-3zM3 15.800h3.500V18H3zM12 15.800h9V18h-9zM7.500 13.800h3V20h-3z',
  full: 'M3 3h7v2.400H5.400V10H3zM14 3h7v7h-2.400V5.400H14zM3 14h2.400v4.600H10V21H3zM18.600 14H21v7h-7v-2.400h4.600z',
  pip: 'M2.500 4.500h19v15h-19zM4.700 6.700v10.600h14.600V6.700zM11.500 11.500h6.500v4.500h-6.500z',
} as const

export type IconName = keyof typeof paths

/** A sign of 24 by 24 that only decorates. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false" data-icon={name}>
      <path d={paths[name]} fill-rule="evenodd" />
    </svg>
  )
}
