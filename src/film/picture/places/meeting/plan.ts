/** Where the large things of the meeting room are. */
export const bounds = { x: 0, y: -125, width: 2000, height: 1125 } as const
export const pane = { x: 70, y: 84, width: 380, height: 470 } as const
export const screen = { x: 640, y: 130, width: 460, height: 268 } as const
export const board = { x: 1400, y: 452, scale: 1.5 } as const
export const wallFoot = 780
