/** One printable sheet: consent, and that nobody can be recognised. */
export const da = {
  title: 'Før andre læser jeres fortælling',
  lead: 'Gå listen igennem sammen. Kan I ikke sætte kryds, så ret i teksten, eller lad den ligge.',
  panes: [
    {
      title: 'Ingen borger kan kendes',
      items: [
        'Der er ingen borger i fortællingen, heller ikke med et andet navn.',
        'Der står intet, som kun kan passe på én: en sygdom, en dato, en sjælden sag, en gade.',
        'En, der bor i byen, kan ikke gætte, hvem det handler om. Vi har spurgt en, der bor her.',
        'Vi har tænkt på det, der har stået i avisen.',
      ],
    },
    {
      title: 'Ingen kollega kan kendes',
      items: [
        'Der står funktioner og ingen navne.',
        'Har kun én den funktion, har han eller hun selv sagt ja.',
        'Ingen får skylden. Teksten handler om det, der manglede på arbejdspladsen.',
        'Den, der er rejst siden, kan heller ikke kendes, eller har sagt ja.',
      ],
    },
    {
      title: 'Alle har sagt ja',
      items: [
        'Hele teamet har læst den færdige tekst, ikke kun et udkast.',
        'Alle kunne sige nej, uden at skulle forklare det. Siger én nej, bliver den liggende.',
        'Lederen har sagt ja til, at den bliver vist uden for huset.',
        'Vi har selv valgt, om kommunen og stedet skal nævnes.',
        'Vi ved, at vi altid kan få den taget ned. Er den delt, kan andre have en kopi.',
      ],
    },
    {
      title: 'Den er sand',
      items: [
        'Det er sket her, og vi var der.',
        'Tallene har vi selv talt.',
        'Citater er sagt sådan, og den, der sagde det, har sagt ja.',
        'Det, vi ikke ved, står der, at vi ikke ved.',
        'Der står ikke, om noget var lovligt.',
      ],
    },
  ],
  signed: {
    title: 'Skriv ned',
    fields: ['Fortællingens navn', 'Dagen, hvor alle sagde ja', 'Den funktion, der sagde ja på arbejdspladsens vegne', 'Må stedet nævnes? Ja eller nej', 'Hvem tager den ned, hvis vi beder om det? (en funktion)'],
    note: 'Skriv ingen navne på arket. Gem det hos jer selv. Listen er vores egen, og ingen jurist har gennemgået den. Er I i tvivl, så spørg databeskyttelsesrådgiveren (DPO).',
  },
  back: 'Sådan skriver I en fortælling',
}
