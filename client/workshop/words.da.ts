/** What the workshop says in the browser. */
export const da = {
  bar: {
    label: 'Værktøj', begin: 'Begynd fra …', empty: 'Et tomt manuskript', open: 'Åbn fil', save: 'Gem manuskript', savePackage: 'Gem med stemmer', undo: 'Fortryd', redo: 'Gentag', former: 'Hent det forrige frem', words: 'Alle ordene',
    kept: 'Gemt i denne browser', notKept: 'Browseren kan ikke gemme. Tag en kopi med »Gem manuskript«, før I lukker siden.',
    opened: (title: string) => `»${title}« er åbnet. Det, I havde før, kan hentes frem igen.`, notAFilm: (name: string) => `»${name}« er hverken et manuskript eller en pakke fra værkstedet. Vælg en fil, der ender på .fountain eller .zip.`,
    tooLarge: (name: string) => `»${name}« fylder mere end 200 MB og er ikke åbnet.`, unreachable: 'Filmen kunne ikke hentes. Se, om der er net, og prøv igen.',
  },
  views: { label: 'Skriv som', text: 'Tekst', form: 'Formular', formClosed: (count: number) => (count === 1 ? 'Formularen kan åbnes, når den ene fejl er rettet.' : `Formularen kan åbnes, når de ${count} fejl er rettet.`), formEmpty: 'Formularen kan åbnes, når der er et manuskript.' },
  panes: { label: 'Vis', both: 'Begge', text: 'Tekst', film: 'Film' },
  editor: { label: 'Manuskript', hint: 'Ctrl og mellemrum viser, hvad I kan skrive her.', phrases: { Completions: 'Forslag', 'Diagnostics': 'Fejl', 'No diagnostics': 'Ingen fejl', 'next': 'næste', 'previous': 'forrige', close: 'luk' } },
  faults: { none: 'Ingen fejl', some: (count: number) => (count === 1 ? 'Én ting skal rettes' : `${count} ting skal rettes`), line: (line: number) => `Linje ${line}`, label: 'Fejl i manuskriptet' },
  film: {
    label: 'Film', canvas: (time: string, said: string) => `Filmens billede ved ${time}. ${said}`, nobody: 'Ingen taler.', says: (who: string, text: string) => `${who}: ${text}`,
    play: 'Afspil herfra', pause: 'Pause', seek: 'Sted i filmen', captions: 'Undertekster', sound: 'Lyd', of: (now: string, whole: string) => `${now} af ${whole}`, soundComing: 'Lyden er på vej …',
    noFilm: 'Når der er en titel, en medvirkende og en replik, kommer filmen her.',
  },
  timeline: {
    label: 'Tidslinje', help: 'Piletaster vælger. Enter går til linjen. Alt og pil flytter. Skift og pil gør pausen efter længere eller kortere.', closer: 'Tættere på', further: 'Længere fra', parts: 'Dele', lines: 'Replikker', deeds: 'Handlinger', signs: 'Tekst og stop', line: (who: string, text: string) => `${who}: ${text}`,
    moved: 'Flyttet.', paused: (seconds: string) => `Pause på ${seconds} sekunder.`, faulty: 'Ret fejlene først. Så kan der flyttes rundt her.',
  },
  tabs: { label: 'Mere om filmen', people: 'Personer', voices: 'Stemmer', file: 'Film som fil' },
  people: { lead: 'Vælg et ansigt til hver person. Valget skrives på linjen under Medvirkende.', none: 'Skriv en person under Medvirkende, så kan I vælge et ansigt her.', choose: (name: string) => `Ansigt til ${name}`, face: (looks: string) => looks, faulty: 'Ret fejlene i manuskriptet først. Så kan I vælge ansigter.', now: 'Sådan ser personen ud nu', change: 'Skift ansigt', close: 'Luk' },
  voices: {
    lead: 'Indtal replikkerne én for én. Vi klipper stilheden væk og gør dem lige høje. De bliver på denne maskine.', record: 'Optag', stop: 'Stop', again: 'Om igen', listen: 'Lyt', erase: 'Slet', none: 'Her er ingen replikker endnu.', recorded: (done: number, all: number) => `${done} af ${all} replikker er indtalt`,
    noHttps: 'Der kan kun optages, når siden er åbnet med https. Bed den, der passer jeres ErDuAware, om en adresse med https.', noMicrophone: 'Browseren kan ikke optage lyd. Prøv en nyere browser.', refused: 'Mikrofonen er ikke til rådighed. Giv siden lov til at bruge den i browserens indstillinger, og se, om den er sat i.', silence: 'Vi kunne ikke høre noget. Tal lidt tættere på mikrofonen, og prøv igen.', recording: 'Optager …', preparing: 'Gør klar …', notKept: 'Optagelsen kan høres nu, men browseren kan ikke gemme den. Tag en kopi med »Gem med stemmer«.', of: (who: string, text: string) => `${who}: ${text}`,
  },
  file: {
    lead: 'Filmen bliver lavet her på maskinen, med lyd og stemmer. Den kan lægges alle steder, hvor en video kan ligge.', make: 'Lav film', cancel: 'Afbryd', burn: 'Skriv undertekster ind i billedet', quick: 'Lav kun det, der ses før stoppet', ready: (name: string, size: string) => `${name} er klar og fylder ${size}.`, download: 'Hent filmen', cancelled: 'Afbrudt. Der er ikke gemt nogen film.', failed: 'Filmen blev ikke færdig. Manuskriptet er, som det var. Prøv igen, eller prøv en anden browser.', mixing: 'Blander lyden …', drawing: (percent: number) => `Tegner og pakker: ${percent} %`, noCodecs: 'Browseren kan ikke lave film. Det kan en nyere Chrome, Edge, Firefox eller Safari på en computer.', noHttps: 'Browseren laver kun film, når siden er åbnet med https.', webm: 'Browseren kan ikke lave MP4, så filmen bliver en WebM-fil.', faulty: 'Der er fejl i manuskriptet. Filmen bliver lavet af det, vi forstår.', nothing: 'Der er ingen film at lave endnu.', megabytes: (size: string) => `${size} MB`,
  },
  form: {
    label: 'Manuskript som formular', title: 'Titel', cast: 'Medvirkende', name: 'Navn', role: 'Rolle', age: 'Alder', addPerson: 'Tilføj en person', removePerson: (name: string) => `Slet ${name}`, add: 'Tilføj herefter', up: 'Flyt op', down: 'Flyt ned', remove: 'Slet',
    kinds: { scene: 'Scene', line: 'Replik', action: 'Handling', text: 'Tekst på skærmen', pause: 'Pause', stop: 'Stop', consequence: 'Følge', chapter: 'Kapitel', camera: 'Kamera', sound: 'Lyd', weather: 'Vejr', description: 'Synstolkning', remark: 'Bemærkning' },
    where: 'Hvor', inside: 'Inde', outside: 'Ude', place: 'Sted', time: 'Tid', who: 'Hvem', mood: 'Stemning', noMood: 'Ingen', says: 'Siger', onPhone: 'I telefonen', does: 'Gør', what: 'Hvad', to: 'Hvor eller hvem', words: 'Ord', seconds: 'Sekunder', question: 'Spørgsmål', answer: (count: number) => `Svar ${count}`, removeAnswer: (count: number) => `Slet svar ${count}`, shown: 'Vist', heard: 'Lyd', kind: 'Vejr', id: 'Følge af svaret',
    sample: { line: 'Skriv, hvad der bliver sagt.', text: 'En tekst', question: 'Hvad ville du gøre?', answers: ['Jeg siger nej', 'Jeg siger ja'] as readonly string[], person: 'NAVN' }, added: (kind: string) => `${kind} tilføjet.`, removed: (kind: string) => `${kind} slettet. Fortryd henter tilbage.`, of: (kind: string, count: number) => `${kind}, nummer ${count}`,
  },
  tabsOpen: { waits: 'Værkstedet er åbent i en anden fane. Her kan I se med. Skriv kun ét sted, så går intet tabt.', take: 'Skriv her i stedet', gone: 'I skriver nu i en anden fane. Her kan I se med.' },
  blank: `Title: Vores film
Sprog: da
Medvirkende:
    METTE: medarbejder, 41, opsat rødt hår, petroleumsblå jakke, nøglesnor
    SØREN: borger, 74, gråt hår, briller, orange strik

INDE. BORGERSERVICE - FORMIDDAG

SØREN
(venlig)
Må jeg spørge om noget?

METTE nikker.

METTE
Selvfølgelig.
`,
  decimal: ',',
}

export type WorkshopWords = typeof da
