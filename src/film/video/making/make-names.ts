/** The names of what is made of a video. */
export const made = { film: 'film.mp4', poster: 'poster.jpg' } as const
