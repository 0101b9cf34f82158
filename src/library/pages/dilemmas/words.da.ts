/** The list of dilemmas. */
export const da = {
  title: 'Dilemmaer',
  lead: 'To gode hensyn trækker hver sin vej. Ingen af valgene er dumme. Find et, I kender.',
  find: 'Find efter sted, emne og tid',
  search: 'Find dilemma',
  facets: { places: 'Hvor foregår det?', topics: 'Hvad handler det om?', minutes: 'Hvor lang tid har I?', roles: 'Hvem er med?' },
  lengths: { '8': '8 minutter, stående', '20': '20 minutter', '40': '40 minutter' },
  show: 'Vis dilemmaer',
  showAll: 'Vis alle',
  all: (count: string) => `${count} dilemmaer. Er I nye, så begynd med det øverste.`,
  some: (found: number, count: number) => `${found} af ${count} dilemmaer.`,
  none: 'Ingen dilemmaer passer til det hele. Tag et kryds væk, og prøv igen.',
  against: 'over for',
  plan: 'Flere møder? Læg en plan',
}
