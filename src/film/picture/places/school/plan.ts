/** Where the large things of the school's office are. */
export const bounds = { x: 0, y: -125, width: 2000, height: 1125 } as const
export const pane = { x: 78, y: 60, width: 600, height: 420 } as const
export const wallFoot = 776
export const desk = { x: 900, width: 560, foot: 944, top: 744 } as const
