/** Where the large things of the office are; what is drawn and what is named go by the same numbers. */
export const bounds = { x: 0, y: -125, width: 2000, height: 1125 } as const
export const pane = { x: 96, y: 112, width: 590, height: 400 } as const
export const aisleScreen = { x: 1600, y: 636, scale: 0.92 } as const
export const wallFoot = 772
export const board = { x: 1590, y: 412, scale: 1.28 } as const
