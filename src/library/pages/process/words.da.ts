/** The list of processes, and the page of one. */
export const da = {
  people: (from: number, to: number) => `${from} til ${to} mennesker`,
  printing: 'Til print',
  failed: 'Det gik ikke',
  dilemmas: 'Dilemmaer at begynde med',
  report: 'Har I prøvet det?',
  reportText: 'Siden kan ikke tage imod jeres erfaring endnu. Skriv ned, hvad der virkede, og hvad der ikke gjorde, og giv det til den, der driver ErDuAware hos jer. Skriv om forløbet, aldrig om nogen.',
  plan: 'Læg en plan med flere møder',
  all: 'Alle forløb',
  list: {
    title: 'Forløb',
    lead: 'Når I vil mere end tyve minutter. Hvert forløb er skrevet ud, så en kollega kan være tovholder, og arkene er lige til at printe.',
    tried: (tried: number, count: number) => (tried === 0 ? 'Ingen af dem er afprøvet endnu. De er skrevet ved et skrivebord, og det kan man måske mærke.' : `${tried} af ${count} er afprøvet. Ved hvert af dem står der, i hvor mange teams.`),
    plan: 'Læg en plan',
    report: { title: 'Har I prøvet et?', text: 'Så ved I mere om det end vi. Der er ikke en formular til det endnu. Skriv ned, hvor mange I var, hvad der virkede, og hvad der gik i stå, og giv det til den, der driver ErDuAware hos jer. Når det står i forløbets fil, står det også her.' },
  },
}
