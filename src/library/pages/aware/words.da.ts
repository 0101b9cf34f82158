/** What it means to be aware, and the competency map. */
export const da = {
  title: 'Hvad vil det sige at være aware?',
  lead: 'At kende reglerne er det halve. Det andet halve er det, man gør, når reglen ikke siger det hele.',
  definition: {
    title: 'Sådan sagde de det i 2017',
    text: 'KL og HK Kommunal begyndte et projekt om borgernes oplysninger, og deres svar havde to halvdele. Den ene er viden: Man kender til informationssikkerhed og er øvet i den. Den anden er måden, man er på: etisk, ansvarligt og ud fra værdier. Først når begge er der, er man aware.',
    source: 'Læs artiklen hos Fremfærd',
    url: 'https://vpt.dk/borgerservice/medarbejdere-og-ledere-bliver-klaedt-pa-til-passe-pa-borgernes-data',
    golden: 'Der var også en genvej: Pas på andres oplysninger, som du selv vil have dine passet på.',
  },
  means: {
    title: 'Det betyder tre ting her',
    items: [
      { title: 'Ansvaret er arbejdspladsens', text: 'Et menneske skal ikke bære det alene. Derfor handler kortet her om, hvad en arbejdsplads kan, og hver dialog ender ved det, stedet kan gøre anderledes.' },
      { title: 'Man skal turde hjælpe', text: 'Den, der er bange for at gøre noget forkert, holder op med at hjælpe. Det passer heller ikke på borgeren.' },
      { title: 'Tvivl er en del af faget', text: 'Den, der tvivler højt, har set begge hensyn. Det skal man have tak for.' },
    ],
  },
  map: {
    title: 'Kortet',
    contents: 'Spring til',
    correct: 'Ret kortet',
    correctText: 'Mangler der noget, eller er noget forkert? Kortet er en tekstfil, som alle kan rette i. Giv rettelsen til den, der driver ErDuAware hos jer.',
    team: 'Hos os',
    leader: 'Lederen',
    workplace: 'Arbejdspladsen',
    talk: (title: string) => `Tal om det: ${title}`,
  },
}
