import type { Minutes } from '../dilemmas/finding.ts'
import type { Rhythm } from './wish.ts'

const lengths: Record<Minutes, string> = { '8': '8 minutter, stående', '20': '20 minutter', '40': '40 minutter' }
const rhythms: Record<Rhythm, string> = { '1': 'Hver uge', '2': 'Hver anden uge', '4': 'Hver fjerde uge', '8': 'Hver ottende uge' }

/** The planner: a form, and the plan that it gives. */
export const da = {
  title: 'Læg en plan',
  lead: 'Sig, hvem I er, og hvor lang tid I har. Så foreslår vi nogle møder. I retter i dem, som I vil.',
  nothing: 'Vi gemmer ingenting. Hele planen ligger i adressen, så gem den som et bogmærke, eller send den til en kollega.',
  form: {
    name: 'Det ønsker vi',
    change: 'Ret ønskerne',
    role: 'Hvem er med?',
    anyRole: 'Alle slags',
    place: 'Hvor arbejder I?',
    anyPlace: 'Alle steder',
    topic: 'Er der et tema?',
    anyTopic: 'Lidt af hvert',
    minutes: 'Hvor lang tid har I til hvert møde?',
    meetings: 'Hvor mange møder?',
    weeks: 'Hvor tit?',
    from: 'Hvornår er det første?',
    fromHint: 'Det behøver I ikke skrive. Med en dag på kan planen komme i jeres kalender.',
    dayWrong: 'Vi kunne ikke læse dagen. Skriv den som 2027-01-12, eller lad feltet være tomt.',
    show: 'Vis planen',
    lengths,
    rhythms,
  },
  plan: {
    title: 'Jeres plan',
    meetings: (count: number) => (count === 1 ? 'Ét møde' : `${count} møder`),
    meeting: (number: number) => `${number}. møde`,
    fewer: (count: number, asked: number) => `I bad om ${asked} møder. Biblioteket har kun ${count}, der kan stå efter hinanden.`,
    why: { starter: 'Alle begynder med det her', fits: 'Passer til det, I bad om', other: 'Fra et andet sted, for at I ikke får to af samme slags i træk' },
    process: 'Forløb: se tilbage sammen',
    hold: 'Hold dialogen',
    script: 'Drejebog',
    sheet: 'Alt på ét ark',
    before: 'Fra det andet møde begynder I med det, I aftalte sidst. Tre minutter er nok.',
    change: 'Det er et forslag. Byt om, spring over, og stop, når I har fået nok at gå i gang med. Falder et møde i en ferie, så flyt det.',
    rule: 'Sådan har vi valgt: først begynderdilemmaet, så det, der passer til jer. Aldrig to fra samme gruppe i træk, og så mange slags som muligt.',
    calendar: 'Hent planen til kalenderen',
    calendarHint: 'Hele dage uden klokkeslæt. Det sætter I selv.',
    noDay: 'Skriv, hvornår det første møde er, så kan I få planen i kalenderen.',
    print: 'Skriv ud',
  },
  beside: {
    title: 'Når I har mere tid',
    lead: 'Forløb, der ligger tæt på det, I skal tale om.',
    all: 'Se alle forløb',
  },
  calendar: {
    name: 'Dialoger om borgernes oplysninger',
    dialogue: (title: string) => `Dialog: ${title}`,
    process: (title: string) => `Forløb: ${title}`,
    length: (minutes: number) => `${minutes} minutter.`,
    before: 'Begynd med det, I aftalte sidst.',
    file: 'dialoger.ics',
  },
}
