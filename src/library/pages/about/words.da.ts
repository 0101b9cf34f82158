/** What ErDuAware is, whose it is, and on what terms. */
export const da = {
  title: 'Om ErDuAware',
  lead: 'Et frit program og et frit bibliotek, så alle kommuner kan tale om det, der er svært med borgernes data.',
  sections: [
    {
      title: 'Hvor idéen kommer fra',
      text: `I 2017 begyndte KL og HK Kommunal projektet *Awareness om informationssikkerhed i borgerbetjeningen* under Fremfærd Borger. Syv kommuner var med. Projektet samlede dilemmaer fra hverdagen, viste dem på film og ville hjælpe ledere og ansatte til at tale om dem i tillid til hinanden.

Det gjorde det rigtigt klogt. Her er det for alle de andre.

- [Artiklen om projektet, 2017](https://vpt.dk/borgerservice/medarbejdere-og-ledere-bliver-klaedt-pa-til-passe-pa-borgernes-data)
- [Debatten på Folkemødet, 2018](https://vpt.dk/borgerservice/folkemode-der-er-brug-udvikle-kulturen-omkring-informationssikkerhed)
- [Hjælp til digitalt udfordrede borgere, 2023](https://vpt.dk/borgerservice/hjaelp-til-digitalt-udfordrede-borgere)`,
    },
    {
      title: 'Hvis det er',
      text: `Det her er lavet uafhængigt. Det er **ikke** KL's, HK Kommunals eller Fremfærds, og de har ikke sagt god for det.

Vi har læst artiklerne. Vi har ikke set projektets slutrapport, dets liste over kompetencer eller alle filmene. Det, vi selv har udledt, står der »udledt« ved. Det, vi har fundet, står der en kilde ved.

Denne side bliver drevet af den, der har sat den op, for eksempel jeres kommune. Den bestemmer, hvem der må bruge den, og svarer for den.`,
    },
    {
      title: 'Er det jura?',
      text: 'Nej. Reglerne er skrevet kort og efter kilder, vi nævner. Ved hver kilde står der, hvilken dag vi læste den, eller at vi ikke har læst den endnu. En regel er først gennemgået, når der står en jurists funktion og en dag ved den.',
    },
    {
      title: 'Vilkår',
      text: `- **Teksterne** må bruges, rettes og deles af alle, når kilden bliver nævnt: [Creative Commons Navngivelse 4.0](https://creativecommons.org/licenses/by/4.0/deed.da).
- **Programmet** er frit: Mozilla Public License 2.0.
- **Skrifterne** hedder Young Serif og Atkinson Hyperlegible Next. De er frie: SIL Open Font License.`,
    },
    {
      title: 'Vær med',
      text: `Et dilemma er en tekstfil. I kan skrive jeres eget i et almindeligt skriveprogram, og et lille program siger til, hvis noget mangler. Formatet er beskrevet i *docs/format.md*, som følger med programmet.

Er der en fejl i en tekst, så sig det til den, der driver siden hos jer.`,
    },
  ],
  contents: { text: 'Hvor meget er der, hvad er fundet, og hvad er udledt?', link: 'Om indholdet' },
  openData: {
    title: 'Biblioteket som data',
    text: 'Alle tekster ligger også som data, så andre programmer kan bruge dem. Vilkår og kilder står i filen, og der står, om en jurist har gennemgået reglerne.',
    feed: 'Følg med i, hvad der er nyt (Atom)',
    data: 'Hent hele biblioteket (JSON)',
    schema: 'Se, hvad filen indeholder (JSON Schema)',
  },
}
