/** Stories from workplaces, and how to write one. */
export const da = {
  title: 'Arbejdspladser',
  lead: 'Her er ingen rigtige fortællinger endnu. Skriv den første.',
  leadSome: 'Det her er sket, og alle har sagt ja til at fortælle det.',
  why: {
    title: 'Hvorfor er her tomt?',
    text: 'Fordi ingen har skrevet endnu, og fordi vi ikke finder på noget. En opdigtet historie blandt de rigtige gør de rigtige mindre værd. Dilemmaerne er skrevet af os, og det står der på dem. En fortælling er noget andet: Den er sket.',
  },
  write: {
    title: 'Sådan skriver I en',
    lead: 'En side er nok. Skriv den to eller tre sammen, mens I kan huske det.',
    guide: 'Sådan skriver I den, med et eksempel',
    checklist: 'Tjekliste, før andre læser den',
  },
  before: {
    title: 'Før andre læser den',
    items: [
      'Lad hele teamet læse den. Siger én nej, så lad den ligge.',
      'I bestemmer selv, om kommunen og stedet skal nævnes.',
      'Se efter, at man hverken kan kende en borger eller en kollega. Tavshedspligten gælder også en god historie.',
      'Spørg lederen, om I må vise den uden for huset.',
    ],
  },
  send: {
    title: 'Hvor bliver den af?',
    text: 'Siden kan ikke selv tage imod fortællinger endnu. Giv teksten til den, der driver ErDuAware hos jer. Så kan den komme med her, når I har sagt ja til den færdige tekst.',
    talk: 'Vil I hellere begynde med at tale? Hold en dialog, og skriv bagefter om det, I ændrede.',
    link: 'Find et dilemma',
  },
}
