/** How a dialogue is held. */
export const da = {
  title: 'Sådan foregår det',
  lead: 'Tyve minutter på et teammøde. En kollega eller en leder er tovholder og behøver ikke kunne reglerne. Drejebogen følger med.',
  need: {
    title: 'Det skal I bruge',
    items: ['En, der vil være tovholder.', 'En fælles skærm og jeres telefoner. Eller et ark papir.', 'Stole, så I kan se hinanden.', 'Kommunens egen formular til brud, hvis det er sket i virkeligheden.'],
    hold: 'Hold dialog',
  },
  course: {
    title: 'Tyve minutter, minut for minut',
    time: 'Minutter',
    what: 'Hvad sker der',
    screen: 'På den fælles skærm',
    phone: 'På telefonerne',
    rows: [
      { time: '+3', what: 'Fra andet møde: Hvad skete der med det, vi aftalte? Holdt, delvist, ikke eller lavet om. Er det »ikke« for anden gang: Skal vi droppe den, gøre den mindre eller sende den videre?', screen: 'Aftalerne', phone: '' },
      { time: '2', what: 'Alle går ind med koden. Uden navn og uden konto. Tovholderen læser løftet højt.', screen: 'Kode, QR-kode og løftet', phone: 'Løftet. Slå lyden fra' },
      { time: '2', what: 'Scenen bliver læst højt. To gode hensyn trækker hver sin vej.', screen: 'Scenen', phone: 'Teksten, hvis man vil læse med' },
      { time: '1', what: '»Hvad ville du gøre – her og nu?« Og hvor sikker er du? Man må gerne springe over.', screen: 'Spørgsmålet', phone: 'Valgene. »Hvorfor?« er til en selv og forlader aldrig telefonen' },
      { time: '1+3', what: 'Et minut alene. Så to og to: »Hvad hørte du, som du ikke selv havde tænkt på?« Aldrig, hvem der valgte hvad.', screen: 'Uret og ét spørgsmål', phone: '' },
      { time: '5', what: 'Alle sammen. Fordelingen bliver vist, og så bliver to stemmer læst. Borgerens er altid den ene.', screen: 'Fordelingen og en stemme', phone: '' },
      { time: '1', what: '»Hvad ville gøre det lettest at handle rigtigt hos os?« Spørgsmålet flytter fra mennesket til arbejdspladsen.', screen: 'Spørgsmålet', phone: 'Det, I kan ændre' },
      { time: '2', what: 'Loven og god praksis. »Der er ikke ét rigtigt svar. Men loven sætter grænser. Dem ser vi på, før I aftaler noget.«', screen: 'Hvad loven siger om hvert valg', phone: '' },
      { time: '2', what: 'Én aftale eller ingen. »Fra mandag spørger vi …« Er det større end jer: »Det kan vi ikke løse selv. Hvem tager den med, og hvortil?«', screen: 'Aftalen, mens den bliver skrevet', phone: '' },
      { time: '1', what: 'Tre korte spørgsmål. Svarene bliver vist for alle på én gang og bliver ikke gemt.', screen: 'Svarene', phone: 'Spørgsmålene' },
    ],
  },
  leader: {
    title: 'Er du leder for dem, der er med?',
    text: 'Så vælger du, men taler sidst. Begynd med en tvivl, du selv har haft. Drejebogen spørger dig, før I går i gang, og siger det så, som det passer til jer.',
  },
  ways: {
    title: 'På andre måder',
    lead: 'Skærmen er en hjælp. Samtalen er det, I er kommet for.',
    items: [
      { title: 'Otte minutter ved tavlen', text: 'Stående. Scenen som tekst, ét valg, to og to, en sætning hver og loven. Aftaler tager I på næste teammøde.' },
      { title: 'Fyrre minutter', text: 'Det samme med bedre tid til at tale. Eller to dilemmaer efter hinanden.' },
      { title: 'På tværs af vagter', text: 'Rummet står åbent i nogle dage. Man svarer, når man har vagt, og et møde slutter det af.' },
      { title: 'Hænder eller sedler', text: 'Tovholderen tæller og taster. I et rum med få ser alle hinandens hænder. Brug sedler, hvis det betyder noget.' },
      { title: 'Helt uden telefoner', text: 'Skriv arket ud på begge sider. Det rummer en hel dialog.' },
      { title: 'Når I er tre', text: 'Ingen telefoner. Tal om: »Hvad kunne en kollega et andet sted vælge?«' },
      { title: 'Når I er over seksten', text: 'Borde med fire til seks. Tre borde bliver hørt. Aftaler laver I i jeres egne teams.' },
      { title: 'På afstand', text: 'Koden i chatten, og små rum til to og to. Sluk optagelse, transskription og AI-referat, også i mødelokalet.' },
    ],
    sheet: 'Se et ark',
  },
  real: {
    title: 'Er det sket i virkeligheden?',
    text: 'Den knap er der hele tiden, for tovholderen og for alle. Den stopper uret. Så siger tovholderen: »Tak, fordi du siger det. Vi tager ikke detaljer her. Vi melder det sammen, nu eller lige efter mødet.« Tovholderen kan se, at nogen har trykket, og ikke hvem.',
  },
}
