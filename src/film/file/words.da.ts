import type { Doing, Why } from './order.ts'

/** What is said of films that are made, on a page and in the terminal. */
export type FilmFileWords = {
  doing: Record<Doing, string>
  problem: Record<Why, string>
  robotVoice: string
  cancelled: string
  waiting: (ahead: number) => string
  percent: (share: number, doing: string) => string
  made: (path: string, seconds: number, megabytes: number) => string
  beside: (names: string) => string
  usage: string
  unknownOption: (option: string) => string
  noValue: (option: string) => string
  badSize: (given: string) => string
  badLanguage: (given: string) => string
  twoFormats: string
  badEnding: (path: string, ending: string) => string
  noFolder: (folder: string) => string
  isFolder: (path: string) => string
  cannotWrite: (folder: string) => string
  badDilemma: (given: string) => string
  noScreenplay: (dilemma: string, path: string) => string
  faults: (path: string, faults: readonly string[]) => string
}

const usage = 'npm run film -- DILEMMA FIL.mp4 [--size 360|720|1080] [--burn-captions] [--silent] [--webm] [--language da|en]'

export const wordsDa: FilmFileWords = {
  doing: { voices: 'finder stemmerne', sound: 'lægger lyden', pictures: 'tegner billederne', writing: 'skriver filen' },
  problem: {
    'no-encoder': 'Filmen kan ikke laves på denne maskine: Pakken, der gemmer video, mangler (@napi-rs/webcodecs). Installér pakkerne igen uden --omit=optional.',
    'disk-full': 'Der er ikke plads på disken til filmen. Gør plads, og prøv igen. Intet er gemt halvt.',
    screenplay: 'Manuskriptet har fejl. Ret dem, og prøv igen.',
    voice: 'En af de indtalte stemmer kan ikke læses. Indtal replikken igen.',
    killed: 'Filmen blev afbrudt, før den var færdig. Det sker, når maskinen mangler hukommelse. Prøv igen.',
    hangs: 'Filmen gik i stå og er stoppet. Prøv igen.',
    fault: 'Filmen kunne ikke laves. Fejlen står i loggen.',
  },
  robotVoice: 'Robotstemme',
  cancelled: 'Filmen er stoppet. Intet er gemt.',
  waiting: (ahead) => (ahead === 0 ? 'Filmen er den næste.' : ahead === 1 ? 'Der er én film foran.' : `Der er ${ahead} film foran.`),
  percent: (share, doing) => `${Math.floor(share * 100)} % · ${doing}`,
  made: (path, seconds, megabytes) => `Filmen ligger i ${path}: ${Math.round(seconds)} sekunder, ${megabytes.toFixed(1).replace('.', ',')} MB.`,
  beside: (names) => `Ved siden af ligger ${names}.`,
  usage: `Skriv: ${usage}`,
  unknownOption: (option) => `${option} er ikke et valg her. Skriv: ${usage}`,
  noValue: (option) => `${option} mangler sin værdi. Skriv: ${usage}`,
  badSize: (given) => `--size skal være 360, 720 eller 1080, ikke ${given}.`,
  badLanguage: (given) => `--language skal være da eller en, ikke ${given}.`,
  twoFormats: 'Filen ender på .mp4, men --webm beder om WebM. Vælg en fil, der ender på .webm, eller tag --webm væk.',
  badEnding: (path, ending) => `${path} skal ende på ${ending}.`,
  noFolder: (folder) => `Mappen ${folder} findes ikke. Lav den først.`,
  isFolder: (path) => `${path} er en mappe. Skriv navnet på en fil.`,
  cannotWrite: (folder) => `Der kan ikke skrives i ${folder}. Vælg en anden mappe, eller ret rettighederne.`,
  badDilemma: (given) => `${given} er ikke et dilemma. Skriv navnet på mappen, fx brevet-i-skraldespanden.`,
  noScreenplay: (dilemma, path) => `Dilemmaet ${dilemma} har intet manuskript. Det skal ligge i ${path}.`,
  faults: (path, faults) => `Manuskriptet ${path} har fejl:\n${faults.join('\n')}`,
}
