/** Where the large things of the staff room are. */
export const bounds = { x: 0, y: -125, width: 2000, height: 1125 } as const
export const pane = { x: 724, y: 74, width: 400, height: 400 } as const
export const machine = { x: 196, y: 592 } as const
export const table = { x: 958, y: 744, rx: 268, ry: 46, foot: 944 } as const
export const wallFoot = 776
