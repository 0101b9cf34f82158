/** The languages of the interface; Danish is the base, English lives under /en. */
export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

/** Every address of the product, without language. Links are built with `href`. */
export const urls = {
  front: '/',
  dilemmas: '/dilemmaer',
  dilemma: (id: string) => `/dilemmaer/${id}`,
  dilemmaScript: (id: string) => `/dilemmaer/${id}/drejebog`,
  dilemmaSheet: (id: string) => `/dilemmaer/${id}/ark`,
  dilemmaAlone: (id: string) => `/dilemmaer/${id}/alene`,
  dilemmaFilm: (id: string) => `/dilemmaer/${id}/film`,
  picture: (id: string) => `/billeder/${id}.svg`,
  shared: (language: string, kind: string, id: string) => `/deling/${language}/${kind}/${id}`,
  workshop: '/vaerksted',
  workplaces: '/arbejdspladser',
  story: (id: string) => `/arbejdspladser/${id}`,
  writeStory: '/skriv-en-fortaelling',
  storyChecklist: '/skriv-en-fortaelling/tjekliste',
  practices: '/god-praksis',
  practice: (id: string) => `/god-praksis/${id}`,
  process: (id: string) => `/forloeb/${id}`,
  processTrial: (id: string) => `/forloeb/${id}/proevet`,
  processTrialThanks: (id: string) => `/forloeb/${id}/proevet/tak`,
  aware: '/aware',
  awareSheet: '/aware/ark',
  awareMap: '/aware/kort.svg',
  processes: '/forloeb',
  plan: '/planlaeg',
  planCalendar: '/planlaeg/kalender.ics',
  print: '/print',
  printCards: '/print/kort.pdf',
  printBook: '/print/bog.pdf',
  printDilemma: (id: string, what: 'kort' | 'drejebog') => `/print/dilemmaer/${id}/${what}.pdf`,
  printTopic: (topic: string, what: 'kort' | 'plakat-a4' | 'plakat-a3') => `/print/emner/${topic}/${what}.pdf`,
  search: '/soeg',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  openData: '/bibliotek.json',
  openDataSchema: '/bibliotek.schema.json',
  how: '/saadan-foregaar-det',
  promise: '/loeftet',
  committee: '/til-med-og-trio',
  about: '/om',
  contents: '/om-indholdet',
  accessibility: '/tilgaengelighed',
  start: '/hold-dialog',
  join: '/deltag',
  health: '/health',
  asset: (name: string) => `/assets/${name}`,

  room: (code: string) => `/d/${code}`,
  roomParticipation: (code: string) => `/d/${code}/deltagelse`,
  roomAnswer: (code: string) => `/d/${code}/svar`,
  roomScene: (code: string) => `/d/${code}/scene`,
  roomIncident: (code: string) => `/d/${code}/haendelse`,
  roomStream: (code: string) => `/d/${code}/stroem`,

  guide: (code: string) => `/tovholder/${code}`,
  guideKey: (code: string, secret: string) => `/tovholder/${code}/noegle/${secret}`,
  guideAct: (code: string, act: string) => `/tovholder/${code}/${act}`,
  guideStream: (code: string) => `/tovholder/${code}/stroem`,

  screen: (code: string) => `/skaerm/${code}`,
  screenKey: (code: string, secret: string) => `/skaerm/${code}/noegle/${secret}`,
  screenStream: (code: string) => `/skaerm/${code}/stroem`,

  record: (id: string) => `/referat/${id}`,
  recordKey: (id: string, secret: string) => `/referat/${id}/noegle/${secret}`,
  recordAct: (id: string, act: string) => `/referat/${id}/${act}`,
  reply: (id: string) => `/svar/${id}`,
  replyKey: (id: string, secret: string) => `/svar/${id}/noegle/${secret}`,

  opening: (secret: string) => `/begynd/${secret}`,
  signIn: '/log-ind',
  organisation: (slug: string) => `/hos/${slug}`,
  organisationAccessibility: (slug: string) => `/hos/${slug}/tilgaengelighed`,
  organisationPrivacy: (slug: string) => `/hos/${slug}/privatliv`,
  organisationSignIn: (slug: string) => `/hos/${slug}/log-ind`,
  organisationSignInAct: (slug: string, act: string) => `/hos/${slug}/log-ind/${act}`,
  organisationSignInLink: (slug: string, secret: string) => `/hos/${slug}/log-ind/link/${secret}`,
  organisationSignInReturn: (slug: string) => `/hos/${slug}/log-ind/arbejdskonto/tilbage`,

  tell: (slug: string) => `/hos/${slug}/fortael`,
  tellPoster: (slug: string) => `/hos/${slug}/fortael/plakat`,
  tellWrite: (slug: string) => `/hos/${slug}/fortael/skriv`,
  toldReport: (name: string) => `/fortalt/${name}`,
  toldReportKey: (name: string, secret: string) => `/fortalt/${name}/noegle/${secret}`,

  inside: '/internt',
  insideOrganisation: '/internt/organisation',
  insideIssuers: '/internt/organisation/log-ind',
  insideUnits: '/internt/enheder',
  insidePersons: '/internt/personer',
  insideSelf: '/internt/mig',
  insideSelfAct: (act: string) => `/internt/mig/${act}`,
  insideTeams: '/internt/hold',
  insideReports: '/internt/beretninger',
  insideStudies: '/internt/feltstudier',
  insideEditing: '/internt/redaktion',
  insideReview: '/internt/kvalificering',
  insideExchange: '/internt/udveksling',
  catalogue: (slug: string) => `/hos/${slug}/katalog.json`,
  catalogueFeed: (slug: string) => `/hos/${slug}/katalog.atom`,
  pack: (slug: string, version: string) => `/hos/${slug}/pakke/${version}`,
} as const

/** The address of a page in a language: Danish has no prefix, English has /en. */
export function href(language: Language, path: string): string {
  if (language === 'da') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** The same page in another language. */
export function inLanguage(language: Language, path: string): string {
  const bare = path === '/en' ? '/' : path.startsWith('/en/') ? path.slice(3) : path
  return href(language, bare)
}
