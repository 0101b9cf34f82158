import type { Language } from '#urls.ts'
import type { CsvProblem } from './csv.ts'

const da = {
  title: 'Enheder',
  lead: 'Enhederne siger, hvor folk hører til. De bruges til at finde den rigtige vej for en aftale eller en hindring, aldrig til at sammenligne hold.',
  none: 'Her er ingen enheder endnu. Skriv den første, eller hent dem fra en fil.',
  name: 'Navn',
  under: 'Hører under',
  highest: 'Ingen, den ligger øverst',
  add: 'Tilføj',
  addTitle: 'Tilføj en enhed',
  change: 'Ret',
  changeTitle: (name: string) => `Ret ${name}`,
  save: 'Gem',
  remove: 'Fjern enheden',
  removeText: 'Det, der ligger under den, flytter en plads op. Personer i enheden hører så til hele organisationen.',
  file: 'Hent fra en fil',
  fileText: 'En CSV-fil med kolonnerne »enhed« og »overordnet«, eller »niveau 1«, »niveau 2« og så videre. Den kan gemmes fra et regneark. Intet bliver slettet.',
  fileField: 'CSV-fil',
  fileLook: 'Se, hvad der sker',
  plan: (added: number, known: number) => (added === 0 ? `Der er intet nyt i filen. ${known} enheder er her allerede.` : `${added} nye enheder. ${known} er her allerede.`),
  planMore: (count: number) => `og ${count} til`,
  planSave: 'Tilføj dem',
  back: 'Tilbage til enhederne',
  added: (count: number) => (count === 1 ? 'Enheden er tilføjet.' : `${count} enheder er tilføjet.`),
  problems: {
    noName: 'Skriv et navn.',
    tooLong: 'Navnet må højst have 120 tegn.',
    noFile: 'Vælg en fil først.',
    gone: 'Enheden er fjernet i mellemtiden. Gå tilbage, og se listen, som den er nu.',
    loop: 'En enhed kan ikke ligge under sig selv. Vælg en anden.',
    taken: 'Der ligger allerede en enhed med det navn her. Vælg et andet navn.',
  },
  csv: (problem: CsvProblem): string => {
    switch (problem.kind) {
      case 'encoding': return 'Filen er ikke en tekstfil. Åbn den i regnearket, og gem den som »CSV UTF-8«.'
      case 'empty': return 'Filen har ingen rækker under overskriften. Skriv mindst én enhed.'
      case 'columns': return `Overskrifterne er »${problem.found}«. Kald dem »enhed« og »overordnet«, eller »niveau 1«, »niveau 2«.`
      case 'broken': return `Linje ${problem.line}: et anførselstegn bliver ikke lukket. Ret linjen, eller fjern anførselstegnet.`
      case 'no-name': return `Linje ${problem.line}: enheden mangler et navn. Skriv det, eller slet linjen.`
      case 'too-long': return `Linje ${problem.line}: navnet er længere end 120 tegn. Forkort det.`
      case 'too-many': return `Filen har flere end ${problem.most.toLocaleString('da-DK')} enheder. Del den, og hent delene en ad gangen.`
      case 'too-deep': return `Linje ${problem.line}: enheden ligger dybere end 12 niveauer. Saml nogle af dem.`
      case 'unknown-parent': return `Linje ${problem.line}: »${problem.name}« findes ikke i filen. Skriv den som en enhed med sin egen linje.`
      case 'twice': return `Linje ${problem.lines.join(' og ')}: »${problem.name}« står to gange. Giv dem hvert sit navn, eller brug kolonnerne »niveau 1«, »niveau 2«.`
      case 'loop': return `${problem.names.map((name) => `»${name}«`).join(' hører under ')}. Det går i ring. Lad en af dem ligge øverst.`
    }
  },
}

const en: typeof da = {
  title: 'Units',
  lead: 'Units say where people belong. They are used to find the right way for an agreement or an obstacle, never to compare teams.',
  none: 'There are no units yet. Write the first one, or fetch them from a file.',
  name: 'Name',
  under: 'Belongs under',
  highest: 'None, it is at the top',
  add: 'Add',
  addTitle: 'Add a unit',
  change: 'Change',
  changeTitle: (name) => `Change ${name}`,
  save: 'Save',
  remove: 'Remove the unit',
  removeText: 'What lies under it moves up one step. People in the unit then belong to the whole organisation.',
  file: 'Fetch from a file',
  fileText: 'A CSV file with the columns “name” and “parent”, or “level 1”, “level 2” and so on. You can save one from a spreadsheet. Nothing is deleted.',
  fileField: 'CSV file',
  fileLook: 'See what will happen',
  plan: (added, known) => (added === 0 ? `There is nothing new in the file. ${known} units are here already.` : `${added} new units. ${known} are here already.`),
  planMore: (count) => `and ${count} more`,
  planSave: 'Add them',
  back: 'Back to the units',
  added: (count) => (count === 1 ? 'The unit has been added.' : `${count} units have been added.`),
  problems: {
    noName: 'Write a name.',
    tooLong: 'The name can have 120 characters at most.',
    noFile: 'Choose a file first.',
    gone: 'The unit has been removed in the meantime. Go back and see the list as it is now.',
    loop: 'A unit cannot lie under itself. Choose another one.',
    taken: 'There is a unit of that name here already. Choose another name.',
  },
  csv: (problem) => {
    switch (problem.kind) {
      case 'encoding': return 'This is not a text file. Open it in the spreadsheet and save it as “CSV UTF-8”.'
      case 'empty': return 'The file has no rows below its heading. Write at least one unit.'
      case 'columns': return `The headings are “${problem.found}”. Call them “name” and “parent”, or “level 1”, “level 2”.`
      case 'broken': return `Line ${problem.line}: a quotation mark is never closed. Mend the line, or remove the mark.`
      case 'no-name': return `Line ${problem.line}: the unit has no name. Write it, or delete the line.`
      case 'too-long': return `Line ${problem.line}: the name is longer than 120 characters. Shorten it.`
      case 'too-many': return `The file has more than ${problem.most.toLocaleString('en-GB')} units. Split it and fetch the parts one at a time.`
      case 'too-deep': return `Line ${problem.line}: the unit lies deeper than 12 levels. Join some of them.`
      case 'unknown-parent': return `Line ${problem.line}: “${problem.name}” is not in the file. Give it a line of its own.`
      case 'twice': return `Lines ${problem.lines.join(' and ')}: “${problem.name}” is there twice. Give them different names, or use the columns “level 1”, “level 2”.`
      case 'loop': return `${problem.names.map((name) => `“${name}”`).join(' belongs under ')}. That is a circle. Let one of them be at the top.`
    }
  },
}

export const unitWords: Record<Language, typeof da> = { da, en }
