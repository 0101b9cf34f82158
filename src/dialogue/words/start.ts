const da = {
  title: 'Hold dialog',
  lead: 'Vælg, hvad I vil tale om. Så får du en side med alt, hvad du skal sige, ord for ord. Du behøver ikke kunne reglerne.',
  nextTitle: 'Hold det næste møde',
  nextLead: 'Mødet begynder med det, I aftalte sidst. Bagefter kan I tage et dilemma.',
  description: 'Hold en dialog på tyve minutter med dit team om et dilemma fra hverdagen. Ingen konto.',
  dilemma: {
    legend: 'Hvad vil I tale om?',
    hint: (shorter: number, longer: number) => `Ét er nok til et møde. Hvert dilemma mere tager ${shorter} minutter ekstra. Tager I den lange form, er det ${longer}. Højst tre.`,
    nextHint: 'Kun opfølgning? Så vælg ikke noget dilemma.',
    starter: 'God at begynde med',
    others: 'Vælg et andet, eller tag flere',
  },
  minutes: {
    legend: 'Hvor lang tid har I?',
    options: { 8: '8 minutter', 20: '20 minutter', 40: '40 minutter' },
    texts: {
      8: 'Tavlemøde, stående. Scenen, et valg, to og to, én sætning hver. Ingen aftale.',
      20: 'Et punkt på teammødet. Slutter med ingen eller én aftale.',
      40: 'God tid til at tale. Det første spørgsmål bliver stillet igen efter samtalen.',
    },
  },
  people: {
    legend: 'Hvor mange er I?',
    options: { few: 'Under fem', small: '5–9', middle: '10–16', many: 'Over 16' },
    texts: {
      few: 'Ingen telefoner og ingen tal. I taler sammen om hvert svar.',
      small: 'Svarene bliver vist som ord, aldrig som tal.',
      middle: 'Svarene kan blive vist som tal.',
      many: 'I sidder ved borde med fire til seks. Vi hører tre borde.',
    },
  },
  answers: {
    legend: 'Hvordan svarer I?',
    options: { phones: 'På telefoner', hands: 'Med hænder eller sedler', talk: 'Kun samtale' },
    texts: {
      phones: 'Med en kode. Intet navn, ingen konto.',
      hands: 'Du tæller og taster tallene ind.',
      talk: 'Ingen svar bliver talt.',
    },
  },
  leader: {
    legend: 'Er du leder for dem, der er med?',
    hint: 'Det er kun dig, der ser svaret. Det ændrer, hvad der står i din drejebog.',
    options: { self: 'Ja', present: 'Nej, men lederen er med', absent: 'Nej' },
  },
  more: {
    legend: 'Passer noget af det her?',
    isRemote: 'Nogle er med på skærm',
    isRemoteText: 'Så minder vi om at slukke for optagelse og AI-referat.',
    isAcrossShifts: 'Vi mødes på skift: dialogen står åben i nogle dage',
    isAcrossShiftsText: 'Man svarer, når man er på arbejde. Et møde på 20 eller 40 minutter slutter den.',
  },
  go: 'Begynd',
  quick: 'Det, der er valgt herunder, passer til de fleste. Ret det, der ikke passer til jer.',
  after: 'Der er ingen konto. Svarene bliver slettet, når du lukker dialogen.',
  paper: 'Vil I hellere bruge papir? Hvert dilemma har et ark, der kan stå alene.',
  paperLink: 'Find arket',
  problems: {
    dilemma: 'Vælg et dilemma.',
    dilemmas: 'Vælg højst tre dilemmaer.',
    minutes: 'Vælg, hvor lang tid I har.',
    people: 'Vælg, hvor mange I er.',
    answers: 'Vælg, hvordan I svarer.',
    leader: 'Svar på, om du er leder for dem, der er med.',
  },
}

const en: typeof da = {
  title: 'Hold a dialogue',
  lead: 'Choose what you want to talk about. You get a page with all that you need to say, word for word. You do not have to know the rules.',
  nextTitle: 'Hold the next meeting',
  nextLead: 'The meeting begins with what you agreed last time. After that you can take a dilemma.',
  description: 'Hold a dialogue of twenty minutes with your team about a dilemma from everyday work. No account.',
  dilemma: {
    legend: 'What do you want to talk about?',
    hint: (shorter, longer) => `One is enough for a meeting. Each further dilemma takes ${shorter} minutes more. In the long form it takes ${longer}. At most three.`,
    nextHint: 'Follow-up only? Then choose no dilemma.',
    starter: 'Good to begin with',
    others: 'Choose another, or take more',
  },
  minutes: {
    legend: 'How much time do you have?',
    options: { 8: '8 minutes', 20: '20 minutes', 40: '40 minutes' },
    texts: {
      8: 'Board meeting, standing. The scene, a choice, in pairs, one sentence each. No agreement.',
      20: 'An item at the team meeting. Ends with none or one agreement.',
      40: 'Plenty of time to talk. The first question is asked again after the talk.',
    },
  },
  people: {
    legend: 'How many are you?',
    options: { few: 'Fewer than five', small: '5–9', middle: '10–16', many: 'More than 16' },
    texts: {
      few: 'No phones and no numbers. You talk about each answer together.',
      small: 'The answers are shown as words, never as numbers.',
      middle: 'The answers may be shown as numbers.',
      many: 'You sit at tables of four to six. We hear three tables.',
    },
  },
  answers: {
    legend: 'How do you answer?',
    options: { phones: 'On phones', hands: 'With hands or slips', talk: 'Talk only' },
    texts: {
      phones: 'With a code. No name, no account.',
      hands: 'You count and type the numbers in.',
      talk: 'No answers are counted.',
    },
  },
  leader: {
    legend: 'Do you lead those who take part?',
    hint: 'You alone see the answer. It changes what your script says.',
    options: { self: 'Yes', present: 'No, but the leader is there', absent: 'No' },
  },
  more: {
    legend: 'Does any of this fit?',
    isRemote: 'Some take part on screen',
    isRemoteText: 'Then we remind you to turn off recording and AI notes.',
    isAcrossShifts: 'We work in shifts: the dialogue stands open for some days',
    isAcrossShiftsText: 'One answers when one is at work. A meeting of 20 or 40 minutes ends it.',
  },
  go: 'Begin',
  quick: 'What is chosen below fits most teams. Change what does not fit yours.',
  after: 'There is no account. The answers are erased when you close the dialogue.',
  paper: 'Would you rather use paper? Each dilemma has a sheet that can stand alone.',
  paperLink: 'Find the sheet',
  problems: {
    dilemma: 'Choose a dilemma.',
    dilemmas: 'Choose at most three dilemmas.',
    minutes: 'Choose how much time you have.',
    people: 'Choose how many you are.',
    answers: 'Choose how you answer.',
    leader: 'Say whether you lead those who take part.',
  },
}

/** What »Hold dialog« says, and the sentences for what must be put right in it. */
export const startWords = { da, en } as const
