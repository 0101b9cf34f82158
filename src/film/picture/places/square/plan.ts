/** Where the square lies. */
export const bounds = { x: -200, y: -150, width: 2000, height: 1125 } as const
