const da = {
  skip: 'Gå til indholdet',
  menu: {
    label: 'Hovedmenu',
    dilemmas: 'Dilemmaer',
    workplaces: 'Arbejdspladser',
    practices: 'God praksis',
    search: 'Søg',
    join: 'Deltag med kode',
    otherLanguage: 'English',
  },
  foot: {
    made: 'Lavet til alle landets kommuner. Fri kode og frit indhold.',
    cookies: 'Vi har ingen cookies på de åbne sider. Intet bliver hentet fra andre end os.',
    promise: 'Det lover vi, og det kan vi ikke love',
    committee: 'Til MED og TRIO',
    aware: 'Hvad vil det sige at være aware?',
    print: 'Kort, plakater og drejebøger',
    workshop: 'Filmværkstedet',
    accessibility: 'Tilgængelighed',
    contents: 'Om indholdet',
    about: 'Om ErDuAware',
    feed: 'Nyt i biblioteket',
  },
  banner: 'Udkast. Ingen jurist har gennemgået reglerne. Følg jeres egne retningslinjer, og spørg databeskyttelsesrådgiveren (DPO).',
  copyText: { copy: 'Kopiér', copied: 'Kopieret', copyHint: 'Markér teksten, og kopiér den.' },
  errorSummary: 'Der er noget, der skal rettes',
  errors: {
    notFound: { title: 'Siden findes ikke', text: 'Måske er adressen skrevet forkert, eller også er siden flyttet eller slettet.' },
    notAllowed: {
      title: 'Det kunne vi ikke tage imod',
      text: 'Formularen kom fra en anden side end vores. Intet er ændret. Åbn siden her, og prøv igen.',
    },
    tooLarge: { title: 'Det er for meget på én gang', text: 'Gå tilbage, og skriv det kortere. Intet er ændret.' },
    tooMany: { title: 'Vent et øjeblik', text: 'Der er prøvet mange forkerte koder herfra. Vent et minut, og prøv så igen.' },
    conflict: { title: 'Nogen kom først', text: 'Siden har ændret sig, siden du åbnede den. Gå tilbage, og se, hvad der skete.' },
    fault: {
      title: 'Noget gik galt hos os',
      text: (number: string) => `Det, du sendte, er måske ikke gemt. Gå tilbage, og prøv igen. Bliver det ved, så giv den, der driver siden, dette nummer: ${number}.`,
    },
    home: 'Gå til forsiden',
  },
}

const en: typeof da = {
  skip: 'Skip to content',
  menu: {
    label: 'Main menu',
    dilemmas: 'Dilemmas',
    workplaces: 'Workplaces',
    practices: 'Good practice',
    search: 'Search',
    join: 'Join with a code',
    otherLanguage: 'Dansk',
  },
  foot: {
    made: 'Made for every Danish municipality. Open code and open content.',
    cookies: 'The open pages set no cookies. Nothing is fetched from anyone but us.',
    promise: 'What we promise, and what we cannot',
    committee: 'To works councils',
    aware: 'What does it mean to be aware?',
    print: 'Cards, posters and scripts',
    workshop: 'The film workshop',
    accessibility: 'Accessibility',
    contents: 'About the content',
    about: 'About ErDuAware',
    feed: 'New in the library',
  },
  banner: 'Draft. No lawyer has reviewed the rules. Follow your own guidelines, and ask your data protection officer (DPO).',
  copyText: { copy: 'Copy', copied: 'Copied', copyHint: 'Select the text and copy it.' },
  errorSummary: 'Something needs to be put right',
  errors: {
    notFound: { title: 'This page does not exist', text: 'The address may be mistyped, or the page has been moved or deleted.' },
    notAllowed: {
      title: 'We could not accept that',
      text: 'The form came from another site. Nothing has been changed. Open the page here and try again.',
    },
    tooLarge: { title: 'That is too much at once', text: 'Go back and make it shorter. Nothing has been changed.' },
    tooMany: { title: 'Wait a moment', text: 'Many wrong codes have been tried from here. Wait a minute, then try again.' },
    conflict: { title: 'Someone came first', text: 'The page has changed since you opened it. Go back and see what happened.' },
    fault: {
      title: 'Something went wrong on our side',
      text: (number: string) => `What you sent may not have been saved. Go back and try again. If it goes on, give whoever runs this site this number: ${number}.`,
    },
    home: 'Go to the front page',
  },
}

export const words = { da, en } as const
