/** Where the large things of the IT service are. */
export const bounds = { x: 0, y: -125, width: 2000, height: 1125 } as const
export const pane = { x: 78, y: 70, width: 430, height: 380 } as const
export const wallFoot = 776
export const counter = { x: 872, y: 652 } as const
export const screens = [
  { x: 930, y: 40, width: 300, height: 168 },
  { x: 1262, y: 40, width: 300, height: 168 },
] as const
