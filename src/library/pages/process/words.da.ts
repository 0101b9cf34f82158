/** The list of processes, and the page of one. */
export const da = {
  people: (from: number, to: number) => `${from} til ${to} mennesker`,
  printing: 'Til print',
  failed: 'Det gik ikke',
  dilemmas: 'Dilemmaer at begynde med',
  report: 'Har I prøvet det? Fortæl, hvordan det gik',
  plan: 'Læg en plan med flere møder',
  all: 'Alle forløb',
  list: {
    title: 'Forløb',
    lead: 'Når I vil mere end tyve minutter. Hvert forløb er skrevet ud, så en kollega kan være tovholder, og arkene er lige til at printe.',
    tried: (tried: number, count: number) => (tried === 0 ? 'Ingen af dem er afprøvet endnu. De er skrevet ved et skrivebord, og det kan man måske mærke.' : `${tried} af ${count} er prøvet. Ved hvert af dem står der, i hvor mange teams.`),
    plan: 'Læg en plan',
    report: { title: 'Har I prøvet et?', text: 'Så ved I mere om det end vi. På forløbets side kan I skrive, hvor mange teams der prøvede, hvad der virkede, og hvad der gik i stå. Ingen konto, ingen navne, ingen sager. En redaktør læser det, før det vises.' },
  },
}
