/** The promise page. Every sentence is what the program does; where it cannot, that is said. */
export const da = {
  title: 'Løftet',
  lead: 'En dialog er mennesker, der taler sammen. Her står, hvad vi gør, for at ingen bliver peget ud. Og hvad vi ikke kan love.',
  promise: {
    title: 'Det lover vi',
    items: [
      { title: 'Intet navn og ingen konto', text: 'Man går ind med en kode. Vi spørger ikke, hvem du er, og vi skriver ikke din adresse på nettet ned.' },
      { title: 'Vi tæller svar', text: 'Serveren gemmer, hvor mange der valgte hvad. Den gemmer ikke, hvem. Din telefon får en hemmelighed, som serveren ikke gemmer, og kun den kan vise eller rette dit svar.' },
      { title: 'Intet klokkeslæt', text: 'Der står aldrig ved et svar, hvornår det kom.' },
      { title: '»Hvorfor?« bliver hos dig', text: 'Det, du skriver til dig selv, bliver på telefonen. Det bliver aldrig sendt.' },
      { title: 'Intet bliver lagt sammen om dig', text: 'Hvor sikker du var, og de tre korte spørgsmål, bliver talt hver for sig. De kan ikke sættes sammen med dit valg.' },
      { title: 'Ingen tal, før alle ser dem', text: 'Før fordelingen bliver vist, tæller intet op. Er I ti eller flere, står der højst »nogle har svaret«, »de fleste har svaret« eller »alle er klar«. Heller ikke tovholderen ser mere.' },
      { title: 'Svarene bliver slettet', text: 'Når dialogen slutter, sletter vi alle svar. Glemmer I at slutte den, bliver det hele slettet tredive dage efter, at nogen sidst gjorde noget i den.' },
      { title: 'Ingen bliver målt', text: 'Her er ingen score, ingen liste over, hvem der var med, og ingen sammenligning af teams. Det findes ikke, så ingen kan bede om det.' },
    ],
  },
  table: {
    title: 'Det bliver vist',
    lead: 'Grænserne står i programmet. Ingen kan sætte dem ned, heller ikke den, der driver siden.',
    answers: 'Svar på telefonerne',
    shown: 'Det ser I',
    rows: [
      { answers: '1–4', shown: 'Ingenting. I taler i stedet. Det siger skærmen, før nogen vælger.' },
      { answers: '5–9', shown: 'Kun ord: »de fleste«, »nogle« eller »få eller ingen«. Mener alle eller alle på nær én det samme, står der »næsten alle«.' },
      { answers: '10 og flere', shown: 'Tal, hvor ét lys er ét svar. Er der nul til to om et valg, står der »ingen eller få«. Er der over 24 om et valg, bliver alt vist som andele, rundet til hele fem procent. Er alle på nær to eller færre enige, står der »næsten alle«.' },
    ],
    hands: 'Tal, som tovholderen taster efter hænder eller sedler, tæller aldrig med i grænsen. Før og efter bliver kun vist ved siden af hinanden, når begge gange viser alle tal, og de samme svarede. Ellers kunne man regne det skjulte ud.',
  },
  cannot: {
    title: 'Det kan vi ikke love',
    items: [
      { title: 'Det, du siger højt, hører de andre', text: 'Er I få, kan de måske gætte, hvad du valgte. Derfor bruger vi ikke ordet »anonym« om en dialog.' },
      { title: 'At ingen svarer flere gange', text: 'Den, der har koden, kan lade, som om han er flere. Fordelingen er et sted at begynde en samtale. Den er ikke en afstemning.' },
      { title: 'At en tyv intet finder', text: 'Mens dialogen er i gang, ligger der en seddel for hvert svar. Kun telefonens hemmelighed kan læse den. Men databasen skriver log, og den bliver først skrevet over efter nogen tid, også når vi har slettet. En tyv, der fik alle filerne, kunne måske sætte en seddels nummer sammen med et valg. Aldrig et navn, for det har vi ikke.' },
      { title: 'At ingen ser på din telefon', text: 'Den, der har din telefon i hånden, mens dialogen er i gang, kan se dit svar.' },
      { title: 'At nettet intet ved', text: 'Det netværk, du er på, kan se, at din telefon har talt med siden. Begynder adressen ikke med »https«, kan det også se, hvad du svarer.' },
      { title: 'At den, der driver siden, er ærlig', text: 'Programmet er åbent, så andre kan efterse det. Men den, der har serveren og vil snyde, kan køre et andet program.' },
      { title: 'At det, I skriver ned, er hemmeligt', text: 'En aftale bliver kun gemt, hvis I skriver den. Den, der har linket, kan læse den, og andre kan bede om aktindsigt. Skriv funktioner og aldrig navne. Referatet sletter sig selv efter 24 måneder.' },
    ],
  },
  more: { committee: 'Det samme på ét ark til MED og TRIO', how: 'Sådan foregår en dialog' },
}
