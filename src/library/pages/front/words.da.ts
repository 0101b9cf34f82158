/** The front page. */
export const da = {
  title: 'ErDuAware: tal om det, der er svært med borgernes data',
  description: 'Dilemmaer fra hverdagen i kommunen og tyve minutters samtale om dem. Uden navn, konto og point.',
  heading: 'Tal om det, der er svært.',
  lead: 'ErDuAware er dilemmaer fra hverdagen med borgernes data. I hører en scene, vælger hver for sig og taler sammen. Efter tyve minutter er der måske én ting, arbejdspladsen gør anderledes.',
  hold: 'Hold dialog',
  how: 'Sådan foregår det',
  join: { title: 'Deltag med kode', help: 'Koden står på den fælles skærm.', label: 'Kode på seks tegn', go: 'Gå ind', small: 'Intet navn. Ingen konto. Ingen app.' },
  town: 'Tegning: et rådhus og gamle huse ved et torv sidst på dagen. Der er lys i mange af vinduerne.',
  dilemmas: {
    title: 'Se dilemmaer',
    text: 'Fra skranken, telefonen, skolen og hjemmeplejen. Hver scene stopper dér, hvor det bliver svært. Så er det jeres tur.',
    button: (count: string) => `Se de ${count} dilemmaer`,
  },
  workplaces: { title: 'Læs om arbejdspladser', text: 'Her er ingen rigtige fortællinger endnu, og vi finder ikke på nogen.', link: 'Skriv den første', some: { text: 'Det her er sket, og alle har sagt ja til at fortælle det.', link: 'Skriv jeres egen' } },
  practices: { title: 'Få råd om god praksis', all: 'Al god praksis', aware: 'Hvad vil det sige at være aware?' },
  minutes: {
    title: 'Tyve minutter på et teammøde',
    steps: [
      { title: 'Hør scenen', text: '4 minutter. To gode hensyn trækker hver sin vej.' },
      { title: 'Vælg', text: '2 minutter, hver for sig.' },
      { title: 'Tal sammen', text: '8 minutter. To og to, så alle. Også fra borgerens side.' },
      { title: 'Se på loven', text: '3 minutter. Og på det, der gør det lettest hos os.' },
      { title: 'Slut af', text: '3 minutter. Én aftale eller ingen. Begge dele er godt.' },
    ],
    paper: 'Ingen skærm og ingen telefoner?',
    sheet: 'Skriv en hel dialog ud på ét ark',
  },
  promise: {
    title: 'Et lys i vinduet. Aldrig et ansigt.',
    link: 'Læs hele løftet, også det vi ikke kan love',
    items: [
      { title: 'Ingen kan pege dig ud', text: 'Vi gemmer kun, hvor mange der valgte hvad, og kun til dialogen slutter. Er I under ti, viser vi ingen tal.' },
      { title: 'Ingen får skylden', text: 'Her er ingen point, ingen rangliste og intet facit. Det er arbejdspladsen, vi kigger på.' },
      { title: 'Alle kan være med', text: 'På en gammel telefon, uden lyd, med tastatur, med oplæsning eller med et ark papir.' },
    ],
  },
}
