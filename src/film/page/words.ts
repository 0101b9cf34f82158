import type { Language } from '#urls.ts'

const da = {
  title: (film: string) => `»${film}« som fil`,
  back: 'Tilbage til dilemmaet',
  never: 'Her bliver der ikke lavet filer. Filmen kan ses på dilemmaets side.',
  unknown: 'Filmen er ikke lavet som fil endnu. Det tager nogle minutter.',
  make: 'Lav filen',
  working: (how: string) => `Filmen bliver lavet: ${how}.`,
  look: 'Se, hvor langt den er',
  ready: 'Filmen ligger klar. Først kommer scenen, så hver følge for sig.',
  film: 'Hent filmen (MP4, 1280 × 720)',
  captions: (language: string) => `Undertekster: ${language} (WebVTT)`,
  licence: 'Du må vise den, dele den og klippe i den. Skriv ErDuAware og CC BY 4.0 ved siden af.',
}

/** What the page of a film's file says. */
export const filmPageWords: Record<Language, typeof da> = {
  da,
  en: {
    title: (film) => `“${film}” as a file`,
    back: 'Back to the dilemma',
    never: 'No files are made here. The film can be watched on the dilemma’s page.',
    unknown: 'The film has not been made into a file yet. It takes some minutes.',
    make: 'Make the file',
    working: (how) => `The film is being made: ${how}.`,
    look: 'See how far it is',
    ready: 'The film is ready. First comes the scene, then each consequence by itself.',
    film: 'Download the film (MP4, 1280 × 720)',
    captions: (language) => `Captions: ${language} (WebVTT)`,
    licence: 'You may show it, share it and cut it. Write ErDuAware and CC BY 4.0 beside it.',
  },
}
