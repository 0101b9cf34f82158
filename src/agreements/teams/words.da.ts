type Told = { count: number; day: string; dialogue: string }

/** What is said about a team's records inside its organisation, in Danish; the base that the other language follows. */
export const da = {
  title: 'Dialoger og aftaler',
  lead: 'Her samler I referater fra jeres dialoger, så aftalerne bliver fulgt op, og det, et team ikke kan løse selv, får et svar.',
  leadAnswering: 'Her står det, et team ikke kan løse selv, og som din funktion skal svare på.',
  jump: 'Flyt et referat ind',

  awaited: {
    title: 'Venter på jeres svar',
    lead: 'Et team har sendt det til din funktion. Du ser ikke hvilket. Andre med samme funktion kan også svare.',
    by: (day: string) => `Svar senest ${day}`,
    late: (day: string) => `Svaret skulle være kommet ${day}. Teamet venter.`,
    about: (dilemmas: string) => `Fra en dialog om ${dilemmas}`,
    answer: 'Læs og svar',
    answered: 'Det har I svaret på',
    see: 'Se svaret',
  },

  due: {
    title: 'Aftaler, der skal følges op',
    none: 'Ingen aftaler skal følges op de næste to uger.',
    on: (day: string) => `Vi ser på den ${day}`,
    past: (day: string) => `Dagen var ${day}`,
    owner: (owner: string) => `Hos: ${owner}`,
    see: 'Se referatet',
  },

  records: {
    title: 'Referater',
    none: 'Her er ingen referater endnu. Flyt det første ind med det hemmelige link, som teamet fik, da dialogen sluttede.',
    whole: 'Hele organisationen',
    heading: (day: string, dilemmas: string) => (dilemmas === '' ? day : `${day}: ${dilemmas}`),
    noDeals: 'Teamet har ikke aftalt noget her.',
    isOpen: 'Åben',
    lookAt: (day: string) => `vi ser på den ${day}`,
    last: (outcome: string, day: string) => `sidst: ${outcome.toLowerCase()}, ${day}`,
    asked: (receiver: string, day: string) => `Sendt til ${receiver}. Svar senest ${day}.`,
    askedLate: (receiver: string, day: string) => `Sendt til ${receiver}. Svaret skulle være kommet ${day}.`,
    promised: (receiver: string, day: string) => `Sendt til ${receiver}. De svarer senest ${day}.`,
    send: 'Send til funktionen',
    sendAgain: 'Send igen med en ny dag',
    open: 'Åbn referatet',
    leave: 'Flyt ud igen',
    of: (heading: string) => `fra ${heading}`,
    outdated: 'Teamet har lavet et nyt hemmeligt link, så I kan ikke se referatet her mere. Flyt det ind igen med det nye link, hvis teamet gerne vil.',
  },

  moveIn: {
    title: 'Flyt et referat ind',
    text: 'Indsæt det hemmelige link til referatet. Aftal det med teamet først.',
    link: 'Hemmeligt link til referatet',
    linkHint: 'Teamet fik det, da dialogen sluttede. Det står også nederst på referatet.',
    unit: 'Enhed',
    unitHint: 'Der, hvor teamet hører til.',
    who: 'Dem i jeres organisation, der så kan åbne referatet: du selv, tovholdere og ledere for enheden, tovholdere og ledere for hele organisationen og koordinatorerne. De kan læse, rette og følge op, ligesom alle med linket.',
    button: 'Flyt referatet ind',
    done: 'Referatet er flyttet ind.',
    left: 'Referatet er flyttet ud. Det ligger stadig bag sit hemmelige link.',
    problems: {
      none: 'Vi kan ikke finde et link i det, du har indsat. Kopiér hele linket til referatet.',
      'bare-record': 'Det er referatets adresse uden nøglen. Åbn referatet, og kopiér det hemmelige link nederst på siden.',
      guide: 'Det er linket til at styre dialogen. Åbn det, gå til slutningen, og kopiér det hemmelige link til referatet dér.',
      room: 'Det er et link til selve dialogen. Bed tovholderen om det hemmelige link til referatet.',
      reply: 'Det er et svarlink. Bed teamet om det hemmelige link til referatet.',
      shut: 'Linket åbner ikke noget. Måske kom det ikke helt med, måske har teamet lavet et nyt, eller referatet er slettet.',
      unit: 'Enheden findes ikke mere. Vælg en anden.',
    },
  },

  moveOut: {
    title: 'Flyt referatet ud igen',
    text: 'Referatet bliver ikke slettet. Det kan stadig åbnes med sit hemmelige link, men det står ikke her mere, og ingen får påmindelser om det.',
    requests: 'Det, der er sendt til en funktion og ikke er besvaret, kan ikke besvares her mere. Svarlinks, teamet selv har sendt, virker stadig.',
    button: 'Flyt ud',
    back: 'Tilbage',
  },

  send: {
    title: 'Send til funktionen',
    again: 'Send igen med en ny dag',
    lead: (receiver: string, functions: string) => `Hvortil: ${receiver}. Her går det til ${functions}.`,
    functions: { leader: 'lederne nærmest teamet', med: 'MED-repræsentanterne nærmest teamet', coordinator: 'koordinatorerne for informationssikkerhed' },
    text: 'De ser det, teamet ikke kan løse selv, og hvilket dilemma det kom fra. De ser ikke teamet eller resten af referatet.',
    nobody: 'Ingen hos jer har den funktion endnu. Bed jeres administrator om at give den til nogen, eller send svarlinket fra referatet.',
    byMail: 'De får en mail nu, én dagen før og én på dagen, så længe svaret mangler.',
    byPage: 'De ser det på deres oversigt, når de logger ind.',
    day: 'Svar senest',
    dayHint: 'To uger er rimeligt. Aftal gerne dagen med teamet.',
    button: 'Send',
    back: 'Tilbage',
    done: 'Det er sendt.',
    problems: { day: 'Vælg en dag, der findes. Skriv den som år-måned-dag, fx 2026-12-15.', past: 'Vælg en dag efter i dag.', far: 'Vælg en dag inden for tre måneder.', answered: 'Der er kommet svar imens. Det står i referatet.' },
  },

  reply: {
    title: 'Et team beder om svar',
    lead: (dilemmas: string, day: string) => `De har holdt en dialog${dilemmas === '' ? '' : ` om ${dilemmas}`} den ${day}. Her er noget, de ikke kan løse selv.`,
    back: 'Tilbage til Dialoger og aftaler',
  },

  waiting: {
    agreements: (count: number) => (count === 1 ? 'En aftale skal følges op' : `${count} aftaler skal følges op`),
    requests: (count: number) => (count === 1 ? 'En hindring venter på jeres svar' : `${count} hindringer venter på jeres svar`),
  },

  letters: {
    dialogue: (about: string) => (about === '' ? 'en dialog' : `en dialog om ${about}`),
    greeting: (name: string) => `Hej ${name}`,
    becauseMoved: (organisation: string) => `Du får mailen, fordi du har flyttet referatet ind hos ${organisation}. Flyt det ud igen, hvis du ikke vil have flere.`,
    becauseFunction: (organisation: string) => `Du får mailen på grund af din funktion hos ${organisation}. Andre med samme funktion har fået den samme.`,
    'agreement-soon': ({ count, day, dialogue }: Told) => ({
      subject: count === 1 ? 'En aftale skal snart følges op' : `${count} aftaler skal snart følges op`,
      lines: [`I har holdt ${dialogue} og ville se på ${count === 1 ? 'en aftale' : `${count} aftaler`} ${day}.`],
      link: 'Se aftalerne',
    }),
    'agreement-today': ({ count, dialogue }: Told) => ({
      subject: count === 1 ? 'I dag skal en aftale følges op' : `I dag skal ${count} aftaler følges op`,
      lines: [`I har holdt ${dialogue} og ville se på ${count === 1 ? 'en aftale' : `${count} aftaler`} i dag. Spørg, hvad der skete, og hvad I lærte.`],
      link: 'Se aftalerne',
    }),
    asked: ({ count, day, dialogue }: Told) => ({
      subject: 'Et team beder om svar',
      lines: [`Et team har holdt ${dialogue}. Der er ${count === 1 ? 'noget' : `${count} ting`}, de ikke kan løse selv, og de har brug for svar senest ${day}.`, 'I kan svare »Ja«, »Nej, fordi …« eller »Svar senest …«.'],
      link: 'Læs og svar',
    }),
    'reply-soon': ({ dialogue }: Told) => ({
      subject: 'I morgen er dagen for jeres svar',
      lines: [`Et team, der har holdt ${dialogue}, venter på svar i morgen.`],
      link: 'Læs og svar',
    }),
    'reply-today': ({ dialogue }: Told) => ({
      subject: 'I dag er dagen for jeres svar',
      lines: [`Et team, der har holdt ${dialogue}, venter på svar i dag.`],
      link: 'Læs og svar',
    }),
    replied: ({ count, dialogue }: Told) => ({
      subject: 'Der er kommet svar til teamet',
      lines: [`Der er kommet svar på ${count === 1 ? 'noget' : `${count} ting`}, teamet ikke kunne løse selv efter ${dialogue}. Svaret står i referatet. Læs det højt ved næste møde.`],
      link: 'Se svaret',
    }),
  },
}
